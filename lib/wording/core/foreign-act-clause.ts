import type { ForeignActFacts } from "./birth-act-facts.ts";
import { type Clause, given } from "./act-text.ts";
import { inPlace } from "./arabic-agreement.ts";
import { arabicDateInWords } from "./arabic-date.ts";
import { frenchDateInWords } from "./french-date.ts";

type ForeignKind = "birth" | "death";

const ARABIC: Readonly<Record<ForeignKind, string>> = { birth: "رسم الولادة", death: "رسم الوفاة" };
const FRENCH: Readonly<Record<ForeignKind, string>> = { birth: "l’acte de naissance", death: "l’acte de décès" };

/** «بناء على نسخة كاملة من رسم الوفاة عدد … المسجل بتاريخ … لدى …»: what a transcribed act rests on (D22:23, D22:26). */
export function foreignActClause(kind: ForeignKind, { number, on, authorityAr, countryAr }: ForeignActFacts): Clause {
  const registered = `المسجل بتاريخ ${arabicDateInWords(on, "gregorian")} لدى ${authorityAr}`;
  return `بناء على نسخة كاملة من ${ARABIC[kind]} عدد ${number} ${registered} ${inPlace(countryAr)}`;
}

/** The same in French. */
export function foreignActClauseFr(kind: ForeignKind, { number, on, ...told }: ForeignActFacts): Clause {
  const authority = given(told.authorityFr) ?? told.authorityAr;
  const country = given(told.countryFr) ?? told.countryAr;
  const registered = `enregistré ${frenchDateInWords(on, "gregorian")} par ${authority} (${country})`;
  return `au vu d’une copie intégrale de ${FRENCH[kind]} n°\u00A0${number} ${registered}`;
}
