import { searchKey } from "#lib/names/core/index.ts";
import type { NoticeContent } from "./content.ts";

type Dual = { ar: string; latin: string };

/** A birth act that may be the one meant. */
export type Candidate = {
  id: string;
  officeCode: string;
  number: number;
  year: number;
  name: Dual;
  bornFrom: string | null;
  bornTo: string | null;
  birthPlace: { ar: string; fr: string } | null;
};

/** What speaks for a candidate, one by one; the officer weighs them. */
export type Evidence = { office: boolean; number: boolean; year: boolean; name: boolean; birth: boolean };

export type Match = { candidate: Candidate; evidence: Evidence };

/** What of a candidate agrees with the notice. A datum that the notice does not give never agrees. */
export function evidenceFor(
  { subject }: Pick<NoticeContent, "subject">,
  officeTold: string | null,
  candidate: Candidate,
): Evidence {
  const { act, name, bornOn } = subject;
  return {
    office: officeTold !== null && officeTold === candidate.officeCode,
    number: act.number !== null && act.number === String(candidate.number),
    year: act.year !== null && act.year === candidate.year,
    name: searchKey(name.ar) !== "" && searchKey(name.ar) === searchKey(candidate.name.ar),
    birth:
      bornOn !== null &&
      candidate.bornFrom !== null &&
      candidate.bornTo !== null &&
      candidate.bornFrom.slice(0, bornOn.length) <= bornOn &&
      bornOn <= candidate.bornTo.slice(0, bornOn.length),
  };
}

/**
 * The act that a notice means without a doubt: office, number, year and subject all agree, for one candidate alone. Anything less is never
 * attached to the nearest: an officer decides (FC:68).
 */
export function certainMatch(matches: readonly Match[]): Candidate | undefined {
  const certain = matches.filter(({ evidence: { office, number, year, name } }) => office && number && year && name);
  return certain.length === 1 ? certain[0]?.candidate : undefined;
}

/** The candidates with the most evidence first. */
export function weighed(matches: readonly Match[]): Match[] {
  const weight = ({ evidence }: Match): number => Object.values(evidence).filter(Boolean).length;
  return [...matches].sort((a, b) => weight(b) - weight(a) || a.candidate.year - b.candidate.year);
}
