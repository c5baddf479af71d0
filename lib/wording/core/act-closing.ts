import { never } from "#lib/kernel/never.ts";
import type { AloneReason, ClosingFacts, DeclarantLife, OfficerFacts, Person, Sex, TitleFacts } from "./act-facts.ts";
import { type ActParagraph, actParagraph, type Clause, given } from "./act-text.ts";
import { arabicAgeInWords } from "./arabic-age.ts";
import { AGREEMENT, agreeingNationality, inPlace, ofBody, tradeOf } from "./arabic-agreement.ts";
import { arabicDateInWords, arabicOnDateInCalendars } from "./arabic-date.ts";

/** Who declared an event. `words` run from «حسبما صرح به» to the declarant, who is last, so that each «الذي» has one possible owner. */
export type Declaring = {
  words: readonly Clause[];
  sex: Sex;
  life: DeclarantLife;
  /** Whether the declarant lives at the one home that the act has stated, which it then does not repeat. */
  livesAtStatedHome: boolean;
};

/**
 * «حرر في يوم … حسبما صرح به … أمضاه معنا، نحن …»; «نقل» when a judgment or a foreign act is carried into the register. `basis` is what
 * else the act rests on; without declarant the officer signs alone.
 */
export function drawnUpParagraph(
  facts: ClosingFacts,
  declaring: Declaring | undefined,
  basis: readonly Clause[] = [],
  isTranscribed = false,
): ActParagraph | undefined {
  const { drawnUp, title, officer } = facts;
  const verb = isTranscribed || title?.kind === "judgment" ? "نقل" : "حرر";
  const when = arabicOnDateInCalendars(drawnUp, { weekday: true, era: true });
  const clauses = [
    when ? `${verb} ${when}` : verb,
    title && titleClause(title),
    ...basis,
    ...(declaring ? declarantClauses(declaring) : []),
    ...(declaring ? signatureClauses(declaring.sex, facts) : ["وأمضيناه وحدنا"]),
    `نحن ${officer.fullNameAr}`,
    ...officerClauses(officer),
  ];
  return actParagraph(clauses, "، ", ".");
}

/** «حسبما صرحت به عمته السيدة …»; without kinship, the name alone. */
export function declaredBy({ fullNameAr }: Person, sex: Sex, kin: string | undefined): string {
  const { declared, sir } = AGREEMENT[sex];
  return [`حسبما ${declared} به`, kin, sir, fullNameAr].filter((word) => word !== undefined).join(" ");
}

/** «حسبما صرح به، نيابة عن والده السيد …، وكيله السيد …»; `kin` in the genitive, as after «عن». */
export function declaredByProxy(
  proxy: Person,
  principal: { fullNameAr: string; sex: Sex; kin: string | undefined },
): readonly Clause[] {
  const said = AGREEMENT[proxy.gender];
  const who = AGREEMENT[principal.sex];
  const word = said.proxy.replace(/ة$/u, "ت") + who.suffix;
  return [
    `حسبما ${said.declared} به`,
    ["نيابة عن", principal.kin, who.sir, principal.fullNameAr].filter((part) => part !== undefined).join(" "),
    `${word} ${said.sir} ${proxy.fullNameAr}`,
  ];
}

function titleClause({ kind, number, authorityAr, on }: TitleFacts): Clause {
  const title = kind === "judgment" ? "ما جاء في الحكم" : "الإذن";
  return `بناء على ${title} عدد ${number} الصادر عن ${authorityAr} بتاريخ ${arabicDateInWords(on, "gregorian")}`;
}

function declarantClauses({ words, sex, life, livesAtStatedHome }: Declaring): readonly Clause[] {
  const said = AGREEMENT[sex];
  const nationality = given(life.nationalityAr);
  const profession = given(life.professionAr);
  const home = given(life.residenceAr);
  return [
    ...words,
    nationality && `ال${agreeingNationality(nationality, sex)} الجنسية`,
    life.age && `${said.aged} من العمر ${arabicAgeInWords(life.age, "accusative")}`,
    profession && tradeOf(profession, sex),
    home && `${said.resident} ${livesAtStatedHome ? "بالعنوان المذكور" : inPlace(home)}`,
  ];
}

/** D99:13, D22:27: the reading is stated, then the signature of both or the reason why the officer signs alone. */
function signatureClauses(sex: Sex, { signature, reading, interpreter }: ClosingFacts): readonly Clause[] {
  const { who, suffix, signed } = AGREEMENT[sex];
  const reason = signature === "declarant" ? undefined : signature.officerAlone;
  if (reason === "declaredInWriting") {
    return [`وقد ورد تصريح${suffix} كتابة`, "فأمضينا الرسم وحدنا"];
  }
  const took = reading === "shown" ? `بعد اطلاع${suffix} على الرسم` : `بعد تلاوة الرسم علي${suffix}`;
  const translation = interpreter
    ? ` وترجمة مضمونه ل${suffix} إلى ${interpreter.languageAr} من طرف ${AGREEMENT[interpreter.gender].sir} ${interpreter.fullNameAr}`
    : "";
  const opening = `${who} ${took}${translation}`;
  if (reason === undefined) return [`${opening} ${signed} معنا`];
  if (reason === "exOfficio") return [opening, "أمضيناه وحدنا"];
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

/** In what quality the officer draws the act up: «ضابطة الحالة المدنية بالتفويض لمقاطعة …». */
export function officerClauses({ quality, gender, officeAr }: OfficerFacts): readonly Clause[] {
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
    case "deputy":
      return [`${said.officer} الحالة المدنية بالنيابة ${ofBody(officeAr)}`];
    default:
      return never(quality);
  }
}
