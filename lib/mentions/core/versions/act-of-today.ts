import type { Act, BirthAct, DeathAct, Names } from "#lib/acts/core/index.ts";
import { type IsoDay, isoDay } from "#lib/calendar/core/index.ts";
import { birthActText, deathActText, MOROCCAN, type NameParts } from "#lib/wording/core/index.ts";
import type { EnteredMention } from "../entered.ts";
import type { ActData } from "./act-data.ts";
import { historyOf } from "./act-history.ts";
import { changedData, type ChangedData, dateOf, inBothOf, inEveryScript } from "./changed-data.ts";
import { birthFactsOfToday, deathFactsOfToday } from "./facts-of-today.ts";

/**
 * The act in its latest state, data and words, as its full copy and its extract give it under law 36-21 (D22:45). What was registered stays in
 * the register and in the copy that tells the history; an act that nothing changed keeps the very words that were read aloud.
 */
export function actOfToday(act: Act, mentions: readonly EnteredMention[]): Act {
  const history = historyOf(act, mentions);
  if (history.latest === history.original) return act;
  const changed = changedData(history);
  return act.kind === "birth" ? birthOfToday(act, changed) : deathOfToday(act, changed);
}

function birthOfToday(act: BirthAct, changed: ChangedData): BirthAct {
  const { data, isChanged } = changed;
  const nationality = isChanged("nationality") ? inBothOf(data.nationality) : undefined;
  const facts = birthFactsOfToday(act.facts, changed);
  return {
    ...act,
    ...frameOfToday(act, data.bornOn, data.birthPlace),
    bornOn: written(data.bornOn) ?? act.bornOn,
    sex: facts.child.sex,
    names: {
      ...act.names,
      ...ascendants(act.names, data),
      subject: named(act.names.subject, data.givenName, data.familyName),
    },
    // the extract names a nationality that is not Moroccan, whatever its country's code
    ...(nationality && { nationality: nationality.ar === MOROCCAN.ar ? "MA" : ANOTHER }),
    facts,
    text: birthActText(facts),
  };
}

function deathOfToday(act: DeathAct, changed: ChangedData): DeathAct {
  const { data } = changed;
  const { subject } = act.names;
  const facts = deathFactsOfToday(act.facts, changed);
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
    facts,
    text: deathActText(facts),
  };
}

/** The place and the Hijri day of the event; a corrected day whose Hijri day no title gave keeps none of another day. */
function frameOfToday({ place, hijri }: Act, on: unknown, where: unknown): Pick<Act, "place" | "hijri"> {
  const { year, month, day } = dateOf(on)?.hijri ?? hijri;
  const now = inBothOf(where);
  return {
    place: now ? { ar: now.ar, fr: now.fr ?? now.ar } : place,
    hijri: { ...hijri, year, month: month ?? hijri.month, day: day ?? hijri.day },
  };
}

const RELATIONS = {
  father: { given: "fatherName", family: "fatherFamilyName" },
  paternalGrandfather: { given: "paternalGrandfatherName", family: undefined },
  mother: { given: "motherName", family: "motherFamilyName" },
  maternalGrandfather: { given: "maternalGrandfatherName", family: undefined },
} as const;

/** Who stands on the act today; a filiation that was denied leaves nobody. */
function ascendants(names: Act["names"], data: ActData): Pick<Act["names"], keyof typeof RELATIONS> {
  const told = (["father", "paternalGrandfather", "mother", "maternalGrandfather"] as const).map((relation) => {
    const { given, family } = RELATIONS[relation];
    const name = data[given];
    return [relation, name && named(names[relation], name, family === undefined ? undefined : data[family])] as const;
  });
  return Object.fromEntries(told);
}

function named(before: Names | undefined, given: NameParts | undefined, family: NameParts | undefined): Names {
  return {
    given: inEveryScript(given, before?.given),
    ...((family ?? before?.family) && { family: inEveryScript(family, before?.family) }),
  };
}

/** The code of a country that nobody names (ISO 3166, assigned by its user). */
const ANOTHER = "XX";

/** A Gregorian date as far as it is known, as acts keep it. */
function written(value: unknown): string | undefined {
  const { year, month, day } = dateOf(value)?.gregorian ?? {};
  if (year === undefined) return undefined;
  const two = (part: number): string => String(part).padStart(2, "0");
  return [
    String(year).padStart(4, "0"),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join("-");
}

function dayOf(value: unknown): IsoDay | undefined {
  const { year, month, day } = dateOf(value)?.gregorian ?? {};
  return year === undefined || month === undefined || day === undefined ? undefined : isoDay(year, month, day);
}
