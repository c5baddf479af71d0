import { never } from "#lib/kernel/never.ts";
import type { Clause } from "../act-text.ts";
import { inPlace } from "../arabic-agreement.ts";
import { arabicYearInWords } from "../arabic-date.ts";
import { CENTRAL_AUTHORITY } from "../central-authority.ts";
import type { InBoth } from "../mention-facts.ts";
import {
  addressClause,
  courtName,
  datedIn,
  entryClauses,
  foreignJudgmentClauses,
  judgmentWords,
} from "../mention-frame.ts";
import type { ActReference, MentionTitle } from "./title-facts.ts";

const DECIDING = {
  central: `قرار ${CENTRAL_AUTHORITY.ar}`,
  justice: "مقرر وزير العدل",
  commission: "قرار اللجنة العليا للحالة المدنية",
} as const;
const BULLETINS = { official: "الجريدة الرسمية", collectivities: "الجريدة الرسمية للجماعات الترابية" } as const;

/** The end of a mention's sentence: on which paper it rests, every date in letters (D99:12). `deed` names what two adouls drew up. */
export function titleClauses(title: MentionTitle, deed: string): readonly Clause[] {
  const when = datedIn(title.on);
  const issued = when === undefined ? "" : ` الصادر ${when}`;
  switch (title.kind) {
    case "judgment":
      return [
        `بمقتضى ${judgmentWords(judgmentNoun(title.court), title.number, title.on, courtName(title.court))}`,
        title.finalOn && "المكتسب لقوة الشيء المقضي به",
      ];
    case "order": {
      const by = { minors: "القاضي المكلف بشؤون القاصرين", president: "رئيس" }[title.judge];
      const court = courtName(title.court);
      return [
        `بمقتضى ${judgmentWords("الأمر", title.number, title.on, `${by} ${title.judge === "minors" ? `ب${court}` : court}`)}`,
      ];
    }
    case "foreignJudgment":
      return foreignJudgmentClauses(title);
    case "adoulAct":
      return [...entryClauses(deed, title.entry, title.on), addressClause(title.court, title.addressedOn)];
    case "deed":
      return [`حسب ${title.form === "official" ? "الإشهاد الرسمي" : "الإقرار المكتوب بخط يد المقر"}`, when];
    case "permission":
      return [`بناء على إذن ${permitting(title)} عدد ${title.number}${issued}`];
    case "decision":
      return [`بمقتضى ${DECIDING[title.authority]} عدد ${title.number}${issued}`];
    case "decree":
      return [`بمقتضى المرسوم رقم ${title.number}${issued}`, publishedClause(title)];
    case "dahir":
      return [`بمقتضى الظهير الشريف رقم ${title.number}${issued}`, publishedClause(title)];
    case "request":
      return [
        `بناء على طلب السلطة الحكومية المكلفة بإدارة الدفاع الوطني عدد ${title.number}${when ? ` المؤرخ ${when}` : ""}`,
      ];
    case "certificate":
      return [`حسب شهادة الجنسية عدد ${title.number} المسلمة${when ? ` ${when}` : ""} من طرف ${title.authority.ar}`];
    case "notice":
      return [`حسب الإعلام عدد ${title.number} الوارد من ${title.office.ar}${when ? ` ${when}` : ""}`];
    case "registeredAct":
    case "ownAct":
    case "issuedCopy":
      return [];
    default:
      return never(title);
  }
}

/** «تحت عدد 45 لسنة ستة وعشرين وألفين بمكتب الحالة المدنية حسان». */
export function actReferenceWords({ number, year, office }: ActReference): string {
  return `تحت عدد ${number} لسنة ${arabicYearInWords(year)} ${inPlace(office.ar)}`;
}

/** Courts of first instance give «حكم», those above them «قرار». */
function judgmentNoun({ ar }: InBoth): string {
  return /^محكمة (?:الاستئناف|النقض)(?!\p{L})/u.test(ar) ? "القرار" : "الحكم";
}

function permitting({ authority, court }: Extract<MentionTitle, { kind: "permission" }>): string {
  switch (authority) {
    case "central":
      return CENTRAL_AUTHORITY.ar;
    case "foreignAffairs":
      return "السلطة الحكومية المكلفة بالخارجية";
    case "prosecutor":
      return court ? `وكيل الملك لدى ${courtName(court)}` : "وكيل الملك";
    default:
      return never(authority);
  }
}

function publishedClause({ bulletin }: Extract<MentionTitle, { kind: "decree" | "dahir" }>): Clause {
  if (!bulletin) return undefined;
  const when = bulletin.on && datedIn(bulletin.on);
  return `المنشور ب${BULLETINS[bulletin.name]} عدد ${bulletin.number}${when ? ` ${when}` : ""}`;
}
