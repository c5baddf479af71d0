import type { ActKind } from "#lib/acts/core/index.ts";
import { compareDays, type DayInterval, type IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { FieldChange } from "#lib/wording/core/index.ts";
import { CATALOGUE, type FactsByKind, type MentionRule, type Orderer, type TitleKind } from "./catalogue/index.ts";
import { daysOfMention, type EnteredMention } from "./entered.ts";
import { followsFamilyName } from "./family-name-cascade.ts";
import { actStandingOf } from "./folds/act-standing.ts";
import { isHeldDead, lifeStatusOf } from "./folds/life-status.ts";
import type { MentionKind } from "./kinds.ts";
import { standingMentions } from "./standing-mentions.ts";

/** A mention that somebody asks for, before it is drawn up. `facts` are what a form or a notice gave, not checked yet. */
export type MentionWish = { kind: MentionKind; facts: unknown; orderedBy: Orderer };

/** The act that would bear it, with what stands there already. `regime`: of the office that enters it, on the day. */
export type BearingAct = {
  kind: ActKind;
  regime: Regime;
  born: DayInterval | null;
  mentions: readonly EnteredMention[];
};

export type MentionRefusal = {
  code:
    | "mentions.kindNotForAct"
    | "mentions.notTheirs"
    | "mentions.factsIncomplete"
    | "mentions.fieldNotForKind"
    | "mentions.titleInFuture"
    | "mentions.judgmentNotFinal"
    | "mentions.actFrozen"
    | "mentions.actCancelled"
    | "mentions.deceasedNeedsCourt"
    | "mentions.otherAuthority"
    | "mentions.alreadyEntered"
    | "mentions.reversedUnknown"
    | "mentions.notReversible"
    | "mentions.alreadyReversed"
    | "mentions.adultAsksAlone";
  params?: Record<string, string>;
};

/** What may be drawn up: the days that order and folds need, and what the act will say differently. */
export type DecidedMention = { titleOn: IsoDay; effectiveOn: IsoDay; changes: readonly FieldChange[] };

/**
 * Whether a mention may be entered on an act: its kind belongs there, whoever asks is entitled, its title is one of those the law wants and is
 * final, the act takes it, and nothing like it stands there. What merely looks wrong is no refusal: the folds tell it as findings.
 */
export function decideMention(
  { kind, facts, orderedBy }: MentionWish,
  act: BearingAct,
  today: IsoDay,
): Result<DecidedMention, MentionRefusal> {
  return decide(kind, facts, orderedBy, act, today);
}

function decide<Kind extends MentionKind>(
  kind: Kind,
  told: unknown,
  orderedBy: Orderer,
  act: BearingAct,
  today: IsoDay,
): Result<DecidedMention, MentionRefusal> {
  const rule: MentionRule<FactsByKind[Kind]> = CATALOGUE[kind];
  if (!rule.acts.includes(act.kind)) return err({ code: "mentions.kindNotForAct" });
  if (!rule.orderedBy.includes(orderedBy)) return err({ code: "mentions.notTheirs" });
  const parsed = rule.facts.safeParse(told);
  if (!parsed.success) {
    const { issues } = parsed.error;
    // what the title lacks is told first, as the officer reads it first
    const field = (issues.find(({ path }) => path[0] === "title") ?? issues[0])?.path.join(".") ?? "";
    return err({ code: "mentions.factsIncomplete", params: { field } });
  }
  const facts = parsed.data;
  const title = titleAs(rule.titleOf(facts));
  const days = daysOfMention(kind, facts, today);
  const changes = rule.changesOf(facts);
  if (changes.some(({ field }) => !rule.changes.includes(field))) return err({ code: "mentions.fieldNotForKind" });
  const refusal =
    refusedTitle(rule, title, days.titleOn, today) ??
    refusedByAct(kind, title, act, today) ??
    refusedAsDouble(kind, facts, act) ??
    refusedReversal(kind, facts, title.kind, act) ??
    refusedCascade(kind, act, days.titleOn);
  return refusal ? err(refusal) : ok({ ...days, changes });
}

type Title = { kind: TitleKind; authority?: unknown; finalOn?: unknown };

function titleAs(title: Title): Title {
  return title;
}

function refusedTitle(
  { needsFinal }: Pick<MentionRule<never>, "needsFinal">,
  { kind, finalOn }: Title,
  titleOn: IsoDay,
  today: IsoDay,
): MentionRefusal | undefined {
  if (compareDays(titleOn, today) > 0) return { code: "mentions.titleInFuture" };
  if (!needsFinal || kind !== "judgment") return undefined;
  const isFinal = typeof finalOn === "string" && finalOn >= titleOn && finalOn <= today;
  return isFinal ? undefined : { code: "mentions.judgmentNotFinal" };
}

/** By permission the living alone are corrected; of the dead a court decides (L36:52). */
const BY_PERMISSION: readonly MentionKind[] = ["REC-M", "LAT", "TIF"];

function refusedByAct(
  kind: MentionKind,
  title: Title,
  { kind: actKind, regime, mentions }: BearingAct,
  today: IsoDay,
): MentionRefusal | undefined {
  const { standing } = actStandingOf(mentions);
  if (standing === "cancelled" && kind !== "REV") return { code: "mentions.actCancelled" };
  const mayOnFrozen = title.kind === "judgment" || kind === "DEGEL" || kind === "ANN";
  if (standing === "frozen" && !mayOnFrozen) return { code: "mentions.actFrozen" };
  if (title.kind !== "permission" || !BY_PERMISSION.includes(kind)) return undefined;
  if (kind === "REC-M" && (title.authority === "prosecutor") !== (regime === "R37"))
    return { code: "mentions.otherAuthority" };
  const isDead = actKind === "death" || isHeldDead(lifeStatusOf(mentions, today));
  return regime === "R36" && isDead ? { code: "mentions.deceasedNeedsCourt" } : undefined;
}

/** One judgment that arrives twice is entered once, and so is whatever says word for word the same. */
function refusedAsDouble<Kind extends MentionKind>(
  kind: Kind,
  facts: FactsByKind[Kind],
  { mentions }: BearingAct,
): MentionRefusal | undefined {
  const wanted = JSON.stringify(facts);
  const { standing } = standingMentions(mentions);
  const isDouble = standing.some((mention) => mention.kind === kind && JSON.stringify(mention.facts) === wanted);
  return isDouble ? { code: "mentions.alreadyEntered" } : undefined;
}

function refusedReversal<Kind extends MentionKind>(
  kind: Kind,
  facts: FactsByKind[Kind],
  title: TitleKind,
  { mentions }: BearingAct,
): MentionRefusal | undefined {
  if (kind !== "REV" || !("reversed" in facts)) return undefined;
  const target = mentions.find(({ id }) => id === facts.reversed.mentionId);
  if (!target || target.kind !== facts.reversed.kind) return { code: "mentions.reversedUnknown" };
  if (!CATALOGUE[target.kind].reversedBy.includes(title)) return { code: "mentions.notReversible" };
  return standingMentions(mentions).reversedBy.has(target.id) ? { code: "mentions.alreadyReversed" } : undefined;
}

function refusedCascade(kind: MentionKind, { born }: BearingAct, decreedOn: IsoDay): MentionRefusal | undefined {
  if (kind !== "NOM-MIN" || born === null) return undefined;
  return followsFamilyName(born, decreedOn) === "asksAlone" ? { code: "mentions.adultAsksAlone" } : undefined;
}
