import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { ActText, MentionSigning } from "#lib/wording/core/index.ts";
import { CATALOGUE, type FactsByKind, type TitleKind } from "./catalogue/index.ts";
import type { MentionKind } from "./kinds.ts";
import { textOfMention } from "./text-of-mention.ts";

/** Titles that are the register itself, or a notice that it keeps: no paper is pictured for them. */
const KEPT_HERE: readonly TitleKind[] = ["registeredAct", "ownAct", "issuedCopy", "notice"];

export type WordedHolderMention = {
  facts: FactsByKind[MentionKind] & MentionSigning;
  text: { ar: ActText; fr: ActText };
  /** Whether the paper on which it rests must be pictured. */
  needsPicture: boolean;
  /** The number that the title bears, as files cite it. */
  titleNumber: string;
};

/** A mention for the act of one person in full, with the day and the officer. Refuses facts that its kind does not know (`mentions.unreadable`). */
export function wordedHolderMention<Kind extends MentionKind>(
  kind: Kind,
  told: unknown,
  signing: MentionSigning,
): Result<WordedHolderMention> {
  const parsed = CATALOGUE[kind].facts.safeParse(told);
  if (!parsed.success) return err({ code: "mentions.unreadable" });
  const facts: FactsByKind[Kind] = parsed.data;
  const title: { kind: TitleKind; number?: unknown; serial?: unknown; entry?: { number: string } } =
    CATALOGUE[kind].titleOf(facts);
  const number = title.number ?? title.serial ?? title.entry?.number;
  return ok({
    // its own schema has just checked the facts of this kind
    facts: { ...facts, ...signing } as WordedHolderMention["facts"],
    text: textOfMention(kind, facts, signing),
    needsPicture: !KEPT_HERE.includes(title.kind),
    titleNumber: typeof number === "string" ? number : "",
  });
}
