import { answerAt, type Answers } from "../answers.ts";
import { isFoundling } from "../birth/foundling/index.ts";
import type { DeclarationKind } from "../declaration.ts";
import { institutionBirth } from "./birth.ts";
import { institutionDivorce, institutionMarriage } from "./couple.ts";
import { institutionBornAlive, institutionDeath, institutionStillborn, institutionUnidentified } from "./death.ts";
import { institutionFoundling } from "./foundling.ts";
import type { InstitutionForm, InstitutionKind } from "./institution-form.ts";
import { institutionNewborn } from "./newborn.ts";

const FORMS: Readonly<Record<InstitutionKind, InstitutionForm>> = {
  birth: institutionBirth,
  newborn: institutionNewborn,
  death: institutionDeath,
  stillborn: institutionStillborn,
  bornAlive: institutionBornAlive,
  unidentified: institutionUnidentified,
  foundling: institutionFoundling,
  marriage: institutionMarriage,
  divorce: institutionDivorce,
};

/** What an institution is asked of an event, and how it is read. */
export function institutionFormOf(kind: InstitutionKind): InstitutionForm {
  return FORMS[kind];
}

/** Which page a file of an institution came from. */
export function institutionKindOf({ kind, answers }: { kind: DeclarationKind; answers: Answers }): InstitutionKind {
  if (kind === "birth") return isFoundling(answers) ? "foundling" : "birth";
  if (kind !== "death") return kind;
  const of = answerAt(answers, "deceasedKind.kind");
  return of === "stillborn" || of === "bornAlive" || of === "unidentified" ? of : "death";
}
