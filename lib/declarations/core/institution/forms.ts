import { institutionBirth } from "./birth.ts";
import { institutionDeath } from "./death.ts";
import type { InstitutionForm, InstitutionKind } from "./institution-form.ts";

const FORMS: Readonly<Record<InstitutionKind, InstitutionForm>> = { birth: institutionBirth, death: institutionDeath };

/** What an institution is asked of an event, and how it is read. */
export function institutionFormOf(kind: InstitutionKind): InstitutionForm {
  return FORMS[kind];
}
