import { applicantCheck, birthActsCheck, titlePlaceCheck } from "../couple/index.ts";
import { type CheckContext, documentsCheck, duplicateCheck, type PreCheck } from "../form/index.ts";
import { divorceDocumentsFor } from "./documents.ts";
import { divorceDatesCheck, marriageReferenceCheck } from "./marriage-checks.ts";
import type { DivorceDeclaration } from "./sections.ts";
import {
  countCheck,
  dissolutionTitleCheck,
  earlierDivorceCheck,
  exequaturCheck,
  permissionCheck,
} from "./title-checks.ts";

type Context = Pick<CheckContext, "regime" | "documents" | "sameEvent">;

/** Runs every check that this title calls for, one line each. They propose; the officer decides. */
export function divorcePreChecks(
  declared: DivorceDeclaration,
  { regime, documents, sameEvent }: Context,
): readonly PreCheck[] {
  const { dissolution, place, declarant } = declared;
  const law = regime === "R36" ? "L36:36" : "D99:27";
  return [
    dissolutionTitleCheck(declared),
    exequaturCheck(declared),
    permissionCheck(declared),
    countCheck(declared),
    earlierDivorceCheck(declared),
    titlePlaceCheck(dissolution.titleKind === "foreignJudgment", place.placeClass, "FC:128"),
    marriageReferenceCheck(declared),
    divorceDatesCheck(declared),
    birthActsCheck(declared, regime, "FC:141"),
    applicantCheck(declarant),
    duplicateCheck(sameEvent),
    documentsCheck(divorceDocumentsFor(declared, regime), documents, law),
  ].filter((check) => check !== undefined);
}
