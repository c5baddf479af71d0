import type { Regime } from "#lib/territory/core/index.ts";
import type { PreCheck } from "../form/index.ts";
import { type Applicant, isSpouseInPerson, COURT } from "./applicant.ts";
import type { Couple } from "./couple-key.ts";

/**
 * Whether the two birth acts that will bear the mention are known. A spouse born abroad: under R37 the summary goes to the
 * prosecutor at the Rabat court (`law`: FC:68 or FC:141), under R36 any office includes it (L36:36).
 */
export function birthActsCheck({ husband, wife }: Couple, regime: Regime, law: string): PreCheck {
  const both = [["husband", husband] as const, ["wife", wife] as const];
  const abroad = both.find(([, spouse]) => spouse.bornAbroad === "yes");
  if (abroad)
    return {
      code: regime === "R36" ? "check.spouseBornAbroadR36" : "check.spouseBornAbroadR37",
      level: "amber",
      article: regime === "R36" ? "L36:36" : law,
      field: `${abroad[0]}.bornAbroad`,
    };
  const unknown = both.find(([, { birthActNumber, birthActYear }]) => !birthActNumber || !birthActYear);
  return unknown
    ? { code: "check.birthActUnknown", level: "amber", article: law, field: `${unknown[0]}.birthActNumber` }
    : { code: "check.birthActsKnown", level: "green", article: law, field: null };
}

/** A spouse asks in their own right; a proxy or a representative shows the deed that allows it (L36:36). */
export function applicantCheck(declarant: Applicant): PreCheck {
  if (declarant.link === COURT)
    return { code: "check.sentByCourt", level: "green", article: "L36:36", field: "declarant.link" };
  const isSpouse = isSpouseInPerson(declarant);
  return {
    code: isSpouse ? "check.applicantSpouse" : "check.applicantForSpouse",
    level: isSpouse ? "green" : "amber",
    article: "L36:36",
    field: "declarant.link",
  };
}

/** A title that comes from abroad belongs to an event abroad; the other titles may be drawn up at a consulate too. */
export function titlePlaceCheck(isForeignTitle: boolean, placeClass: string, article: string): PreCheck {
  return isForeignTitle && placeClass !== "abroad"
    ? { code: "check.titlePlaceDiffers", level: "red", article, field: "place.placeClass" }
    : { code: "check.titlePlaceAgrees", level: "green", article, field: "place.placeClass" };
}
