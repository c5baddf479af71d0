import { HOLDER_MENTIONS, type HolderMentionKind } from "./kinds.ts";

/** The families in which an officer looks for a mention of one person. */
export const MENTION_FAMILIES = ["life", "identity", "filiation", "care", "nationality", "standing"] as const;
export type MentionFamily = (typeof MENTION_FAMILIES)[number];

/** The first kind of each family in the list of kinds, which names them family by family. */
const FIRST: Readonly<Record<MentionFamily, HolderMentionKind>> = {
  life: "DEC",
  identity: "REC-J",
  filiation: "ISTIL",
  care: "KAF",
  nationality: "NAT-ACQ",
  standing: "JUG",
};

/** The kinds of one family, in the order of the list. */
export function kindsOfFamily(family: MentionFamily): readonly HolderMentionKind[] {
  const next = MENTION_FAMILIES[MENTION_FAMILIES.indexOf(family) + 1];
  const end = next === undefined ? HOLDER_MENTIONS.length : HOLDER_MENTIONS.indexOf(FIRST[next]);
  return HOLDER_MENTIONS.slice(HOLDER_MENTIONS.indexOf(FIRST[family]), end);
}
