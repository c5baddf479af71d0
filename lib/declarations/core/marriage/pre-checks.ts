import { applicantCheck, birthActsCheck, titlePlaceCheck } from "../couple/index.ts";
import { type CheckContext, documentsCheck, duplicateCheck, type PreCheck } from "../form/index.ts";
import { marriageDocumentsFor } from "./documents.ts";
import type { MarriageDeclaration } from "./sections.ts";
import { marriageAgeCheck, polygamyCheck } from "./spouse-checks.ts";
import { depositCheck, marriageDatesCheck, titleCheck } from "./title-checks.ts";

type Context = Pick<CheckContext, "regime" | "documents" | "sameEvent">;

/** Runs every check that this title calls for, one line each. They propose; the officer decides. */
export function marriagePreChecks(
  declared: MarriageDeclaration,
  { regime, documents, sameEvent }: Context,
): readonly PreCheck[] {
  const { deed, place, declarant } = declared;
  const law = regime === "R36" ? "L36:36" : "D99:26";
  return [
    titleCheck(declared),
    titlePlaceCheck(deed.titleKind === "foreignDeed", place.placeClass, "FC:14"),
    depositCheck(declared, regime),
    marriageDatesCheck(declared),
    birthActsCheck(declared, regime, "FC:68"),
    polygamyCheck(declared),
    marriageAgeCheck(declared),
    applicantCheck(declarant),
    duplicateCheck(sameEvent),
    documentsCheck(marriageDocumentsFor(declared, regime), documents, law),
  ].filter((check) => check !== undefined);
}
