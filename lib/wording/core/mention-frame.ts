import { actParagraph, type ActText, type Clause, given, strong } from "./act-text.ts";
import { AGREEMENT, inPlace } from "./arabic-agreement.ts";
import { arabicDateInWords, arabicOnDateInCalendars } from "./arabic-date.ts";
import { officerClauses } from "./act-closing.ts";
import type { Sex } from "./act-facts.ts";
import type { DateInCalendars } from "./grammar.ts";
import type {
  ForeignJudgment,
  InBoth,
  MentionPersons,
  MentionSigning,
  MentionSpouse,
  RegisterEntry,
} from "./mention-facts.ts";

/** «صاحب الرسم»، «صاحبة الرسم»: on whose act the mention stands. */
export function holderOfAct(subject: Sex): string {
  return subject === "male" ? "صاحب الرسم" : "صاحبة الرسم";
}

export function otherSex(subject: Sex): Sex {
  return subject === "male" ? "female" : "male";
}

/** The mention's sentence on both spouses: `opening` ends where the other spouse is named; then what is said of them. */
export function spousesClauses(opening: string, { subject, spouse }: MentionPersons): readonly Clause[] {
  const sex = otherSex(subject);
  const said = AGREEMENT[sex];
  const father = given(spouse.fatherNameAr);
  return [
    [`${opening}${said.sir} `, strong(spouse.fullNameAr), father ? ` ${said.son} ${father}` : ""],
    bornClause(spouse, sex),
  ];
}

function bornClause({ bornOn, birthPlace }: MentionSpouse, sex: Sex): Clause {
  const place = given(birthPlace?.ar);
  const born = [place && inPlace(place), bornOn && arabicOnDateInCalendars(bornOn)].filter(
    (part) => part !== undefined,
  );
  return born.length === 0 ? undefined : `${AGREEMENT[sex].child} ${born.join(" ")}`;
}

/** «… هجرية موافق … ميلادية», in letters (D99:12). Nothing known gives nothing. */
export function dateWords({ hijri, gregorian }: DateInCalendars): string | undefined {
  const words = [
    hijri && arabicDateInWords(hijri, "hijri", { era: true }),
    gregorian && arabicDateInWords(gregorian, "gregorian", { era: hijri !== undefined }),
  ].filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join(" موافق ");
}

/** The same with «بتاريخ». */
export function datedIn(date: DateInCalendars): string | undefined {
  const words = dateWords(date);
  return words && `بتاريخ ${words}`;
}

/** «حسب رسم الزواج المضمن تحت عدد 125»، «صحيفة 88»، «كناش 12»، «بتاريخ …». */
export function entryClauses(deed: string, entry: RegisterEntry, on: DateInCalendars): readonly Clause[] {
  const page = given(entry.page);
  const register = given(entry.register);
  return [
    `حسب ${deed} المضمن تحت عدد ${entry.number}`,
    page && `صحيفة ${page}`,
    register && `كناش ${register}`,
    datedIn(on),
  ];
}

/** «المخاطب عليه من طرف قاضي الأسرة ب…»: the judge's address, without which the adouls' act is worth nothing (FC:67-68). */
export function addressClause(court: InBoth, addressedOn: DateInCalendars | undefined): Clause {
  const when = addressedOn && datedIn(addressedOn);
  return `المخاطب عليه من طرف قاضي الأسرة ب${courtName(court)}${when ? ` ${when}` : ""}`;
}

/** «الحكم عدد 1203 الصادر بتاريخ … عن المحكمة الابتدائية بالرباط». */
export function judgmentWords(judgment: string, number: string | undefined, on: DateInCalendars, by: string): string {
  const given = number === undefined ? judgment : `${judgment} عدد ${number}`;
  const when = datedIn(on);
  return `${given} الصادر${when ? ` ${when}` : ""} عن ${by}`;
}

/** «بمقتضى الحكم الأجنبي …», «المذيل بالصيغة التنفيذية بموجب الحكم …» (FC:128). */
export function foreignJudgmentClauses({ number, on, authority, exequatur }: ForeignJudgment): readonly Clause[] {
  const ordered = exequatur.on && datedIn(exequatur.on);
  return [
    `بمقتضى ${judgmentWords("الحكم الأجنبي", number, on, authority.ar)}`,
    `المذيل بالصيغة التنفيذية بموجب الحكم عدد ${exequatur.number} الصادر${ordered ? ` ${ordered}` : ""} عن ${courtName(exequatur.court)}`,
  ];
}

/** A court told by its town, or by its whole name. */
export function courtName({ ar }: InBoth): string {
  return /^(?:المحكمة|محكمة|قسم|القسم)(?!\p{L})/u.test(ar) ? ar : `المحكمة الابتدائية ${inPlace(ar)}`;
}

/** Closes a mention: «حرر في …، نادية الشرقاوي، ضابطة الحالة المدنية …». */
export function mentionText(clauses: readonly Clause[], { drawnUp, officer }: MentionSigning): ActText {
  const when = arabicOnDateInCalendars(drawnUp, { era: true });
  const signing: readonly Clause[] = [`حرر${when ? ` ${when}` : ""}`, officer.fullNameAr, ...officerClauses(officer)];
  return [actParagraph(clauses, "، ", "."), actParagraph(signing, "، ", ".")].filter(
    (paragraph) => paragraph !== undefined,
  );
}
