import type { Act, BirthAct, DeathAct, Names } from "#lib/acts/core/index.ts";
import { type IsoDay, isoDay } from "#lib/calendar/core/index.ts";
import { type DateInCalendars, type InBoth, MOROCCAN, type NameParts } from "#lib/wording/core/index.ts";
import type { EnteredMention } from "../entered.ts";
import type { ActData } from "./act-data.ts";
import { historyOf } from "./act-history.ts";

/**
 * The act with the data of its latest state, as an extract prints them (D22:45). Its words stay those that were registered: a full copy gives
 * them with the mentions that change them.
 */
export function actOfToday(act: Act, mentions: readonly EnteredMention[]): Act {
  const { latest, original } = historyOf(act, mentions);
  if (latest === original) return act;
  return act.kind === "birth" ? birthOfToday(act, latest) : deathOfToday(act, latest);
}

function birthOfToday(act: BirthAct, data: ActData): BirthAct {
  const { child } = act.facts;
  const nationality =
    isBoth(data.nationality) && data.nationality.ar !== child.nationalityAr ? data.nationality : undefined;
  return {
    ...act,
    ...frameOfToday(act, data.bornOn, data.birthPlace),
    bornOn: written(data.bornOn) ?? act.bornOn,
    sex: data.sex === "male" || data.sex === "female" ? data.sex : act.sex,
    names: {
      ...act.names,
      ...ascendants(act.names, data),
      subject: named(act.names.subject, data.givenName, data.familyName),
    },
    // the extract names a nationality that is not Moroccan, whatever its country's code
    ...(nationality && { nationality: nationality.ar === MOROCCAN.ar ? "MA" : ANOTHER }),
    facts: {
      ...act.facts,
      child: { ...child, ...(nationality && { nationalityAr: nationality.ar, nationalityFr: nationality.fr }) },
    },
  };
}

function deathOfToday(act: DeathAct, data: ActData): DeathAct {
  const { deceased } = act.facts;
  const { subject } = act.names;
  const told = (value: unknown): InBoth => (isBoth(value) ? value : { ar: "" });
  const [home, work, born] = [told(data.residence), told(data.profession), told(data.birthPlace)];
  return {
    ...act,
    ...frameOfToday(act, data.diedOn, data.deathPlace),
    diedOn: dayOf(data.diedOn) ?? act.diedOn,
    sex: data.sex === "male" || data.sex === "female" ? data.sex : act.sex,
    names: {
      ...act.names,
      ...ascendants(act.names, data),
      ...(subject && { subject: named(subject, data.givenName, data.familyName) }),
    },
    facts:
      deceased.kind !== "person"
        ? act.facts
        : {
            ...act.facts,
            deceased: {
              ...deceased,
              bornOn: isDate(data.bornOn) ? data.bornOn : undefined,
              birthPlaceAr: born.ar,
              birthPlaceFr: born.fr,
              residenceAr: home.ar,
              residenceFr: home.fr,
              professionAr: work.ar,
              professionFr: work.fr,
            },
          },
  };
}

/** The place and the Hijri day of the event; a corrected day whose Hijri day no title gave keeps none of another day. */
function frameOfToday({ place, hijri }: Act, on: unknown, where: unknown): Pick<Act, "place" | "hijri"> {
  const corrected = isDate(on) ? on.hijri : undefined;
  const { year, month, day } = corrected ?? hijri;
  return {
    place: isBoth(where) ? { ar: where.ar, fr: where.fr ?? where.ar } : place,
    hijri: { ...hijri, year, month: month ?? hijri.month, day: day ?? hijri.day },
  };
}

function ascendants(names: Act["names"], data: ActData): Partial<Pick<Act["names"], Relation>> {
  const of = (relation: Relation, given?: NameParts, family?: NameParts): Partial<Record<Relation, Names>> =>
    given === undefined && names[relation] === undefined ? {} : { [relation]: named(names[relation], given, family) };
  return {
    ...of("father", data.fatherName, data.fatherFamilyName),
    ...of("paternalGrandfather", data.paternalGrandfatherName),
    ...of("mother", data.motherName, data.motherFamilyName),
    ...of("maternalGrandfather", data.maternalGrandfatherName),
  };
}
type Relation = "father" | "paternalGrandfather" | "mother" | "maternalGrandfather";

function named(before: Names | undefined, given: NameParts | undefined, family: NameParts | undefined): Names {
  return {
    given: scripts(given, before?.given),
    ...((family ?? before?.family) && { family: scripts(family, before?.family) }),
  };
}

function scripts(parts: NameParts | undefined, before: Names["given"] | undefined): Names["given"] {
  const { ar = "", latin = "", tifinagh } = { ...before, ...parts };
  return { ar, latin, ...(tifinagh !== undefined && { tifinagh }) };
}

/** The code of a country that nobody names (ISO 3166, assigned by its user). */
const ANOTHER = "XX";

function isBoth(value: unknown): value is InBoth {
  return typeof value === "object" && value !== null && "ar" in value && typeof value.ar === "string";
}

function isDate(value: unknown): value is DateInCalendars {
  return typeof value === "object" && value !== null && ("gregorian" in value || "hijri" in value);
}

/** A Gregorian date as far as it is known, as acts keep it. */
function written(value: unknown): string | undefined {
  const { year, month, day } = (isDate(value) && value.gregorian) || {};
  if (year === undefined) return undefined;
  const two = (part: number): string => String(part).padStart(2, "0");
  return [
    String(year).padStart(4, "0"),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join("-");
}

function dayOf(value: unknown): IsoDay | undefined {
  const { year, month, day } = (isDate(value) && value.gregorian) || {};
  return year === undefined || month === undefined || day === undefined ? undefined : isoDay(year, month, day);
}
