import { never } from "#lib/kernel/never.ts";
import type { ActText, Clause } from "./act-text.ts";
import { given } from "./act-text.ts";
import { inPlace } from "./arabic-agreement.ts";
import { arabicOnDateInCalendars } from "./arabic-date.ts";
import {
  addressClause,
  courtName,
  dateWords,
  datedIn,
  entryClauses,
  holderOfAct,
  judgmentWords,
  mentionText,
  spousesClauses,
} from "./mention-frame.ts";
import type { MarriageMentionFacts, MarriageTitleFacts } from "./mention-marriage-facts.ts";

/** The marginal mention of a marriage in Arabic, on the birth act of `subject` (FC:68, L36:36), every date in letters. */
export function marriageMentionText(facts: MarriageMentionFacts): ActText {
  return mentionText([...spousesClauses(opening(facts), facts), ...titleClauses(facts)], facts);
}

function opening({ subject, title }: MarriageMentionFacts): string {
  const holder = holderOfAct(subject);
  const ending = subject === "male" ? "" : "ت";
  switch (title.kind) {
    case "adoulAct":
    case "foreignDeed":
    case "rabbinicalDeed":
      return `تزوج${ending} ${holder} ب`;
    case "recognitionJudgment":
      return `ثبتت زوجية ${holder} مع `;
    case "mutualAcknowledgement":
      return `تقارر${ending} ${holder} بالزوجية مع `;
    default:
      return never(title);
  }
}

function titleClauses({ marriedOn, title }: MarriageMentionFacts): readonly Clause[] {
  switch (title.kind) {
    case "adoulAct":
      return [...entryClauses("رسم الزواج", title.entry, title.on), addressClause(title.court, title.addressedOn)];
    case "mutualAcknowledgement":
      return [
        sinceClause(marriedOn),
        ...entryClauses("رسم التقارر بالزوجية", title.entry, title.on),
        addressClause(title.court, title.addressedOn),
      ];
    case "recognitionJudgment":
      return [
        sinceClause(marriedOn),
        `بمقتضى ${judgmentWords("الحكم", title.number, title.on, courtName(title.court))}`,
      ];
    case "foreignDeed":
      return [concludedClause(marriedOn, title), ...foreignClauses(title)];
    case "rabbinicalDeed":
      return [`حسب عقد الزواج العبري عدد ${title.number}`, `المحرر من طرف ${title.authority.ar}`, datedIn(title.on)];
    default:
      return never(title);
  }
}

function sinceClause(marriedOn: MarriageMentionFacts["marriedOn"]): Clause {
  const when = dateWords(marriedOn);
  return when && `ابتداء من ${when}`;
}

type ForeignTitle = Extract<MarriageTitleFacts, { kind: "foreignDeed" }>;

function concludedClause(marriedOn: MarriageMentionFacts["marriedOn"], { place }: ForeignTitle): Clause {
  const where = given(place?.ar);
  const said = [arabicOnDateInCalendars(marriedOn), where && inPlace(where)].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : `وذلك ${said.join(" ")}`;
}

/** A copy of the deed is deposited at the consulate (FC:15). */
function foreignClauses({ number, on, authority, deposit }: ForeignTitle): readonly Clause[] {
  const deed = `حسب عقد الزواج${number === undefined ? "" : ` عدد ${number}`} المبرم طبقا للقانون المحلي لدى ${authority.ar}`;
  const consulate = given(deposit?.consulate?.ar);
  const depositedAt = [
    consulate && inPlace(consulate),
    deposit?.number && `تحت عدد ${deposit.number}`,
    deposit?.on && datedIn(deposit.on),
  ].filter((part) => part !== undefined && part !== "");
  return [deed, datedIn(on), depositedAt.length === 0 ? undefined : `والمودعة نسخة منه ${depositedAt.join(" ")}`];
}
