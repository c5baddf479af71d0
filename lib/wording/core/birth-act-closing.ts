import { never } from "#lib/kernel/never.ts";
import { type ActParagraph, actParagraph, type Clause, given } from "./act-text.ts";
import { arabicAgeInWords } from "./arabic-age.ts";
import { AGREEMENT, agreeingNationality, inPlace, ofBody, tradeOf } from "./arabic-agreement.ts";
import { arabicDateInWords, arabicOnDateInCalendars } from "./arabic-date.ts";
import { kinWord, sexOfLink } from "./arabic-kinship.ts";
import { livesAtStatedHome } from "./parents-home.ts";
import type { AloneReason, BirthActFacts, DeclarantFacts, OfficerFacts, Sex, TitleFacts } from "./birth-act-facts.ts";

/** «حرر في يوم … حسبما صرح به … أمضاه معنا، نحن …»; «نقل» when a judgment is carried into the register. */
export function drawnUpParagraph(facts: BirthActFacts): ActParagraph | undefined {
  const { drawnUp, title, declarant, officer } = facts;
  const verb = title?.kind === "judgment" ? "نقل" : "حرر";
  const when = arabicOnDateInCalendars(drawnUp, { weekday: true, era: true });
  const clauses = [
    when ? `${verb} ${when}` : verb,
    title && titleClause(title),
    ...(declarant ? declarantClauses(declarant, facts) : []),
    ...(declarant ? signatureClauses(declarant, facts) : ["وأمضيناه وحدنا"]),
    `نحن ${officer.fullNameAr}`,
    ...officerClauses(officer),
  ];
  return actParagraph(clauses, "، ", ".");
}

function titleClause({ kind, number, authorityAr, on }: TitleFacts): Clause {
  const title = kind === "judgment" ? "ما جاء في الحكم" : "الإذن";
  return `بناء على ${title} عدد ${number} الصادر عن ${authorityAr} بتاريخ ${arabicDateInWords(on, "gregorian")}`;
}

/** The declarant stands last before what is said of him, so that each «الذي» has one possible owner. */
function declarantClauses(declarant: DeclarantFacts, facts: BirthActFacts): readonly Clause[] {
  const sex = sexOfDeclarant(declarant);
  const said = AGREEMENT[sex];
  const nationality = given(declarant.nationalityAr);
  const profession = given(declarant.professionAr);
  const home = given(declarant.residenceAr);
  return [
    ...whoDeclares(declarant, facts.child.sex),
    nationality && `ال${agreeingNationality(nationality, sex)} الجنسية`,
    declarant.age && `${said.aged} من العمر ${arabicAgeInWords(declarant.age, "accusative")}`,
    profession && tradeOf(profession, sex),
    home && `${said.resident} ${livesAtStatedHome(declarant, facts) ? "بالعنوان المذكور" : inPlace(home)}`,
  ];
}

function whoDeclares(declarant: DeclarantFacts, child: Sex): readonly Clause[] {
  const { link, gender, fullNameAr, proxyFor, courtAr } = declarant;
  const said = AGREEMENT[sexOfDeclarant(declarant)];
  const declared = `حسبما ${said.declared} به`;
  if (link === "prosecutor") {
    const court = given(courtAr);
    return [
      declared,
      `${gender === "male" ? "معززا" : "معززة"} تصريح${said.suffix} بمحضر وبشهادة طبية تحدد عمر ${AGREEMENT[child].child} على وجه التقريب`,
      `${said.sir} ${said.prosecutor}${court ? ` لدى ${court}` : ""}`,
    ];
  }
  if (link !== "proxy") return [`${declared} ${kinWord(link, gender, child, "nominative")} ${said.sir} ${fullNameAr}`];
  if (!proxyFor) return [`${declared} ${said.sir} ${fullNameAr}`];
  const principal = AGREEMENT[sexOfLink(proxyFor.link, proxyFor.gender)];
  const kin = kinWord(proxyFor.link, proxyFor.gender, child, "genitive");
  const proxy = said.proxy.replace(/ة$/u, "ت") + principal.suffix;
  return [declared, `نيابة عن ${kin} ${principal.sir} ${proxyFor.fullNameAr}`, `${proxy} ${said.sir} ${fullNameAr}`];
}

/** D99:13, D22:27: the reading is stated, then the signature of both or the reason why the officer signs alone. */
function signatureClauses(declarant: DeclarantFacts, facts: BirthActFacts): readonly Clause[] {
  const sex = sexOfDeclarant(declarant);
  const { who, suffix, signed } = AGREEMENT[sex];
  const reason = facts.signature === "declarant" ? undefined : facts.signature.officerAlone;
  if (reason === "declaredInWriting") {
    return [`وقد ورد تصريح${suffix} كتابة`, "فأمضينا الرسم وحدنا"];
  }
  const { interpreter } = facts;
  const reading = facts.reading === "shown" ? `بعد اطلاع${suffix} على الرسم` : `بعد تلاوة الرسم علي${suffix}`;
  const translation = interpreter
    ? ` وترجمة مضمونه ل${suffix} إلى ${interpreter.languageAr} من طرف ${AGREEMENT[interpreter.gender].sir} ${interpreter.fullNameAr}`
    : "";
  const opening = `${who} ${reading}${translation}`;
  if (reason === undefined) return [`${opening} ${signed} معنا`];
  return [`${opening} ${reasonWords(reason, sex)}`, "فأمضيناه وحدنا"];
}

function reasonWords(reason: Exclude<AloneReason, "declaredInWriting">, sex: Sex): string {
  const words: Record<typeof reason, Record<Sex, string>> = {
    cannotSign: { male: "صرح بأنه لا يحسن التوقيع", female: "صرحت بأنها لا تحسن التوقيع" },
    cannotWrite: { male: "صرح بأنه لا يعرف الكتابة", female: "صرحت بأنها لا تعرف الكتابة" },
    disabled: { male: "تعذر عليه التوقيع بسبب إعاقة", female: "تعذر عليها التوقيع بسبب إعاقة" },
    ill: { male: "تعذر عليه التوقيع بسبب المرض", female: "تعذر عليها التوقيع بسبب المرض" },
    refused: { male: "امتنع عن التوقيع", female: "امتنعت عن التوقيع" },
  };
  return words[reason][sex];
}

function officerClauses({ quality, gender, officeAr }: OfficerFacts): readonly Clause[] {
  const said = AGREEMENT[gender];
  switch (quality) {
    case "president":
      return [`${said.president} مجلس ${officeAr}`, `بصفتنا ${gender === "male" ? "ضابطا" : "ضابطة"} للحالة المدنية`];
    case "vicePresident":
      return [`${said.deputy} رئيس مجلس ${officeAr}`, `${said.officer} الحالة المدنية بالتفويض`];
    case "delegated":
      return [`${said.officer} الحالة المدنية بالتفويض ${ofBody(officeAr)}`];
    case "consular":
      return [`${said.officer} الحالة المدنية ${inPlace(officeAr)}`];
    default:
      return never(quality);
  }
}

function sexOfDeclarant({ link, gender }: DeclarantFacts): Sex {
  return link === "proxy" || link === "prosecutor" ? gender : sexOfLink(link, gender);
}
