import { searchKey } from "#lib/names/core/index.ts";
import type { NoticeContent } from "./content.ts";
import type { Candidate } from "./match.ts";
import { evidenceFor } from "./match.ts";

/** The data of a notice and of an act that are laid side by side, in the order in which an officer compares them. */
export const COMPARED = ["nameAr", "nameLatin", "birth", "birthPlace", "office", "number", "year"] as const;
export type Compared = (typeof COMPARED)[number];

/** One datum on both sides. `differs` only where both say something, and not the same. */
export type ComparedDatum = {
  datum: Compared;
  told: string | null;
  found: string | null;
  verdict: "same" | "differs" | "notTold";
};

/** A notice and one act side by side; what the notice does not tell is no difference, and no agreement either. */
export function compared(
  content: Pick<NoticeContent, "subject">,
  officeTold: string | null,
  candidate: Candidate,
): readonly ComparedDatum[] {
  const { name, bornOn, birthPlace, act } = content.subject;
  const evidence = evidenceFor(content, officeTold, candidate);
  const { bornFrom, bornTo, birthPlace: bornAt } = candidate;
  const born = bornFrom === bornTo ? bornFrom : [bornFrom, bornTo].filter(Boolean).join(" – ");
  const places = [bornAt?.ar, bornAt?.fr].flatMap((one) => (one ? [searchKey(one)] : []));
  const toldPlaces = [birthPlace?.ar, birthPlace?.fr].flatMap((one) => (one ? [searchKey(one)] : []));
  const isSamePlace = toldPlaces.some((told) => places.some((place) => place.includes(told) || told.includes(place)));
  const isSameLatin = searchKey(name.latin) === searchKey(candidate.name.latin);
  return [
    datum("nameAr", name.ar, candidate.name.ar, evidence.name),
    datum("nameLatin", name.latin, candidate.name.latin, isSameLatin),
    datum("birth", bornOn, born, evidence.birth),
    datum("birthPlace", birthPlace?.ar, bornAt?.ar, isSamePlace),
    datum("office", act.office, candidate.officeCode, evidence.office),
    datum("number", act.number, String(candidate.number), evidence.number),
    datum("year", act.year === null ? null : String(act.year), String(candidate.year), evidence.year),
  ];
}

/** What differs, by name, as the decision that binds a notice to an act keeps it. */
export function differences(rows: readonly ComparedDatum[]): readonly Compared[] {
  return rows.filter(({ verdict }) => verdict === "differs").map((row) => row.datum);
}

function datum(
  name: Compared,
  told: string | null | undefined,
  found: string | null | undefined,
  isSame: boolean,
): ComparedDatum {
  const [here, there] = [filled(told), filled(found)];
  return { datum: name, told: here, found: there, verdict: here === null ? "notTold" : isSame ? "same" : "differs" };
}

function filled(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === "" ? null : text.trim();
}
