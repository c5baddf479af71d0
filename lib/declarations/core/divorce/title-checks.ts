import type { PreCheck } from "../form/index.ts";
import type { Dissolution } from "./dissolution.ts";
import { isReunion } from "./kinds.ts";
import type { DivorceDeclaration } from "./sections.ts";

const STATED = {
  adoulAct: ["number", "page", "addressedOn"],
  judgment: ["number", "isFinal"],
  foreignJudgment: ["number"],
  rabbinicalDeed: ["number"],
} as const satisfies Record<Dissolution["titleKind"], readonly (keyof Dissolution)[]>;

const ARTICLES: Readonly<Record<Dissolution["titleKind"], string>> = {
  adoulAct: "FC:139",
  judgment: "FC:128",
  foreignJudgment: "FC:128",
  rabbinicalDeed: "FC:2",
};

/** The references of the title. A nullity is entered once final (L36:36); the end of a marriage by tatliq, khol' or faskh is open to no recourse (FC:128). */
export function dissolutionTitleCheck({ dissolution }: DivorceDeclaration): PreCheck {
  const { titleKind, judgedKind, isFinal } = dissolution;
  const article = ARTICLES[titleKind];
  if (isFinal === "no") {
    const isNullity = judgedKind === "nullity";
    return {
      code: isNullity ? "check.judgmentNotFinal" : "check.judgmentToConfirm",
      level: isNullity ? "red" : "amber",
      article: isNullity ? "L36:36" : article,
      field: "dissolution.isFinal",
    };
  }
  const missing = STATED[titleKind].find((name) => dissolution[name] === undefined);
  return missing === undefined
    ? { code: "check.titleComplete", level: "green", article, field: "dissolution.titleKind" }
    : { code: "check.titleIncomplete", level: "amber", article, field: `dissolution.${missing}` };
}

/** A foreign dissolution has no effect here before its exequatur (FC:128). */
export function exequaturCheck({ dissolution }: DivorceDeclaration): PreCheck | undefined {
  if (dissolution.titleKind !== "foreignJudgment") return undefined;
  const field = "dissolution.exequaturNumber";
  return dissolution.exequaturNumber === undefined
    ? { code: "check.exequaturMissing", level: "red", article: "FC:128", field }
    : { code: "check.exequaturStated", level: "green", article: "FC:128", field };
}

/** The court's permission, which the adouls' act must state (FC:79, FC:139). A reprise and a remarriage have none. */
export function permissionCheck({ dissolution }: DivorceDeclaration): PreCheck | undefined {
  const { titleKind, attestedKind, permissionNumber } = dissolution;
  if (titleKind !== "adoulAct" || attestedKind === undefined || isReunion(attestedKind)) return undefined;
  const field = "dissolution.permissionNumber";
  return permissionNumber === undefined
    ? { code: "check.permissionMissing", level: "amber", article: "FC:139", field }
    : { code: "check.permissionStated", level: "green", article: "FC:79", field };
}

/** The count that the talaq has reached agrees with its kind: the third is final, a revocable one is the first or the second (FC:123, FC:139). */
export function countCheck({ dissolution }: DivorceDeclaration): PreCheck | undefined {
  const { titleKind, attestedKind, count } = dissolution;
  if (titleKind !== "adoulAct" || attestedKind === undefined || isReunion(attestedKind)) return undefined;
  const field = "dissolution.count";
  const contradicts =
    (attestedKind === "talaqThird" && count !== undefined && count !== 3) ||
    (attestedKind === "talaqRevocable" && count === 3);
  if (contradicts) return { code: "check.countContradicts", level: "red", article: "FC:123", field };
  return count === undefined
    ? { code: "check.countMissing", level: "amber", article: "FC:139", field }
    : { code: "check.countStated", level: "green", article: "FC:139", field };
}

/** A reprise or a remarriage follows a divorce that the act already bears; before it, the mention waits (FC:124, D99:27). */
export function earlierDivorceCheck({ dissolution }: DivorceDeclaration): PreCheck | undefined {
  const { titleKind, attestedKind } = dissolution;
  if (titleKind !== "adoulAct" || attestedKind === undefined || !isReunion(attestedKind)) return undefined;
  return {
    code: "check.earlierDivorce",
    level: "amber",
    article: attestedKind === "reprise" ? "FC:124" : "D99:27",
    field: "dissolution.attestedKind",
  };
}
