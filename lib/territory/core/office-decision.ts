import { z } from "zod";
import { compareDays, type IsoDay, parseDayFields } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { cleanText, foreignCharacterIn } from "#lib/kernel/text.ts";
import type { OfficeMap } from "./competence.ts";
import { regimeAt, serviceOpenAt } from "./regime.ts";
import { existsOn } from "./tree.ts";
import { type Regime, type Service, SERVICES } from "./types.ts";

/** `switch`: the office leaves paper registers for the national register (L36:59). The others open or end one service. */
export const DECIDED = ["switch", "open", "close"] as const;
export type Decided = (typeof DECIDED)[number];

/** What is decided for one office or a wave of them, from a day on. */
export type OfficeChange = { kind: "regime"; regime: Regime } | { kind: "service"; service: Service; opens: boolean };

export type OfficeDecisionEntry = {
  number: string;
  decidedOn: IsoDay;
  fromOn: IsoDay;
  offices: readonly string[];
  change: OfficeChange;
};

const MOST_OFFICES = 400;

const Day = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" })
  .transform((typed, ctx) => {
    const read = parseDayFields(typed);
    if (read.ok) return read.value;
    ctx.addIssue({ code: "custom", message: read.error.code, params: read.error.params, path: [read.error.part] });
    return z.NEVER;
  });

const DecisionNumber = z
  .string()
  .default("")
  .transform((raw, ctx) => {
    const text = cleanText(raw);
    const foreign = foreignCharacterIn(text);
    if (text === "") ctx.addIssue({ code: "custom", message: "territory.decisionNumberMissing" });
    if (foreign) ctx.addIssue({ code: "custom", message: "common.foreignCharacter", params: foreign });
    if (text.length > 80) ctx.addIssue({ code: "custom", message: "common.tooLong", params: { most: 80 } });
    return text;
  });

const Entry = z
  .object({
    what: z.enum(DECIDED, { error: "territory.decidedMissing" }),
    service: z.enum(SERVICES).optional().catch(undefined),
    number: DecisionNumber,
    decidedOn: Day,
    fromOn: Day,
    offices: z.array(z.string().max(24)).max(MOST_OFFICES).default([]),
  })
  .superRefine(({ what, service, decidedOn, fromOn, offices }, ctx) => {
    if (what !== "switch" && service === undefined)
      ctx.addIssue({ code: "custom", message: "territory.serviceMissing", path: ["service"] });
    if (offices.length === 0) ctx.addIssue({ code: "custom", message: "territory.officesMissing", path: ["offices"] });
    if (compareDays(decidedOn, fromOn) > 0)
      ctx.addIssue({ code: "custom", message: "territory.decidedAfterItsDay", path: ["decidedOn", "day"] });
  });

/** A decision as its page posts it. Its problems name the fields. */
export function readOfficeDecision(
  typed: unknown,
): Result<OfficeDecisionEntry, Failure & { problems: readonly FieldProblem[] }> {
  const parsed = Entry.safeParse(typed);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue): FieldProblem => {
      const code = /^[a-z][A-Za-z]*\.[A-Za-z]+$/.test(issue.message) ? issue.message : "common.chooseOne";
      const params = issue.code === "custom" ? (issue.params as FieldProblem["params"]) : undefined;
      return { field: issue.path.join("."), code, ...(params && { params }) };
    });
    return err({ code: "common.invalid", problems });
  }
  const { what, service = "registration", offices, ...rest } = parsed.data;
  const change: OfficeChange =
    what === "switch" ? { kind: "regime", regime: "R36" } : { kind: "service", service, opens: what === "open" };
  return ok({ ...rest, offices: [...new Set(offices)].sort(), change });
}

/**
 * Whether a decision may be proposed, and later confirmed, on `today`. Refuses a first day that is not still to come (registers turn at
 * midnight, and nothing turns backwards), an office that is unknown or closed on that day, one that has or awaits this regime already,
 * and a service that the decision would not change.
 */
export function decideOffices(map: OfficeMap, entry: OfficeDecisionEntry, today: IsoDay): Result<null> {
  const { change, fromOn } = entry;
  if (compareDays(fromOn, today) <= 0) return err({ code: "territory.decisionTooLate" });
  for (const code of entry.offices) {
    const office = map.offices.find((known) => known.code === code);
    if (!office) return err({ code: "territory.officeUnknown" });
    const params = { office: code };
    if (!existsOn(office, fromOn)) return err({ code: "territory.officeClosed", params });
    const refusal = change.kind === "regime" ? regimeRefusal(map, code, change.regime, today, fromOn) : undefined;
    if (refusal !== undefined) return err({ code: refusal, params });
    const services = map.services.filter(({ officeCode }) => officeCode === code);
    if (change.kind === "service" && serviceOpenAt(services, change.service, fromOn) === change.opens)
      return err({ code: "territory.serviceUnchanged", params });
  }
  return ok(null);
}

function regimeRefusal(
  map: OfficeMap,
  code: string,
  regime: Regime,
  today: IsoDay,
  fromOn: IsoDay,
): string | undefined {
  const own = map.regimes.filter(({ officeCode }) => officeCode === code);
  if (own.some(({ from }) => compareDays(from, today) > 0)) return "territory.regimeAlreadyDecided";
  const before = regimeAt(own, fromOn)?.regime;
  if (before === regime) return "territory.regimeAlreadyDecided";
  return before === "R36" ? "territory.noWayBack" : undefined;
}
