import { dayAsPrinted } from "./day-as-printed.ts";
import { BirthHistoryPayload, DeathHistoryPayload } from "./history-copy-payload.ts";
import { fullCopyOf } from "./full-copy-of-act.ts";
import type { Issuing, RegisteredAct } from "./issue-of-act.ts";

/** The copy of the electronic act with all that changed it, in order of time (D22:45). A fault where the history was not read. */
export function historyCopyOf(
  registered: RegisteredAct,
  issuing: Issuing,
  url: string,
): BirthHistoryPayload | DeathHistoryPayload {
  const { act, history } = registered;
  if (!history) throw new RangeError("a history copy without its history");
  const { content: _content, mentions: _mentions, ...copy } = fullCopyOf(registered, issuing, url);
  const payload = {
    ...copy,
    text: history.text.map((paragraph) => [...paragraph]),
    changes: history.lines.map(({ no, enteredOn, words, takenBackBy }) => ({
      number: numbered(no),
      enteredOn: dayAsPrinted(enteredOn).ar,
      words,
      takenBackBy: numbered(takenBackBy),
    })),
  };
  return act.kind === "birth"
    ? BirthHistoryPayload.parse({ kind: "birth_history_copy", ...payload })
    : DeathHistoryPayload.parse({ kind: "death_history_copy", ...payload });
}

function numbered(no: number | null): string | null {
  return no === null ? null : String(no);
}
