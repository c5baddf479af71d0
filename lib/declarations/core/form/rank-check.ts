import type { PreCheck } from "./pre-check.ts";

/** The declarant in the order of the law: a lower rank is explained, somebody the law does not name is looked at, nobody is blocked. */
export function rankCheck(rank: number | undefined, article: string): PreCheck {
  const field = "declarant.link";
  if (rank === 1) return { code: "check.rankFirst", level: "green", article, field };
  if (rank === undefined) return { code: "check.rankOutside", level: "amber", article, field };
  return { code: "check.rankLower", level: "amber", params: { rank }, article, field };
}
