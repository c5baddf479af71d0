import { type ActField, CANCELLATION_GROUNDS, NAME_FIELDS } from "#lib/wording/core/index.ts";
import { CATALOGUE } from "../catalogue/index.ts";
import type { HolderMentionKind } from "../kinds.ts";

/** One thing that the officer copies from the title, under the name it has in the facts of the mention. */
export type Ask =
  | { ask: "person"; name: string; withSex?: true; optional?: true }
  | { ask: "people"; name: string; least: 0 | 1; most: number; orBody?: true }
  | { ask: "day"; name: string; optional?: true }
  | { ask: "both"; name: string; optional?: true }
  | { ask: "choice"; name: string; options: readonly string[] }
  | { ask: "act"; name: string; optional?: true }
  | { ask: "yes"; name: string }
  | { ask: "names"; name: string; options: readonly ActField[] }
  | { ask: "mention"; name: string }
  | { ask: "changes"; fields: readonly ActField[] };

const NOTHING: readonly Ask[] = [];
const SPOUSE: Ask = { ask: "person", name: "spouse" };
const DIED: Ask = { ask: "day", name: "died" };
const DEATH: readonly Ask[] = [DIED, { ask: "both", name: "place", optional: true }, { ask: "act", name: "act" }];
const KAFALA: readonly Ask[] = [{ ask: "people", name: "kafils", least: 1, most: 2, orBody: true }];
const GUARDED: readonly Ask[] = [
  { ask: "person", name: "guardian", withSex: true },
  { ask: "choice", name: "role", options: ["testamentary", "dative"] },
];
const FORMER_NATIONALITY: readonly Ask[] = [{ ask: "both", name: "was", optional: true }];

function changesOf(kind: HolderMentionKind): Ask {
  return { ask: "changes", fields: CATALOGUE[kind].changes };
}

function filiated(kind: "ISTIL" | "NASAB" | "NASAB-NEG"): readonly Ask[] {
  return [{ ask: "person", name: "father" }, changesOf(kind)];
}

/** What is asked for a mention of one person, besides its title; the sex and the day of signature are known. */
export const ASKED: { readonly [Kind in HolderMentionKind]: readonly Ask[] } = {
  DEC: DEATH,
  "DEC-SP": [SPOUSE, ...DEATH],
  "DEC-DATE": [
    { ...SPOUSE, optional: true },
    { ask: "day", name: "was" },
    { ask: "day", name: "becomes" },
  ],
  ABS: [{ ask: "day", name: "since", optional: true }],
  "ABS-DEC": [DIED, { ask: "act", name: "act", optional: true }],
  RET: [{ ask: "people", name: "remarried", least: 0, most: 3 }],
  "RET-SP": [SPOUSE, { ask: "yes", name: "isLaterMarriageValid" }],
  "REC-J": [changesOf("REC-J")],
  "REC-M": [changesOf("REC-M")],
  LAT: [changesOf("LAT")],
  TIF: [changesOf("TIF")],
  NOM: [changesOf("NOM")],
  "NOM-MIN": [changesOf("NOM-MIN")],
  PRE: [changesOf("PRE")],
  "PRE-E": [changesOf("PRE-E")],
  SEX: [changesOf("SEX")],
  "ADD-P": [changesOf("ADD-P")],
  ABD: [{ ask: "names", name: "chosen", options: NAME_FIELDS }],
  ISTIL: filiated("ISTIL"),
  NASAB: filiated("NASAB"),
  "NASAB-NEG": filiated("NASAB-NEG"),
  KAF: KAFALA,
  "KAF-CONT": KAFALA,
  "KAF-END": KAFALA,
  NIYABA: GUARDED,
  "NIYABA-END": GUARDED,
  HAJR: [{ ask: "choice", name: "degree", options: ["limited", "none"] }],
  "HAJR-END": NOTHING,
  "NAT-ACQ": FORMER_NATIONALITY,
  "NAT-ATT": FORMER_NATIONALITY,
  "NAT-REC": FORMER_NATIONALITY,
  "NAT-DECH": [{ ask: "both", name: "becomes", optional: true }],
  INCAP: [{ ask: "day", name: "until" }],
  "INCAP-END": NOTHING,
  JUG: [{ ask: "act", name: "transcribed", optional: true }],
  COPMAR: NOTHING,
  GEL: NOTHING,
  DEGEL: NOTHING,
  ANN: [
    { ask: "choice", name: "ground", options: CANCELLATION_GROUNDS },
    { ask: "act", name: "remaining", optional: true },
  ],
  REV: [{ ask: "mention", name: "reversed" }],
};

/** What a title itself says, in the order in which papers say it. */
export const ASKED_OF_TITLE = {
  judgment: ["number", "on", "court", "finalOn"],
  order: ["judge", "number", "on", "court"],
  foreignJudgment: ["number", "on", "authorityAbroad", "exequatur"],
  adoulAct: ["entry", "on", "court", "addressedOn"],
  deed: ["form", "on"],
  permission: ["permitter", "number", "on", "courtOfProsecutor"],
  decision: ["decider", "number", "on"],
  decree: ["number", "on", "bulletin"],
  dahir: ["number", "on", "bulletin"],
  request: ["number", "on"],
  certificate: ["number", "on", "authorityHere"],
  notice: ["number", "on", "office"],
  registeredAct: ["on"],
  ownAct: ["on"],
  issuedCopy: ["serial", "on"],
} as const;
export type AskedTitle = keyof typeof ASKED_OF_TITLE;
export type TitlePart = (typeof ASKED_OF_TITLE)[AskedTitle][number];
