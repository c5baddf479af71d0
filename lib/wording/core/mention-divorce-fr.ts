import { never } from "#lib/kernel/never.ts";
import type { ActText, Clause } from "./act-text.ts";
import type { AttestedDissolution, DivorceMentionFacts, JudgedDissolution } from "./mention-divorce-facts.ts";
import {
  addressClauseFr,
  courtNameFr,
  datedInFr,
  entryClausesFr,
  foreignJudgmentClausesFr,
  holderOfActFr,
  inFrench,
  judgmentWordsFr,
  mentionTextFr,
  NUMBER,
  spousesClausesFr,
} from "./mention-frame-fr.ts";

const ATTESTED: Readonly<Record<AttestedDissolution, string>> = {
  talaqRevocable: "Divorce révocable",
  talaqBeforeConsummation: "Divorce irrévocable avant consommation",
  talaqThird: "Divorce irrévocable complétant les trois",
  talaqTamlik: "Divorce irrévocable par droit d’option (tamlik)",
  talaqMutual: "Divorce irrévocable par consentement mutuel",
  khul: "Divorce irrévocable par compensation (khol’)",
  reprise: "Reprise de la vie conjugale",
  remarriage: "Remariage par un nouvel acte",
};

const DEEDS: Readonly<Record<AttestedDissolution, string>> = {
  talaqRevocable: "l’acte de divorce",
  talaqBeforeConsummation: "l’acte de divorce",
  talaqThird: "l’acte de divorce",
  talaqTamlik: "l’acte de divorce",
  talaqMutual: "l’acte de divorce",
  khul: "l’acte de divorce par khol’",
  reprise: "l’acte de reprise",
  remarriage: "l’acte de remariage",
};

const JUDGED: Readonly<Record<JudgedDissolution, string>> = {
  chiqaq: "Divorce judiciaire pour discorde (chiqaq)",
  harm: "Divorce judiciaire pour préjudice",
  maintenance: "Divorce judiciaire pour défaut d’entretien",
  absence: "Divorce judiciaire pour absence",
  defect: "Divorce judiciaire pour vice rédhibitoire",
  oath: "Divorce judiciaire pour serment de continence ou délaissement",
  khul: "Divorce judiciaire par compensation (khol’)",
  fasakh: "Résolution du mariage",
  nullity: "Nullité du mariage",
};

/** The count that the talaq has reached (FC:139). */
const COUNTS = ["", "premier", "deuxième", "troisième"];

/** The marginal mention of a dissolution, a reprise or a remarriage in French, on the birth act of `subject` (FC:141, L36:36). */
export function divorceMentionTextFr(facts: DivorceMentionFacts): ActText {
  return mentionTextFr([...spousesClausesFr(opening(facts), facts), ...titleClauses(facts)], facts);
}

function opening({ subject, dissolution }: DivorceMentionFacts): string {
  const between = `entre ${holderOfActFr(subject)} et `;
  switch (dissolution.title) {
    case "adoulAct":
      return `${ATTESTED[dissolution.kind]} ${between}`;
    case "judgment":
      return `${JUDGED[dissolution.kind]} ${between}`;
    case "foreignJudgment":
    case "rabbinicalDeed":
      return `Dissolution du mariage ${between}`;
    default:
      return never(dissolution);
  }
}

function titleClauses({ dissolution }: DivorceMentionFacts): readonly Clause[] {
  switch (dissolution.title) {
    case "adoulAct": {
      const { kind, count, entry, on, court, addressedOn, permission } = dissolution;
      const permitted = permission?.on && datedInFr(permission.on, "of");
      const reached = count === undefined ? undefined : COUNTS[count];
      return [
        reached && `${reached} divorce entre eux`,
        ...entryClausesFr(DEEDS[kind], entry, on),
        addressClauseFr(court, addressedOn),
        permission && `sur autorisation du tribunal ${NUMBER}${permission.number}${permitted ? ` ${permitted}` : ""}`,
      ];
    }
    case "judgment": {
      const { kind, isRevocable, number, on, court } = dissolution;
      const isTalaq = kind !== "fasakh" && kind !== "nullity";
      return [
        isTalaq ? (isRevocable ? "révocable" : "irrévocable") : undefined,
        `par ${judgmentWordsFr("jugement", number, on, courtNameFr(court))}`,
      ];
    }
    case "foreignJudgment":
      return foreignJudgmentClausesFr(dissolution);
    case "rabbinicalDeed":
      return [
        "selon le statut personnel hébraïque marocain",
        `suivant l’acte de divorce hébraïque ${NUMBER}${dissolution.number}`,
        `dressé par ${inFrench(dissolution.authority)}`,
        datedInFr(dissolution.on, "on"),
      ];
    default:
      return never(dissolution);
  }
}
