import { courtDivorce, courtMarriage } from "./couple.ts";
import type { CourtForm, CourtFormKind } from "./court-form.ts";
import { courtJudgment, courtKafala } from "./holder.ts";

export {
  COURT_FORM_KINDS,
  type CourtForm,
  type CourtFormKind,
  type CourtGround,
  isCourtFormKind,
  REFERENCE,
} from "./court-form.ts";
export { JUDGED_MENTIONS } from "./holder.ts";

const FORMS: Readonly<Record<CourtFormKind, CourtForm>> = {
  marriage: courtMarriage,
  divorce: courtDivorce,
  kafala: courtKafala,
  judgment: courtJudgment,
};

/** The page by which a court tells a marriage, its end, a kafala or a judgment. */
export function courtFormOf(kind: CourtFormKind): CourtForm {
  return FORMS[kind];
}
