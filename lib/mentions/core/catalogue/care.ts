import { holderRule } from "./holder-rule.ts";

const KAFALA = {
  titles: ["order", "judgment"],
  articles: ["KAF:21", "L36:26"],
  nature: "entry",
  orderedBy: ["minorsJudge", "court"],
  // it must not be seen in copies given to the kafil or the makfoul
  hiddenFrom: ["holder", "kafil"],
  reversedBy: ["judgment", "order"],
} as const;

/**
 * Kafala, whose order has force at once (KAF:17); guardianship and interdiction, entered where the judge publishes them so (FC:223).
 * The extract and the card say nothing of them.
 */
export const CARE_RULES = {
  KAF: holderRule("KAF", { ...KAFALA, shownOn: ["history", "full"] }),
  "KAF-CONT": holderRule("KAF-CONT", { ...KAFALA, shownOn: ["history", "full"], ends: ["KAF", "KAF-CONT"], rank: 2 }),
  "KAF-END": holderRule("KAF-END", {
    ...KAFALA,
    articles: ["KAF:19", "KAF:21", "KAF:25", "L36:26"],
    shownOn: ["history"],
    ends: ["KAF", "KAF-CONT"],
    rank: 3,
  }),
  NIYABA: holderRule("NIYABA", {
    titles: ["order", "judgment"],
    articles: ["FC:230", "FC:231"],
    nature: "entry",
    orderedBy: ["minorsJudge", "court"],
    shownOn: ["history", "full"],
    reversedBy: ["judgment", "order"],
    ends: ["NIYABA"],
    status: "capacity",
  }),
  "NIYABA-END": holderRule("NIYABA-END", {
    titles: ["order", "judgment"],
    articles: ["FC:230", "FC:233"],
    nature: "entry",
    orderedBy: ["minorsJudge", "court"],
    shownOn: ["history"],
    reversedBy: ["judgment", "order"],
    ends: ["NIYABA"],
    rank: 2,
    status: "capacity",
  }),
  HAJR: holderRule("HAJR", {
    titles: ["judgment"],
    articles: ["FC:212", "FC:220", "FC:223"],
    nature: "entry",
    orderedBy: ["court", "prosecutor"],
    shownOn: ["history", "full"],
    reversedBy: ["judgment"],
    ends: ["HAJR"],
    status: "capacity",
  }),
  "HAJR-END": holderRule("HAJR-END", {
    titles: ["judgment"],
    articles: ["FC:218", "FC:220", "FC:221"],
    nature: "entry",
    orderedBy: ["court", "prosecutor", "holder"],
    shownOn: ["history"],
    reversedBy: ["judgment"],
    ends: ["HAJR"],
    rank: 2,
    status: "capacity",
  }),
} as const;
