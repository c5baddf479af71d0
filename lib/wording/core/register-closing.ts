import type { OfficerFacts } from "./act-facts.ts";
import { type ActText, actParagraph } from "./act-text.ts";
import { arabicOnDate, arabicYearInWords, weekdayOfParts } from "./arabic-date.ts";
import { arabicCardinal } from "./arabic-number.ts";
import type { DateParts, GrammaticalCase } from "./grammar.ts";

/** What the closing minutes of a register say (D99:5): which register, how many acts, the last number, who closes it and when. */
export type RegisterClosingFacts = {
  kind: "birth" | "death";
  year: number;
  firstNo: number;
  /** 0 when the register holds no act. */
  lastNo: number;
  closedOn: DateParts;
  /** «مكتب الحالة المدنية أكدال» / «Bureau de l’état civil Agdal». */
  bureau: { ar: string; fr: string };
  officer: Pick<OfficerFacts, "fullNameAr" | "fullNameLatin" | "gender" | "quality">;
};

const KIND = { birth: "سجل الولادات", death: "سجل الوفيات" } as const;

/** The minutes in Arabic: numbers and dates in letters with the figures beside them. */
export function registerClosingText(facts: RegisterClosingFacts): ActText {
  const { kind, year, firstNo, lastNo, closedOn, bureau, officer } = facts;
  const weekday = weekdayOfParts(closedOn);
  const day = arabicOnDate(closedOn, "gregorian", weekday === undefined ? {} : { weekday });
  const yearWords = `${arabicYearInWords(year)} (${year})`;
  const opening = `${day}، نحن ${officer.fullNameAr}`;
  const count = lastNo === 0 ? 0 : lastNo - firstNo + 1;
  const held =
    count === 0
      ? ["ولم يضمن به أي رسم"]
      : [
          `وعدد الرسوم المضمنة به ${inWords(count, "nominative")}`,
          `أولها تحت رقم ${inWords(firstNo, "genitive")}`,
          `وآخرها تحت رقم ${inWords(lastNo, "genitive")}`,
        ];
  return [
    actParagraph(
      [opening, qualityOf(officer), `حصرنا وختمنا ${KIND[kind]} لسنة ${yearWords} الممسوك ب${theBureau(bureau.ar)}`],
      "، ",
      ".",
    ),
    actParagraph(held, "، ", "."),
    actParagraph(
      ["ولا يضمن بهذا السجل بعد ختمه أي رسم، ولا تضاف إلى رسومه إلا البيانات التي يأذن بها القانون"],
      "، ",
      ".",
    ),
    actParagraph(["وحرر هذا المحضر طبقا للمادة 5 من المرسوم رقم 2.99.665، وأمضيناه"], "، ", "."),
  ].filter((paragraph) => paragraph !== undefined);
}

/** The president is the officer; whoever else signs does so by delegation, or in the stead of an absent officer (L36:6). */
function qualityOf({ gender, quality }: RegisterClosingFacts["officer"]): string {
  const officer = gender === "male" ? "ضابط الحالة المدنية" : "ضابطة الحالة المدنية";
  if (quality === "deputy") return `${officer} بالنيابة`;
  return quality === "president" || quality === "consular" ? officer : `${officer} بالتفويض`;
}

/** «مائة وخمسة وعشرون (125)». */
function inWords(value: number, grammaticalCase: GrammaticalCase): string {
  const order = value > 9_999 ? "descending" : "ascending";
  return `${arabicCardinal(value, { gender: "masculine", case: grammaticalCase, order })} (${value})`;
}

function theBureau(bureau: string): string {
  return /^(?:مكتب|ملحقة)/u.test(bureau) ? bureau : `مكتب ${bureau}`;
}
