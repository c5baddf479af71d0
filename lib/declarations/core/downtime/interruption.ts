import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { DowntimeCause } from "./causes.ts";
import { isAccountedFor, type PaperReceipt } from "./paper-receipt.ts";

/** The minutes of a time when an office could not register electronically, as the office keeps them (L36:19). */
export type Interruption = {
  id: string;
  officeCode: string;
  beganAt: Date;
  /** Nothing while it lasts. */
  endedAt: Date | null;
  cause: DowntimeCause;
  note: string;
  /** Who wrote the minutes, as they are signed. */
  minutesBy: string;
  openedBy: string;
  openedAt: Date;
  endedBy: string | null;
  settledBy: string | null;
  /** When every receipt given in it was accounted for. */
  settledAt: Date | null;
};

type Spell = Pick<Interruption, "beganAt" | "endedAt">;

/** It lasts; it is over and its receipts are being entered; all of them are accounted for. */
export function stageOf({
  endedAt,
  settledAt,
}: Pick<Interruption, "endedAt" | "settledAt">): "running" | "ended" | "settled" {
  if (settledAt !== null) return "settled";
  return endedAt === null ? "running" : "ended";
}

/** Opens minutes, now or afterwards. Refuses a time to come, an end before its beginning, and two interruptions of one office at once. */
export function openSpell(spell: Spell, others: readonly Spell[], at: Date): Result<Spell> {
  if (spell.beganAt > at) return err({ code: "downtime.notYet" });
  const ended = spell.endedAt === null ? ok(spell) : endSpell(spell, spell.endedAt, at);
  if (!ended.ok) return ended;
  if (spell.endedAt === null && others.some(({ endedAt }) => endedAt === null))
    return err({ code: "downtime.oneRunning" });
  return others.some((other) => isOverlapping(spell, other)) ? err({ code: "downtime.overlap" }) : ok(spell);
}

/** The end of a running interruption. Refuses one that is not after its beginning, or that has not come. */
export function endSpell<S extends Spell>(spell: S, endedAt: Date, at: Date): Result<S> {
  return endedAt > spell.beganAt && endedAt <= at ? ok({ ...spell, endedAt }) : err({ code: "downtime.endWrong" });
}

function isOverlapping(one: Spell, other: Spell): boolean {
  const beforeEnd = (at: Date, end: Date | null): boolean => end === null || at < end;
  return beforeEnd(one.beganAt, other.endedAt) && beforeEnd(other.beganAt, one.endedAt);
}

/** The real time of a declaration on paper. Refuses one outside its interruption, or after the moment at which it is entered. */
export function checkDeclaredAt(declaredAt: Date, { beganAt, endedAt }: Spell, at: Date): Result<Date> {
  const isWithin = declaredAt >= beganAt && declaredAt <= (endedAt ?? at) && declaredAt <= at;
  return isWithin ? ok(declaredAt) : err({ code: "downtime.outside" });
}

/** Says that all was entered. Refuses while it lasts, twice, and while a number given in it is neither entered nor explained. */
export function settle(
  interruption: Pick<Interruption, "endedAt" | "settledAt">,
  receipts: readonly PaperReceipt[],
): Result<null> {
  const stage = stageOf(interruption);
  if (stage === "running") return err({ code: "downtime.stillRunning" });
  if (stage === "settled") return err({ code: "downtime.settled" });
  const waiting = receipts.filter((receipt) => !isAccountedFor(receipt)).length;
  return waiting === 0 ? ok(null) : err({ code: "downtime.receiptsWaiting", params: { count: waiting } });
}
