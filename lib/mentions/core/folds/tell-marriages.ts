import { compareDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { MentionSpouse } from "#lib/wording/core/index.ts";
import { dayOf } from "../day-of.ts";
import type { EnteredMention, EnteredOf } from "../entered.ts";
import type { Finding, FindingKind } from "../finding.ts";
import {
  COUPLE_MENTIONS,
  type CoupleMentionKind,
  type DivorceMentionKind,
  MARRIAGE_MENTIONS,
  type MarriageMentionKind,
} from "../kinds.ts";
import { lastOfPeriod, lastWith, type MarriageEnd, type Told } from "./marriage.ts";
import { isSamePerson } from "./same-person.ts";

type Story = { marriages: Told[]; findings: Finding[] };

/** The marriages that standing mentions tell up to a day, read in the order of the law; nothing is told of what came after the holder's death. */
export function tellMarriages(
  standing: readonly EnteredMention[],
  { on, diedOn }: { on: IsoDay; diedOn: IsoDay | null },
): Story {
  const story: Story = { marriages: [], findings: [] };
  const dates = realDaysOfDeath(standing);
  for (const mention of standing) {
    const day = dates.get(mention.id) ?? mention.effectiveOn;
    if (mention.kind === "RET-SP") returns(story, mention);
    if (mention.kind === "RET") wivesStay(story, mention, standing, on);
    if (compareDays(day, on) > 0) continue;
    const isAfterDeath = diedOn !== null && compareDays(day, diedOn) > 0;
    if (mention.kind === "DEC-SP" && !isAfterDeath) widowed(story, mention, day);
    if (!isOfCouple(mention)) continue;
    if (isAfterDeath) find(story, "afterDeath", mention);
    else if (isMarriage(mention)) married(story, mention);
    else dissolved(story, mention);
  }
  return story;
}

/** The day that a judgment gave to the death of a spouse instead of the first, by mention of that death (FC:76). */
function realDaysOfDeath(standing: readonly EnteredMention[]): ReadonlyMap<string, IsoDay> {
  const days = new Map<string, IsoDay>();
  for (const [at, mention] of standing.entries()) {
    if (mention.kind !== "DEC-DATE" || !mention.facts.spouse) continue;
    const { spouse, becomes } = mention.facts;
    const death = standing
      .slice(0, at)
      .findLast((one) => one.kind === "DEC-SP" && isSamePerson(one.facts.spouse, spouse));
    const day = dayOf(becomes);
    if (death && day) days.set(death.id, day);
  }
  return days;
}

function married(story: Story, mention: EnteredOf<MarriageMentionKind>): void {
  const before = lastWith(story.marriages, mention.facts.spouse);
  // one marriage proved twice, by its act and by a judgment, remains one
  if (before && before.end === null) return find(story, "marriedTwice", mention);
  opened(story, before, mention);
}

function dissolved(story: Story, mention: EnteredOf<DivorceMentionKind>): void {
  if (mention.kind === "RAJ") return resumed(story, mention);
  if (mention.kind === "MUR") return remarried(story, mention);
  const how = endOf(mention);
  const marriage = lastWith(story.marriages, mention.facts.spouse);
  if (!marriage) return ended(story, unknownMarriage(story, mention), how, mention);
  if (marriage.end === null) return ended(story, marriage, how, mention);
  const isInPeriod = marriage.end.how === "revocable" && isBy(mention, lastOfPeriod(marriage.end.on));
  // a nullity or a resolution may be judged of a marriage that has ended
  if (!isInPeriod && how !== "void") return find(story, "alreadyDissolved", mention);
  if (how === "revocable") return find(story, "divorcedTwice", mention);
  ended(story, marriage, how, mention);
}

function resumed(story: Story, mention: EnteredOf<DivorceMentionKind>): void {
  const marriage = lastWith(story.marriages, mention.facts.spouse);
  if (!marriage) {
    unknownMarriage(story, mention);
    return;
  }
  if (marriage.end?.how !== "revocable") return find(story, "nothingToResume", mention);
  if (!isBy(mention, lastOfPeriod(marriage.end.on))) return find(story, "periodOver", mention);
  marriage.end = null;
}

function remarried(story: Story, mention: EnteredOf<DivorceMentionKind>): void {
  const before = lastWith(story.marriages, mention.facts.spouse);
  if (before && before.end === null) return find(story, "stillMarried", mention);
  if (!before) find(story, "marriageNotEntered", mention);
  opened(story, before, mention);
}

/** A new contract. After the third divorce she must have been married to another meanwhile (FC:127): her act shows it, his cannot. */
function opened(story: Story, before: Told | undefined, mention: EnteredOf<CoupleMentionKind>): void {
  const { spouse, subject } = mention.facts;
  const hasOther = subject === "female" && story.marriages.at(-1) !== before;
  if (before?.end?.how === "third" && !hasOther) find(story, "thirdDivorce", mention);
  story.marriages.push({ spouse, since: mention.effectiveOn, openedBy: mention.id, end: null });
}

function widowed(story: Story, mention: EnteredOf<"DEC-SP">, day: IsoDay): void {
  const { spouse } = mention.facts;
  const marriage = lastWith(story.marriages, spouse) ?? unknownMarriage(story, mention);
  const { end } = marriage;
  // who is in the period of a revocable divorce is left behind as a spouse (FC:137)
  const isSpouse = end === null || (end.how === "revocable" && compareDays(day, lastOfPeriod(end.on)) <= 0);
  if (!isSpouse) return find(story, "formerSpouse", mention);
  marriage.end = { how: "death", on: day, by: mention.id };
}

/** The spouse whose death was judged lives: the marriage is as it was, but for a later one that stands (FC:75). */
function returns(story: Story, mention: EnteredOf<"RET-SP">): void {
  const marriage = lastWith(story.marriages, mention.facts.spouse);
  if (marriage?.end?.how !== "death") return;
  if (!mention.facts.isLaterMarriageValid) marriage.end = null;
}

/** On the act of the one who returned: the marriages with wives who married again have ended (FC:75). */
function wivesStay(story: Story, mention: EnteredOf<"RET">, standing: readonly EnteredMention[], on: IsoDay): void {
  const death = standing
    .slice(0, standing.indexOf(mention))
    .findLast(({ kind }) => kind === "ABS-DEC" || kind === "DEC");
  const day = death?.effectiveOn ?? mention.effectiveOn;
  if (compareDays(day, on) > 0) return;
  for (const wife of mention.facts.remarried) {
    const marriage = lastWith(story.marriages, wife);
    if (marriage && marriage.end === null) marriage.end = { how: "remarried", on: day, by: mention.id };
    else find(story, "nobodyReturned", mention);
  }
}

function endOf({ kind, facts: { dissolution } }: EnteredOf<DivorceMentionKind>): MarriageEnd {
  if (kind === "BTL") return "void";
  if (kind === "FSK") return "resolved";
  if (dissolution.title === "judgment") return dissolution.isRevocable ? "revocable" : "irrevocable";
  if (dissolution.title !== "adoulAct") return "irrevocable";
  if (dissolution.kind === "talaqThird" || dissolution.count === 3) return "third";
  if (dissolution.kind === "talaqBeforeConsummation") return "beforeConsummation";
  return kind === "TAL-R" ? "revocable" : "irrevocable";
}

function ended(story: Story, marriage: Told, how: MarriageEnd, mention: EnteredOf<DivorceMentionKind>): void {
  if (marriage.since !== null && compareDays(mention.effectiveOn, marriage.since) < 0)
    return find(story, "alreadyDissolved", mention);
  marriage.end = { how, on: mention.effectiveOn, by: mention.id };
}

/** A title speaks of a marriage that no mention opened: it was there, since nobody knows when. */
function unknownMarriage(story: Story, mention: EnteredMention & { facts: { spouse: MentionSpouse } }): Told {
  const marriage: Told = { spouse: mention.facts.spouse, since: null, openedBy: null, end: null };
  story.marriages.push(marriage);
  find(story, "marriageNotEntered", mention);
  return marriage;
}

function find(story: Story, finding: FindingKind, { id }: EnteredMention): void {
  story.findings.push({ finding, mentionId: id });
}

function isBy({ effectiveOn }: EnteredMention, day: IsoDay): boolean {
  return compareDays(effectiveOn, day) <= 0;
}

function isOfCouple(mention: EnteredMention): mention is EnteredOf<CoupleMentionKind> {
  return (COUPLE_MENTIONS as readonly string[]).includes(mention.kind);
}

function isMarriage(mention: EnteredOf<CoupleMentionKind>): mention is EnteredOf<MarriageMentionKind> {
  return (MARRIAGE_MENTIONS as readonly string[]).includes(mention.kind);
}
