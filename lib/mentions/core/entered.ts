import type { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { ActText } from "#lib/wording/core/index.ts";
import { CATALOGUE, type FactsByKind, type TitleKind } from "./catalogue/index.ts";
import { dayOf } from "./day-of.ts";
import type { MentionKind } from "./kinds.ts";
import type { AnyMentionContent } from "./mention.ts";

/** A mention that stands on an act, as orders, folds and copies read it. `titleOn` is the day of the paper, `effectiveOn` that of what happened. */
export type EnteredMention = {
  [Kind in MentionKind]: {
    id: string;
    kind: Kind;
    facts: FactsByKind[Kind];
    /** Its place on the act, the order in which mentions arrived; null where the act is on paper. */
    no: number | null;
    enteredOn: IsoDay;
    title: TitleKind;
    titleOn: IsoDay;
    effectiveOn: IsoDay;
    text: { ar: ActText; fr: ActText };
  };
}[MentionKind];

/** One kind of mention, or one of several. */
export type EnteredOf<Kind extends MentionKind> = Extract<EnteredMention, { kind: Kind }>;

/** Reads a kept mention. Refuses facts that its kind does not know (`mentions.unreadable`). */
export function enteredMention(
  { id, no }: { id: string; no: number | null },
  content: Pick<AnyMentionContent, "effectiveOn" | "drawnUpOn" | "text"> & { kind: MentionKind; facts: unknown },
): Result<EnteredMention> {
  const { effectiveOn, drawnUpOn: enteredOn, text } = content;
  return read(content.kind, { id, no, effectiveOn, enteredOn, text }, content.facts);
}

/** The day of a mention's title and the day on which what it tells happened; the day of drawing up where the title bears none. */
export function daysOfMention<Kind extends MentionKind>(
  kind: Kind,
  facts: FactsByKind[Kind],
  drawnUpOn: IsoDay,
): { titleOn: IsoDay; effectiveOn: IsoDay } {
  const { titleOf, happenedOn } = CATALOGUE[kind];
  const titleOn = dayOf(titleOf(facts).on) ?? drawnUpOn;
  return { titleOn, effectiveOn: dayOf(happenedOn(facts)) ?? titleOn };
}

function read<Kind extends MentionKind>(
  kind: Kind,
  place: Pick<EnteredMention, "id" | "no" | "effectiveOn" | "enteredOn" | "text">,
  told: unknown,
): Result<EnteredMention> {
  const rule = CATALOGUE[kind];
  const parsed = rule.facts.safeParse(told);
  if (!parsed.success) return err({ code: "mentions.unreadable" });
  const facts = parsed.data;
  const { titleOn } = daysOfMention(kind, facts, place.enteredOn);
  // its own schema has just checked the facts of this kind
  return ok({ ...place, kind, facts, title: rule.titleOf(facts).kind, titleOn } as EnteredMention);
}
