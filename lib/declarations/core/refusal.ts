import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { REFUSAL_REASONS, type RefusalReason } from "./information-request.ts";

/** Days to appeal against a refusal or a silence (law 55-19:21). */
const DAYS_TO_APPEAL = 30;

/** The last day for an appeal against an answer that came, or a silence that began, on this day (law 55-19:21). */
export function appealBy(answeredOn: IsoDay): IsoDay {
  return addDays(answeredOn, DAYS_TO_APPEAL);
}

/** A refusal as it was written (law 55-19:18): its reason from the closed list, when, at which office, and who refused. */
export type Refusal = {
  ground: RefusalReason;
  at: Date;
  officeCode: string;
  officer: { ar: string; latin: string };
};

type Told = { what: string; at: Date; officeCode: string | null; detail: Readonly<Record<string, unknown>> };

/** The refusal that closes a file, as its story tells it; nothing while the file was not refused. */
export function refusalIn(story: readonly Told[]): Refusal | undefined {
  const told = story.findLast(({ what }) => what === "refused");
  const ground = REFUSAL_REASONS.find((reason) => reason === told?.detail["reason"]);
  if (!told || !ground || told.officeCode === null) return undefined;
  const named = (script: string): string => {
    const name = told.detail[script];
    return typeof name === "string" ? name : "";
  };
  return {
    ground,
    at: told.at,
    officeCode: told.officeCode,
    officer: { ar: named("officerAr"), latin: named("officerLatin") },
  };
}
