import { holderRule } from "./holder-rule.ts";

const BOTH = ["birth", "death"] as const;

/** The act itself: the judgment it comes from, a copy issued for a marriage, freezing, cancellation, and the reversal of a mention. */
export const STANDING_RULES = {
  JUG: holderRule("JUG", {
    acts: BOTH,
    titles: ["judgment"],
    needsFinal: true,
    articles: ["D99:18", "D99:33"],
    nature: "entry",
    orderedBy: ["court", "prosecutor", "office", "holder"],
    shownOn: ["history", "full"],
    reversedBy: ["judgment"],
    rank: 0,
  }),
  COPMAR: holderRule("COPMAR", {
    titles: ["issuedCopy"],
    articles: ["FC:65"],
    nature: "entry",
    orderedBy: ["office"],
    shownOn: ["history"],
    reversedBy: [],
  }),
  GEL: holderRule("GEL", {
    acts: BOTH,
    titles: ["decision"],
    articles: ["L36:23"],
    orderedBy: ["centralAuthority"],
    shownOn: ["history", "full"],
    reversedBy: [],
    status: "standing",
  }),
  DEGEL: holderRule("DEGEL", {
    acts: BOTH,
    titles: ["decision", "judgment"],
    needsFinal: true,
    articles: ["L36:23"],
    orderedBy: ["centralAuthority", "court"],
    shownOn: ["history"],
    reversedBy: [],
    ends: ["GEL"],
    rank: 2,
    status: "standing",
  }),
  ANN: holderRule("ANN", {
    acts: BOTH,
    titles: ["permission", "judgment", "request"],
    needsFinal: true,
    articles: ["L36:23", "L36:42", "FC:75"],
    orderedBy: ["centralAuthority", "court", "prosecutor", "defence"],
    shownOn: ["history", "full"],
    reversedBy: ["judgment"],
    rank: 8,
    status: "standing",
  }),
  REV: holderRule("REV", {
    acts: BOTH,
    titles: ["judgment", "foreignJudgment", "order", "permission", "decision", "request"],
    needsFinal: true,
    articles: ["L36:46", "L36:48", "L36:53"],
    orderedBy: ["court", "familyCourt", "minorsJudge", "centralAuthority", "prosecutor", "defence", "holder"],
    shownOn: ["history"],
    reversedBy: ["judgment"],
    rank: 9,
  }),
} as const;
