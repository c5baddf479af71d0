import type { Act } from "#lib/acts/core/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { actOfToday, type EnteredMention, mentionsOnCopy, type Reader, versionsOf } from "#lib/mentions/core/index.ts";
import { type ActText, plainActText } from "#lib/wording/core/index.ts";
import type { Bilingual, CopyForm, RegisteredAct, Regime } from "../core/index.ts";

type Told = Pick<RegisteredAct, "act" | "mentions" | "history" | "notes">;

/**
 * What a copy tells to its reader. An extract, a card, and every copy under law 36-21, is of the act of today with the words of what changed it
 * (D22:45); the history adds what was signed and every change since; under law 37-99 a full copy is that of the paper act with everything in its margin
 * (D99:36). An extract and a card have a line for the death, a card one for the limits of a naturalised person (D99:36-37).
 */
export function toldOn(
  form: CopyForm,
  act: Act,
  mentions: readonly EnteredMention[],
  { reader, regime }: { reader: Reader; regime: Regime },
): Result<Told> {
  if (form === "full" && regime === "R37") {
    const shown = mentionsOnCopy(act, mentions, reader);
    return shown.ok ? ok({ act, mentions: shown.value.map(wordsOf) }) : shown;
  }
  const { full, extract, card, history } = versionsOf(act, mentions, reader);
  const today = actOfToday(act, mentions);
  if (form === "full") return full.ok ? ok({ act: today, mentions: full.value.mentions.map(wordsOf) }) : full;
  if (form === "extract" || form === "card") {
    const view = form === "card" && card ? card : extract;
    return view.ok ? ok({ act: today, mentions: [], notes: notesOf(view.value.mentions) }) : view;
  }
  if (!history.ok) return history;
  const numbers = new Map(mentions.map(({ id, no }) => [id, no]));
  const lines = history.value.entries.map(({ mention, reversedBy }) => ({
    no: mention.no,
    enteredOn: mention.enteredOn,
    words: onOneLine(mention.text.ar),
    takenBackBy: reversedBy === null ? null : (numbers.get(reversedBy) ?? null),
  }));
  return ok({ act: today, mentions: [], history: { text: act.text, lines } });
}

/** The mentions that stand on an extract or a card, in its two lines. */
function notesOf(mentions: readonly EnteredMention[]): NonNullable<Told["notes"]> {
  const [limits, deaths] = [true, false].map((areLimits) =>
    mentions.filter(({ kind }) => (kind === "INCAP") === areLimits).map(wordsOf),
  );
  const joined = (words: readonly Bilingual[] = []): Bilingual | undefined =>
    words.length === 0
      ? undefined
      : { ar: words.map(({ ar }) => ar).join(" – "), fr: words.map(({ fr }) => fr).join(" – ") };
  const [capacity, death] = [joined(limits), joined(deaths)];
  return { ...(death && { death }), ...(capacity && { capacity }) };
}

function wordsOf({ text }: EnteredMention): Bilingual {
  return { ar: onOneLine(text.ar), fr: onOneLine(text.fr) };
}

/** The margin gives each mention one item, whatever its paragraphs. */
function onOneLine(text: ActText): string {
  return plainActText(text).replaceAll("\n", " ");
}
