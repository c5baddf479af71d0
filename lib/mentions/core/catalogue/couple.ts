import {
  type AttestedDissolution,
  DivorceFacts,
  divorceMentionText,
  divorceMentionTextFr,
  type JudgedDissolution,
  MarriageFacts,
  marriageMentionText,
  marriageMentionTextFr,
  MentionSpouse,
  Written,
} from "#lib/wording/core/index.ts";
import type { DivorceMentionKind, MarriageMentionKind } from "../kinds.ts";
import type { MentionRule, TitleKind } from "./rule.ts";

const Spouse = MentionSpouse.extend({ fullNameLatin: Written });
const Marriage = MarriageFacts.extend({ spouse: Spouse });
const Divorce = DivorceFacts.extend({ spouse: Spouse });

const USUAL = {
  acts: ["birth"],
  subject: "spouse",
  needsFinal: false,
  nature: "entry",
  orderedBy: ["familyCourt", "court", "consulate", "holder"],
  shownOn: ["history", "full"],
  hiddenFrom: [],
  reversedBy: ["judgment"],
  ends: [],
  changes: [],
  status: "marital",
  changesOf: () => [],
} as const;

const MARRIAGE_TITLES: Readonly<Record<MarriageFacts["title"]["kind"], TitleKind>> = {
  adoulAct: "adoulAct",
  mutualAcknowledgement: "adoulAct",
  recognitionJudgment: "judgment",
  foreignDeed: "foreignDeed",
  rabbinicalDeed: "rabbinicalDeed",
};

function marriage(
  told: Pick<MentionRule<MarriageFacts>, "titles" | "articles">,
  ...kinds: readonly MarriageFacts["title"]["kind"][]
): MentionRule<MarriageFacts> {
  return {
    ...USUAL,
    ...told,
    rank: 0,
    facts: Marriage.refine(({ title }) => kinds.includes(title.kind), { path: ["title", "kind"] }),
    titleOf: ({ title }) => ({ kind: MARRIAGE_TITLES[title.kind], on: title.on }),
    happenedOn: ({ marriedOn }) => marriedOn,
    words: (facts, signing) => {
      const signed = { ...facts, ...signing };
      return { ar: marriageMentionText(signed), fr: marriageMentionTextFr(signed) };
    },
  };
}

type Told = AttestedDissolution | JudgedDissolution | "foreignJudgment" | "rabbinicalDeed";

function divorce(
  told: Pick<MentionRule<DivorceFacts>, "titles" | "articles"> & { rank?: number },
  ...kinds: readonly Told[]
): MentionRule<DivorceFacts> {
  return {
    ...USUAL,
    rank: 2,
    ...told,
    facts: Divorce.refine(
      ({ dissolution }) => kinds.includes("kind" in dissolution ? dissolution.kind : dissolution.title),
      { path: ["dissolution"] },
    ).refine(({ dissolution }) => told.titles.includes(dissolution.title), { path: ["dissolution", "title"] }),
    titleOf: ({ dissolution }) => ({ kind: dissolution.title, on: dissolution.on }),
    happenedOn: ({ dissolution }) => dissolution.on,
    words: (facts, signing) => {
      const signed = { ...facts, ...signing };
      return { ar: divorceMentionText(signed), fr: divorceMentionTextFr(signed) };
    },
  };
}

/** Marriages, by what proves them. */
export const MARRIAGE_RULES: Readonly<Record<MarriageMentionKind, MentionRule<MarriageFacts>>> = {
  MAR: marriage(
    { titles: ["adoulAct", "rabbinicalDeed"], articles: ["FC:68", "L36:36", "D99:26"] },
    "adoulAct",
    "rabbinicalDeed",
  ),
  "MAR-TH": marriage({ titles: ["judgment"], articles: ["FC:16", "D99:26"] }, "recognitionJudgment"),
  "MAR-TQ": marriage({ titles: ["adoulAct"], articles: ["D99:26"] }, "mutualAcknowledgement"),
  "MAR-EXT": marriage({ titles: ["foreignDeed"], articles: ["FC:14", "FC:15", "L36:36"] }, "foreignDeed"),
};

/** What ends a marriage, and what restores it. */
export const DIVORCE_RULES: Readonly<Record<DivorceMentionKind, MentionRule<DivorceFacts>>> = {
  "TAL-R": divorce({ titles: ["adoulAct"], articles: ["FC:79", "FC:123", "FC:139", "FC:141"] }, "talaqRevocable"),
  "TAL-B": divorce(
    { titles: ["adoulAct"], articles: ["FC:89", "FC:123", "FC:141"] },
    "talaqBeforeConsummation",
    "talaqThird",
    "talaqTamlik",
  ),
  "TAL-I": divorce({ titles: ["adoulAct"], articles: ["FC:114", "FC:141"] }, "talaqMutual"),
  KHUL: divorce({ titles: ["adoulAct", "judgment"], articles: ["FC:115", "FC:120", "FC:141"] }, "khul"),
  RAJ: divorce({ titles: ["adoulAct"], articles: ["FC:124", "FC:141", "D99:27"], rank: 3 }, "reprise"),
  MUR: divorce({ titles: ["adoulAct"], articles: ["FC:126", "D99:27"], rank: 3 }, "remarriage"),
  "TAT-CHIQAQ": divorce({ titles: ["judgment"], articles: ["FC:94", "FC:97", "FC:128"] }, "chiqaq"),
  "TAT-HARM": divorce({ titles: ["judgment"], articles: ["FC:98", "FC:99", "FC:128"] }, "harm"),
  "TAT-MAINTENANCE": divorce({ titles: ["judgment"], articles: ["FC:98", "FC:102", "FC:122"] }, "maintenance"),
  "TAT-ABSENCE": divorce({ titles: ["judgment"], articles: ["FC:98", "FC:104", "FC:128"] }, "absence"),
  "TAT-DEFECT": divorce({ titles: ["judgment"], articles: ["FC:98", "FC:107", "FC:128"] }, "defect"),
  "TAT-OATH": divorce({ titles: ["judgment"], articles: ["FC:98", "FC:112", "FC:122"] }, "oath"),
  FSK: divorce({ titles: ["judgment"], articles: ["FC:77", "FC:128", "FC:141"] }, "fasakh"),
  BTL: divorce({ titles: ["judgment"], articles: ["FC:57", "FC:141"] }, "nullity"),
  "DIV-EXT": divorce({ titles: ["foreignJudgment"], articles: ["FC:128", "L36:36"] }, "foreignJudgment"),
  GUET: divorce({ titles: ["rabbinicalDeed"], articles: ["FC:2"] }, "rabbinicalDeed"),
};
