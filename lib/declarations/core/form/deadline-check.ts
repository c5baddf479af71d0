import type { ActTitle } from "#lib/acts/core/index.ts";
import { type Deadline, deadlineStatus, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { PreCheck } from "./pre-check.ts";

const LAST_DAYS = 5;

type Term = { deadline: Deadline; today: IsoDay; regime: Regime; lateTitle?: ActTitle | undefined };
/** The day the term runs from, the line it stands on, and the code of a day that has not come yet. */
type CountedEvent = { on: IsoDay; field: string; notYet: string };

/** Where today stands in the term to declare. Past it, only a permission (L36:21) or a judgment (R37) opens the act. */
export function deadlineCheck(
  { deadline, today, regime, lateTitle }: Term,
  { on, field, notYet }: CountedEvent,
): PreCheck {
  const { late, daysLate, daysLeft } = deadlineStatus(deadline, today);
  const article = deadline.rules.at(-1) ?? "D22:40";
  const code = regime === "R36" ? "check.lateR36" : "check.lateR37";
  if (late && lateTitle) return titleCheck(lateTitle, field);
  if (late) return { code, level: "red", params: { days: daysLate }, article, field };
  if (on > today) return { code: notYet, level: "red", article, field };
  const params = { days: daysLeft };
  return daysLeft <= LAST_DAYS
    ? { code: "check.deadlineNear", level: "amber", params, article, field }
    : { code: "check.inTime", level: "green", params, article, field };
}

function titleCheck({ kind, number, on }: ActTitle, field: string): PreCheck {
  const date = on.split("-").reverse().join("/");
  if (kind === "permission")
    return { code: "check.latePermitted", level: "green", params: { number, date }, article: "L36:21", field };
  return { code: "check.lateJudged", level: "green", params: { number, date }, article: "CPC:217", field };
}
