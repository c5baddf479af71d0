import type { CheckContext, PreCheck } from "../form/index.ts";
import type { Deed, MarriageTitle } from "./deed.ts";
import type { MarriageDeclaration } from "./sections.ts";

const ARTICLES: Readonly<Record<MarriageTitle, string>> = {
  adoulAct: "FC:67",
  mutualAcknowledgement: "D99:26",
  recognitionJudgment: "FC:16",
  foreignDeed: "FC:14",
  rabbinicalDeed: "FC:2",
};

/** What the mention must state of the title, field by field. */
const STATED: Readonly<Record<MarriageTitle, readonly (keyof Deed)[]>> = {
  adoulAct: ["number", "page", "addressedOn"],
  mutualAcknowledgement: ["number", "page", "addressedOn"],
  recognitionJudgment: ["number", "isFinal"],
  foreignDeed: ["number"],
  rabbinicalDeed: ["number"],
};

/** A judgment is entered only once it is final; any title states its references (FC:16, FC:67, D99:26). */
export function titleCheck({ deed }: MarriageDeclaration): PreCheck {
  const article = ARTICLES[deed.titleKind];
  if (deed.isFinal === "no")
    return { code: "check.judgmentNotFinal", level: "red", article: "L36:36", field: "deed.isFinal" };
  const missing = STATED[deed.titleKind].find((name) => deed[name] === undefined);
  return missing === undefined
    ? { code: "check.titleComplete", level: "green", article, field: "deed.titleKind" }
    : { code: "check.titleIncomplete", level: "amber", article, field: `deed.${missing}` };
}

/** A copy of a deed under foreign law is deposited at the consulate (FC:15); the new law includes it whatever the date (L36:36). */
export function depositCheck({ deed }: MarriageDeclaration, regime: CheckContext["regime"]): PreCheck | undefined {
  if (deed.titleKind !== "foreignDeed") return undefined;
  const field = "deed.depositNumber";
  const isDeposited = deed.depositNumber !== undefined || deed.depositedOn !== undefined;
  if (isDeposited) return { code: "check.consularDeposit", level: "green", article: "FC:15", field };
  return regime === "R36"
    ? { code: "check.consularDepositMissingR36", level: "amber", article: "L36:36", field }
    : { code: "check.consularDepositMissingR37", level: "red", article: "FC:15", field };
}

/** The marriage comes no later than its title, and the judge's address or the deposit no earlier than it (FC:67). */
export function marriageDatesCheck({ place, deed }: MarriageDeclaration): PreCheck {
  const article = "FC:67";
  const wrong = (field: string): PreCheck => ({ code: "check.datesOutOfOrder", level: "red", article, field });
  if (deed.drawnUpOn < place.marriedOn) return wrong("deed.drawnUpOn");
  if (deed.addressedOn !== undefined && deed.addressedOn < deed.drawnUpOn) return wrong("deed.addressedOn");
  if (deed.depositedOn !== undefined && deed.depositedOn < deed.drawnUpOn) return wrong("deed.depositedOn");
  return { code: "check.datesInOrder", level: "green", article, field: "place.marriedOn" };
}
