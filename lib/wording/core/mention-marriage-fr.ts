import { never } from "#lib/kernel/never.ts";
import { type ActText, type Clause, given } from "./act-text.ts";
import { atPlaceFr, feminineFr } from "./french-agreement.ts";
import { frenchOnDateInCalendars } from "./french-date.ts";
import {
  addressClauseFr,
  courtNameFr,
  datedInFr,
  entryClausesFr,
  holderOfActFr,
  inFrench,
  judgmentWordsFr,
  mentionTextFr,
  NUMBER,
  spousesClausesFr,
} from "./mention-frame-fr.ts";
import type { MarriageMentionFacts, MarriageTitleFacts } from "./mention-marriage-facts.ts";

/** The marginal mention of a marriage in French, on the birth act of `subject` (FC:68, L36:36). */
export function marriageMentionTextFr(facts: MarriageMentionFacts): ActText {
  return mentionTextFr([...spousesClausesFr(opening(facts), facts), ...titleClauses(facts)], facts);
}

function opening({ subject, title }: MarriageMentionFacts): string {
  switch (title.kind) {
    case "adoulAct":
    case "foreignDeed":
    case "rabbinicalDeed":
      return `${feminineFr("Marié", subject)} à `;
    case "recognitionJudgment":
      return `Mariage reconnu entre ${holderOfActFr(subject)} et `;
    case "mutualAcknowledgement":
      return `Mariage mutuellement reconnu entre ${holderOfActFr(subject)} et `;
    default:
      return never(title);
  }
}

function titleClauses({ marriedOn, title }: MarriageMentionFacts): readonly Clause[] {
  switch (title.kind) {
    case "adoulAct":
      return [
        ...entryClausesFr("l’acte de mariage", title.entry, title.on),
        addressClauseFr(title.court, title.addressedOn),
      ];
    case "mutualAcknowledgement":
      return [
        sinceClause(marriedOn),
        ...entryClausesFr("l’acte d’aveu réciproque de mariage", title.entry, title.on),
        addressClauseFr(title.court, title.addressedOn),
      ];
    case "recognitionJudgment":
      return [
        sinceClause(marriedOn),
        `par ${judgmentWordsFr("jugement", title.number, title.on, courtNameFr(title.court))}`,
      ];
    case "foreignDeed":
      return [concludedClause(marriedOn, title), ...foreignClauses(title)];
    case "rabbinicalDeed":
      return [
        `suivant l’acte de mariage hébraïque ${NUMBER}${title.number}`,
        `dressé par ${inFrench(title.authority)}`,
        datedInFr(title.on, "on"),
      ];
    default:
      return never(title);
  }
}

function sinceClause(marriedOn: MarriageMentionFacts["marriedOn"]): Clause {
  const when = datedInFr(marriedOn, "of");
  return when && `à compter ${when}`;
}

type ForeignTitle = Extract<MarriageTitleFacts, { kind: "foreignDeed" }>;

function concludedClause(marriedOn: MarriageMentionFacts["marriedOn"], { place }: ForeignTitle): Clause {
  const where = place && given(inFrench(place));
  const said = [frenchOnDateInCalendars(marriedOn), where && atPlaceFr(where)].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : `le mariage ayant été célébré ${said.join(" ")}`;
}

function foreignClauses({ number, on, authority, deposit }: ForeignTitle): readonly Clause[] {
  const deed = `suivant l’acte de mariage${number === undefined ? "" : ` ${NUMBER}${number}`} établi selon la loi locale par ${inFrench(authority)}`;
  const consulate = deposit?.consulate && given(inFrench(deposit.consulate));
  const depositedAt = [
    consulate && atPlaceFr(consulate),
    deposit?.number && `sous le ${NUMBER}${deposit.number}`,
    deposit?.on && datedInFr(deposit.on, "on"),
  ].filter((part) => part !== undefined && part !== "");
  return [
    deed,
    datedInFr(on, "on"),
    depositedAt.length === 0 ? undefined : `dont copie a été déposée ${depositedAt.join(" ")}`,
  ];
}
