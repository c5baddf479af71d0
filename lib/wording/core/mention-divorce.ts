import { never } from "#lib/kernel/never.ts";
import type { ActText, Clause } from "./act-text.ts";
import { arabicOrdinal } from "./arabic-ordinal.ts";
import type { AttestedDissolution, DivorceMentionFacts, JudgedDissolution } from "./mention-divorce-facts.ts";
import {
  addressClause,
  courtName,
  datedIn,
  entryClauses,
  foreignJudgmentClauses,
  holderOfAct,
  judgmentWords,
  mentionText,
  spousesClauses,
} from "./mention-frame.ts";

const BETWEEN: Readonly<Record<AttestedDissolution, string>> = {
  talaqRevocable: "وقع طلاق رجعي بين",
  talaqBeforeConsummation: "وقع طلاق بائن قبل البناء بين",
  talaqThird: "وقع طلاق بائن مكمل للثلاث بين",
  talaqTamlik: "وقع طلاق بائن بالتمليك بين",
  talaqMutual: "وقع طلاق بائن بالاتفاق بين",
  khul: "وقع طلاق بائن بالخلع بين",
  reprise: "وقعت الرجعة بين",
  remarriage: "وقعت المراجعة بعقد جديد بين",
};

const DEEDS: Readonly<Record<AttestedDissolution, string>> = {
  talaqRevocable: "رسم الطلاق",
  talaqBeforeConsummation: "رسم الطلاق",
  talaqThird: "رسم الطلاق",
  talaqTamlik: "رسم الطلاق",
  talaqMutual: "رسم الطلاق",
  khul: "رسم الخلع",
  reprise: "رسم الرجعة",
  remarriage: "رسم المراجعة",
};

const JUDGED: Readonly<Record<Exclude<JudgedDissolution, "fasakh" | "nullity">, string>> = {
  chiqaq: "وقع التطليق للشقاق بين",
  harm: "وقع التطليق للضرر بين",
  maintenance: "وقع التطليق لعدم الإنفاق بين",
  absence: "وقع التطليق للغيبة بين",
  defect: "وقع التطليق للعيب بين",
  oath: "وقع التطليق للإيلاء والهجر بين",
  khul: "وقع الطلاق بالخلع بين",
};

/** The marginal mention of a dissolution, a reprise or a remarriage in Arabic, on the birth act of `subject` (FC:141, L36:36). */
export function divorceMentionText(facts: DivorceMentionFacts): ActText {
  return mentionText([...spousesClauses(opening(facts), facts), ...titleClauses(facts)], facts);
}

function opening({ subject, dissolution }: DivorceMentionFacts): string {
  const holder = holderOfAct(subject);
  switch (dissolution.title) {
    case "adoulAct": {
      // only a reprise speaks of spouses who never ceased to be so (FC:124)
      const spouse = dissolution.kind === "reprise" ? (subject === "male" ? "زوجته " : "زوجها ") : "";
      return `${BETWEEN[dissolution.kind]} ${holder} و${spouse}`;
    }
    case "judgment":
      if (dissolution.kind === "fasakh") return `تقرر فسخ زواج ${holder} ب`;
      if (dissolution.kind === "nullity") return `تقرر بطلان زواج ${holder} ب`;
      return `${JUDGED[dissolution.kind]} ${holder} و`;
    case "foreignJudgment":
    case "rabbinicalDeed":
      return `انحل الزواج بين ${holder} و`;
    default:
      return never(dissolution);
  }
}

function titleClauses({ dissolution }: DivorceMentionFacts): readonly Clause[] {
  switch (dissolution.title) {
    case "adoulAct": {
      const { kind, count, entry, on, court, addressedOn, permission } = dissolution;
      const permitted = permission?.on && datedIn(permission.on);
      return [
        count === undefined ? undefined : `وهي الطلقة ${arabicOrdinal(count, "feminine")}`,
        ...entryClauses(DEEDS[kind], entry, on),
        addressClause(court, addressedOn),
        permission && `بناء على إذن المحكمة عدد ${permission.number}${permitted ? ` الصادر ${permitted}` : ""}`,
      ];
    }
    case "judgment": {
      const { kind, isRevocable, number, on, court } = dissolution;
      const isTalaq = kind !== "fasakh" && kind !== "nullity";
      return [
        isTalaq ? `وهو طلاق ${isRevocable ? "رجعي" : "بائن"}` : undefined,
        `بمقتضى ${judgmentWords("الحكم", number, on, courtName(court))}`,
      ];
    }
    case "foreignJudgment":
      return foreignJudgmentClauses(dissolution);
    case "rabbinicalDeed":
      return [
        "وفق قواعد الأحوال الشخصية العبرية المغربية",
        `حسب وثيقة الطلاق العبري عدد ${dissolution.number}`,
        `المحررة من طرف ${dissolution.authority.ar}`,
        datedIn(dissolution.on),
      ];
    default:
      return never(dissolution);
  }
}
