import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { DocumentNeed } from "./form/index.ts";
import type { RequestItem } from "./information-request.ts";
import { appealBy } from "./refusal.ts";

/** Days to bring what the receipt lists (law 55-19:10), and the longest an administration may take once all is there (55-19:16). */
const DAYS_TO_COMPLETE = 30;
const DAYS_TO_ANSWER = 60;

/** Where one paper of a file stands: sent or scanned, its original seen, or still to be brought. */
export type PaperState = { kind: string; state: "sent" | "seen" | "missing" };

/** What a receipt says: one of the two expressions of the law, the papers, and the days that run. */
export type Deposit = {
  /** «ملف مودع» once all is there, «ملف في طور الإيداع» before (law 55-19:10). */
  stage: "deposited" | "beingDeposited";
  papers: readonly PaperState[];
  depositedOn: IsoDay;
  /** The last day for what is missing; nothing once all is there. */
  completeBy: IsoDay | null;
  /** The last day for the answer, counted from the day that all was there; not known before (law 55-19:10, 16). */
  answerBy: IsoDay | null;
  /** The last day for an appeal against a silence; silence is never an acceptance here (law 55-19:19, 21). */
  appealBy: IsoDay | null;
};

type Given = {
  needs: readonly DocumentNeed[];
  /** Kinds that were sent and not refused, with the day each first came. */
  sent: readonly { kind: string; on: IsoDay }[];
  /** Kinds whose original an officer saw at the deposit. */
  seen: readonly string[];
  /** Kinds whose original an officer saw afterwards, with the day. */
  brought?: readonly { kind: string; on: IsoDay }[];
  depositedOn: IsoDay;
};

/** The receipt of a file as it stands: complete when every paper that the law asks for is there, or its original was seen. */
export function depositOf({ needs, sent, seen, brought = [], depositedOn }: Given): Deposit {
  const papers = needs
    .map(({ kind, need }): PaperState & Pick<DocumentNeed, "need"> => ({
      kind,
      need,
      state: stateOf(
        kind,
        sent.map(({ kind: came }) => came),
        [...seen, ...brought.map(({ kind: came }) => came)],
      ),
    }))
    .filter(({ need, state }) => need === "required" || state !== "missing");
  const isWhole = papers.every(({ state }) => state !== "missing");
  const answerBy = isWhole ? addDays(wholeOn({ needs, sent, seen, brought, depositedOn }), DAYS_TO_ANSWER) : null;
  return {
    stage: isWhole ? "deposited" : "beingDeposited",
    papers: papers.map(({ kind, state }) => ({ kind, state })),
    depositedOn,
    completeBy: isWhole ? null : addDays(depositedOn, DAYS_TO_COMPLETE),
    answerBy,
    appealBy: answerBy && appealBy(answerBy),
  };
}

/** The day that the last required paper came; what was seen then was seen at the deposit, and no paper comes before it. */
function wholeOn({ needs, sent, seen, brought = [], depositedOn }: Given): IsoDay {
  const required = needs.flatMap(({ kind, need }) => (need === "required" && !seen.includes(kind) ? [kind] : []));
  const came = [...sent, ...brought.filter(({ kind }) => !sent.some((one) => one.kind === kind))];
  return came
    .filter(({ kind }) => required.includes(kind))
    .reduce((latest, { on }) => (on > latest ? on : latest), depositedOn);
}

function stateOf(kind: string, sent: readonly string[], seen: readonly string[]): PaperState["state"] {
  if (sent.includes(kind)) return "sent";
  return seen.includes(kind) ? "seen" : "missing";
}

/**
 * Whether more may be asked for: once for a file (law 55-19:14). A second list is for contradictions that what came since shows, and for
 * papers that turn out not to meet what is required, which the law lets the office have replaced (law 55-19:10).
 */
export function mayAskAgain(asked: number, items: readonly Pick<RequestItem, "kind" | "reason">[]): boolean {
  if (asked === 0) return true;
  return items.every(({ kind, reason }) => reason === "differs" || (kind === "document" && reason !== "missing"));
}
