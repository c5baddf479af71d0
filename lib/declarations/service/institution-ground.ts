import type { OwnInstitution } from "#lib/auth/index.ts";
import { deadline, type IsoDay, suspensionsFor } from "#lib/calendar/core/index.ts";
import { calendarTables, type CalendarTables, civilDayAt } from "#lib/calendar/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import {
  arrondissementsOf,
  chainOf,
  type Competence,
  competentOffices,
  isWithin,
  type OfficeMap,
  type Territory,
} from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import {
  type Answers,
  answerAt,
  institutionFormOf,
  type InstitutionKind,
  laidOver,
  postedFields,
} from "../core/index.ts";
import type { Announced } from "../store/index.ts";

/** What declarations of an institution are read against: today's offices and calendar, and the institution itself. */
export type Ground = { map: OfficeMap; tables: CalendarTables; today: IsoDay; institution: OwnInstitution };

export async function institutionGround(tx: Tx, institution: OwnInstitution, at: Date): Promise<Ground> {
  const today = civilDayAt(at);
  return { map: await officeMap(tx, at), tables: await calendarTables(tx, today, at), today, institution };
}

/** The communes and arrondissements that an institution may name as the place of an event: those of its own territory. */
export function communesOf({ map, institution }: Pick<Ground, "map" | "institution">): readonly Territory[] {
  const { territoryCode } = institution;
  return [...map.tree.values()].filter(
    ({ level, code }) =>
      (level === "arrondissement" || level === "commune") &&
      (territoryCode === null || isWithin(map.tree, code, territoryCode)) &&
      arrondissementsOf(map.tree, code).length === 0,
  );
}

/** The offices that may take an event of this kind at a place today, the nearest first. */
export function officesAt({ map, today }: Ground, kind: InstitutionKind, commune: string): readonly Competence[] {
  const { service } = institutionFormOf(kind);
  return competentOffices(map, { place: { territoryCode: commune }, service, day: today });
}

const OWN_PLACE: Readonly<Record<"birth" | "death", Readonly<Record<string, string>>>> = {
  birth: { hospital: "hospital", authority: "home", prison: "home", care: "home" },
  death: { hospital: "healthInstitution", authority: "home", prison: "institution", care: "institution" },
};

/**
 * The answers with what the institution need not say: what its page tells by itself, its own name, its commune where it has one, who
 * verifies its deaths, its court.
 */
export function withOwnPlace({ map, institution }: Ground, kind: InstitutionKind, answers: Answers): Answers {
  const { declares, told, parts } = institutionFormOf(kind);
  const fields = postedFields(parts);
  const [only, ...others] = communesOf({ map, institution });
  const said = (path: string): boolean => answerAt(answers, path).trim() !== "";
  const named = { ar: institution.nameAr, latin: institution.nameFr };
  const unnamed = (path: string): boolean =>
    fields.includes(`${path}.ar`) && !said(`${path}.ar`) && !said(`${path}.latin`);
  const place: Answers = {
    ...(institution.kind !== "prosecutor" && unnamed("place.establishment") && { establishment: named }),
    ...(!said("place.commune") && only && others.length === 0 && { commune: only.code }),
    ...((declares === "birth" || declares === "death") &&
      fields.includes("place.placeKind") &&
      !said("place.placeKind") && { placeKind: OWN_PLACE[declares][institution.kind] ?? "other" }),
    ...((declares === "death" || kind === "newborn") &&
      !said("place.verifiedBy") && { verifiedBy: institution.kind === "authority" ? "localAuthority" : "health" }),
  };
  const courts = (institution.kind === "court" ? COURTS.filter(unnamed) : []).reduce<Answers>(
    (all, path) => laidOver(all, under(path, named)),
    {},
  );
  const twins = MULTIPLE[kind];
  const isMultiple = twins !== undefined && said(`${twins}.count`) ? { [twins]: { isMultiple: "yes" } } : {};
  const residence = told["declarant"] === undefined ? {} : { declarant: { residence: named } };
  return [told, { place }, courts, isMultiple, residence].reduce<Answers>((all, more) => laidOver(all, more), answers);
}

/** Where a court's page names the court: the one that declares, unless another is typed. A prosecutor's office is not its court. */
const COURTS = ["deed.court", "dissolution.court"] as const;

/** The section that tells how many were born together; a family is asked by a tick. */
const MULTIPLE: Partial<Record<InstitutionKind, string>> = { birth: "child", newborn: "child", stillborn: "stillborn" };

function under(path: string, value: Answers): Answers {
  return path.split(".").reduceRight<Answers>((inner, name) => ({ [name]: inner }), value);
}

/** A declaration that may be sent: its answers with the office in them, and what its row holds. */
export type Ready = Pick<Announced, "answers" | "officeCode" | "regime" | "certificateNumber" | "facts">;

/** Reads what an institution declares against its ground. Refuses with every problem, by field. */
export function readyToSend(
  ground: Ground,
  kind: InstitutionKind,
  answers: Answers,
): Result<Ready, { code: "common.invalid"; problems: readonly FieldProblem[] }> {
  const form = institutionFormOf(kind);
  const problems = form.problemsOf(answers, ground.today);
  if (problems.length > 0) return err({ code: "common.invalid", problems });
  const read = form.understand(answers);
  if (!read.ok) return read;
  const { commune, officeCode, eventOn, certificateNumber, sameEventKey, subject, deadlineEvent } = read.value;
  const wrong = (field: string, code: string) => err({ code: "common.invalid" as const, problems: [{ field, code }] });
  if (!communesOf(ground).some(({ code }) => code === commune))
    return wrong("place.commune", "institution.communeNotYours");
  const offices = officesAt(ground, kind, commune);
  const chosen = officeCode === "" ? offices[0] : offices.find(({ office }) => office.code === officeCode);
  if (!chosen)
    return wrong("office.code", officeCode === "" ? "institution.noOffice" : "declarations.officeNotCompetent");
  const chain = chainOf(ground.map.tree, commune).map(({ code }) => code);
  const event = deadlineEvent(chosen.regime);
  const due =
    event &&
    deadline(event, {
      holidays: ground.tables.holidays,
      suspensions: suspensionsFor(ground.tables.suspensions, chain),
    });
  return ok({
    answers: { ...answers, office: { code: chosen.office.code } },
    officeCode: chosen.office.code,
    regime: chosen.regime,
    certificateNumber,
    facts: { deadline: due, eventOn, sameEventKey, subject },
  });
}
