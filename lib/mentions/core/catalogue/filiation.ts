import { NAME_FIELDS } from "#lib/wording/core/index.ts";
import { holderRule } from "./holder-rule.ts";

const NAMES = NAME_FIELDS.filter((field) => field !== "givenName");
const HISTORY = ["history"] as const;

/** Filiation: the names that were chosen, and a filiation that was denied, remain in the history alone (L36:25, FC:145-162). */
export const FILIATION_RULES = {
  ISTIL: holderRule("ISTIL", {
    titles: ["adoulAct", "deed"],
    articles: ["FC:145", "FC:160", "FC:162", "D22:22"],
    orderedBy: ["familyCourt", "consulate", "holder"],
    shownOn: HISTORY,
    reversedBy: ["judgment"],
    ends: ["ABD"],
    changes: NAMES,
  }),
  NASAB: holderRule("NASAB", {
    titles: ["judgment"],
    needsFinal: true,
    articles: ["FC:145", "FC:156", "FC:158"],
    orderedBy: ["familyCourt", "court", "holder"],
    shownOn: HISTORY,
    reversedBy: ["judgment"],
    ends: ["ABD"],
    changes: NAMES,
  }),
  "NASAB-NEG": holderRule("NASAB-NEG", {
    titles: ["judgment"],
    needsFinal: true,
    articles: ["FC:151", "FC:153", "FC:159"],
    orderedBy: ["familyCourt", "court", "holder"],
    shownOn: HISTORY,
    reversedBy: ["judgment"],
    rank: 2,
    changes: NAMES,
  }),
} as const;
