import { intervalOf, mayCoincide, type PartialDate } from "#lib/calendar/core/index.ts";
import type { Asked } from "./asked.ts";
import { type Likeness, likenessOf } from "./likeness.ts";

/** An act of a register that is searched, as far as it tells who it is about; what it does not tell is empty. */
export type FoundAct = {
  id: string;
  isPaper: boolean;
  officeCode: string;
  /** The number as the register has it, with its «bis». */
  number: string;
  year: number;
  given: readonly string[];
  family: readonly string[];
  father: readonly string[];
  mother: readonly string[];
  sex: "male" | "female" | null;
  /** The day of the event as far as it is known. */
  on: PartialDate | null;
  /** Other days that the act gave before it was corrected. */
  alsoOn: readonly PartialDate[];
  place: readonly string[];
};

export const COMPARED = ["given", "family", "sex", "on", "place", "father", "mother"] as const;
export type Compared = (typeof COMPARED)[number];
export type Candidate = { act: FoundAct; likeness: Readonly<Record<Compared, Likeness>> };

/**
 * The acts that may be the person's, the likeliest first: both names alike; the very day with one name alike; both parents with one name alike; the given
 * name and the mother where no father is known. Whether one of them is the person is for the officer to say, never for the likeness.
 */
export function candidatesAmong(asked: Asked, found: readonly FoundAct[]): readonly Candidate[] {
  return found
    .map((act) => ({ act, likeness: compare(asked, act) }))
    .filter(({ likeness }) => mayBePerson(likeness))
    .sort((a, b) => weight(b) - weight(a) || a.act.year - b.act.year || a.act.number.localeCompare(b.act.number));
}

function compare(asked: Asked, act: FoundAct): Candidate["likeness"] {
  return {
    given: likenessOf(
      asked.spellings.map(({ given }) => given),
      act.given,
    ),
    family: likenessOf(
      asked.spellings.map(({ family }) => family),
      act.family,
    ),
    sex: act.sex === null ? "unknown" : act.sex === asked.sex ? "same" : "other",
    on: bestOn(asked.eventOn, act),
    place: likenessOf([asked.eventPlace], act.place),
    father: likenessOf([asked.father.ar, asked.father.latin], act.father),
    mother: likenessOf([asked.mother.ar, asked.mother.latin], act.mother),
  };
}

/** The best of the days that the act gave, now or before. */
function bestOn(asked: string, { on, alsoOn }: FoundAct): Likeness {
  const likenesses = [on, ...alsoOn].map((one) => onLikeness(asked, one));
  return (["same", "near", "other"] as const).find((one) => likenesses.includes(one)) ?? "unknown";
}

/** `same` on one very day, `near` where both may be one day because one is not exact. */
function onLikeness(asked: string, on: PartialDate | null): Likeness {
  if (on === null) return "unknown";
  const wanted = intervalOf(partialOf(asked));
  const given = intervalOf(on);
  if (!mayCoincide(wanted, given)) return "other";
  return wanted.first === wanted.last && given.first === given.last ? "same" : "near";
}

/** `1948`, `1948-03` or `1948-03-07` as a date of that precision. */
export function partialOf(written: string): PartialDate {
  const [year = 0, month, day] = written.split("-").map(Number);
  return {
    precision: day !== undefined ? "day" : month !== undefined ? "month" : "year",
    presumed: false,
    writtenIn: "gregorian",
    gregorian: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
    hijri: null,
  };
}

function mayBePerson({ given, family, on, father, mother }: Candidate["likeness"]): boolean {
  const isAlike = (one: Likeness) => one === "same" || one === "near";
  const oneName = isAlike(given) || isAlike(family);
  if (isAlike(given) && (isAlike(family) || family === "unknown")) return true;
  if (on === "same" && oneName) return true;
  if (isAlike(father) && isAlike(mother) && oneName) return true;
  return father === "unknown" && isAlike(mother) && isAlike(given);
}

const WEIGHTS = { same: 2, near: 1, unknown: 0, other: -1 } as const satisfies Record<Likeness, number>;

function weight({ likeness }: Candidate): number {
  return COMPARED.reduce((sum, datum) => sum + WEIGHTS[likeness[datum]], 0);
}
