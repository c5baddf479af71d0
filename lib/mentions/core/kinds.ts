import type { HolderFacts } from "#lib/wording/core/index.ts";

/** What a marriage enters (FC:68, D99:26). */
export const MARRIAGE_MENTIONS = ["MAR", "MAR-TH", "MAR-TQ", "MAR-EXT"] as const;
export type MarriageMentionKind = (typeof MARRIAGE_MENTIONS)[number];

/** What ends a marriage or restores it (FC:141, D99:27). */
export const DIVORCE_MENTIONS = [
  "TAL-R",
  "TAL-B",
  "TAL-I",
  "KHUL",
  "RAJ",
  "MUR",
  "TAT-CHIQAQ",
  "TAT-HARM",
  "TAT-MAINTENANCE",
  "TAT-ABSENCE",
  "TAT-DEFECT",
  "TAT-OATH",
  "FSK",
  "BTL",
  "DIV-EXT",
  "GUET",
] as const;
export type DivorceMentionKind = (typeof DIVORCE_MENTIONS)[number];

/** What is entered on the acts of two spouses at once. */
export const COUPLE_MENTIONS = [...MARRIAGE_MENTIONS, ...DIVORCE_MENTIONS] as const;
export type CoupleMentionKind = (typeof COUPLE_MENTIONS)[number];

/** What is entered on the act of one person, family by family: life and death, data, filiation, care, nationality, the act itself. */
export const HOLDER_MENTIONS = [
  "DEC",
  "DEC-SP",
  "DEC-DATE",
  "ABS",
  "ABS-DEC",
  "RET",
  "RET-SP",
  "REC-J",
  "REC-M",
  "LAT",
  "TIF",
  "NOM",
  "NOM-MIN",
  "PRE",
  "PRE-E",
  "SEX",
  "ADD-P",
  "ABD",
  "ISTIL",
  "NASAB",
  "NASAB-NEG",
  "KAF",
  "KAF-CONT",
  "KAF-END",
  "NIYABA",
  "NIYABA-END",
  "HAJR",
  "HAJR-END",
  "NAT-ACQ",
  "NAT-ATT",
  "NAT-REC",
  "NAT-DECH",
  "INCAP",
  "INCAP-END",
  "JUG",
  "COPMAR",
  "GEL",
  "DEGEL",
  "ANN",
  "REV",
] as const satisfies readonly (keyof HolderFacts)[];
export type HolderMentionKind = (typeof HOLDER_MENTIONS)[number];

/** Every kind of mention that an officer may enter. */
export const MENTION_KINDS = [...COUPLE_MENTIONS, ...HOLDER_MENTIONS] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Whether a mention concerns one person alone; any other stands on the acts of both spouses. */
export function isHolderMention(kind: MentionKind): kind is HolderMentionKind {
  return (HOLDER_MENTIONS as readonly string[]).includes(kind);
}
