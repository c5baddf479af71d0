import { gregorianMonthName, type IsoDay } from "#lib/calendar/core/index.ts";
import {
  type Authority,
  type Bilingual,
  type CertifiedFact,
  dayAsPrinted,
  issueInWords,
  type Issuing,
  NonRegistrationPayload,
  type Regime,
} from "#lib/documents/core/index.ts";
import { type Asked, searchFee } from "./asked.ts";
import type { EnquiryInput } from "./request.ts";

/** A register that was searched: in Sijil, or on paper by somebody on a day. */
export type SearchedRegister = {
  office: Bilingual;
  year: number;
  onPaper: { by: Bilingual; on: IsoDay } | null;
};

type Search = { asked: Asked; registers: readonly SearchedRegister[]; enquiry: EnquiryInput };

/** Who issues, under which law, and where the code of the certificate leads. */
export type CertificateIssue = { issuing: Issuing; regime: Regime; authority: Authority; url: string };

const REGISTERS = {
  birth: { ar: "الولادات", fr: "des naissances" },
  death: { ar: "الوفيات", fr: "des décès" },
} as const;
const ACTS = { birth: { ar: "رسم ولادة", fr: "de naissance" }, death: { ar: "رسم وفاة", fr: "de décès" } } as const;
const EVENT_ON = {
  birth: { ar: "تاريخ الولادة المصرح به", fr: "Date de naissance déclarée" },
  death: { ar: "تاريخ الوفاة المصرح به", fr: "Date de décès déclarée" },
} as const;
const EVENT_PLACE = {
  birth: { ar: "محل الولادة المصرح به", fr: "Lieu de naissance déclaré" },
  death: { ar: "محل الوفاة المصرح به", fr: "Lieu de décès déclaré" },
} as const;
const SEX = { male: { ar: "ذكر", fr: "Masculin" }, female: { ar: "أنثى", fr: "Féminin" } } as const;
const PURPOSE = {
  court: {
    ar: "سلمت هذه الشهادة للإدلاء بها لدى المحكمة الابتدائية (الفصل 217 من قانون المسطرة المدنية)",
    fr: "Délivré pour servir devant le tribunal de première instance (art. 217 du code de procédure civile)",
  },
  permission: {
    ar: "سلمت هذه الشهادة لإرفاقها بطلب الإذن بالتسجيل (المادة 21 من القانون رقم 36.21 والمادة 41 من المرسوم رقم 2.22.04)",
    fr: "Délivré pour être joint à la demande d’autorisation d’inscrire (loi n° 36-21, art. 21 ; décret n° 2-22-04, art. 41)",
  },
} as const;

const same = (text: string): Bilingual => ({ ar: text, fr: text });
const inScripts = ({ ar, latin }: { ar: string; latin: string }): Bilingual => ({ ar: ar || latin, fr: latin || ar });

/** The payload of a certificate of non-registration: the person as asked for, what was searched, and nothing of anybody who was found and set aside. */
export function nonRegistrationOf(
  { asked, registers, enquiry }: Search,
  issue: CertificateIssue,
): NonRegistrationPayload {
  const { issuing, regime, authority, url } = issue;
  return NonRegistrationPayload.parse({
    kind: "non_registration",
    event: asked.event,
    regime,
    authority,
    facts: personFacts(asked),
    searched: searchFacts(asked, registers, enquiry),
    statement: statementOf(asked, issuing.signatory.gender),
    notes: notesOf(issuing.expiresOn),
    formula: PURPOSE[asked.purpose],
    issue: issueInWords(issuing),
    verification: { url },
  });
}

function personFacts(asked: Asked): CertifiedFact[] {
  const { event, given, family, sex, eventOn, eventPlace, father, mother, applicant } = asked;
  const told = (label: Bilingual, name: { ar: string; latin: string }) =>
    name.ar === "" && name.latin === "" ? [] : [{ label, value: inScripts(name) }];
  return [
    ...told({ ar: "الاسم الشخصي", fr: "Prénom" }, given),
    ...told({ ar: "الاسم العائلي", fr: "Nom" }, family),
    { label: { ar: "الجنس", fr: "Sexe" }, value: SEX[sex] },
    { label: EVENT_ON[event], value: dateInWords(eventOn) },
    { label: EVENT_PLACE[event], value: same(eventPlace) },
    ...told({ ar: "اسم الأب", fr: "Prénom du père" }, father),
    ...told({ ar: "اسم الأم", fr: "Prénom de la mère" }, mother),
    { label: { ar: "بطلب من", fr: "À la demande de" }, value: same(applicant) },
  ];
}

function searchFacts(asked: Asked, registers: readonly SearchedRegister[], enquiry: EnquiryInput): CertifiedFact[] {
  const { yearFrom, yearTo, spellings } = asked;
  const { years, dirhams } = searchFee(asked);
  const range =
    yearFrom === yearTo
      ? same(String(yearFrom))
      : { ar: `من ${yearFrom} إلى ${yearTo}`, fr: `de ${yearFrom} à ${yearTo}` };
  const on = dayAsPrinted(enquiry.enquiryOn);
  return [
    { label: { ar: "السنوات", fr: "Années" }, value: range },
    ...spellings.map(({ given, family }) => ({
      label: { ar: "كتابة الاسم", fr: "Graphie du nom" },
      value: same(`${given} ${family}`),
    })),
    ...registerFacts(registers),
    {
      label: { ar: "بحث السلطة المحلية", fr: "Enquête de l’autorité locale" },
      value: {
        ar: `رقم ${enquiry.enquiryNumber} بتاريخ ${on.ar}، ${enquiry.enquiryBy}`,
        fr: `n° ${enquiry.enquiryNumber} du ${on.fr}, ${enquiry.enquiryBy}`,
      },
    },
    {
      label: { ar: "رسم البحث", fr: "Droit de recherche" },
      value: { ar: `${dirhams} درهم (درهمان × ${years})`, fr: `${dirhams} DH (2 DH × ${years})` },
    },
  ];
}

/** One line for the registers in Sijil, and one for each person and day of a search on paper. */
function registerFacts(registers: readonly SearchedRegister[]): CertifiedFact[] {
  const lines = new Map<string, { label: Bilingual; years: number[]; words: Bilingual }>();
  for (const { office, year, onPaper } of registers) {
    const on = onPaper ? dayAsPrinted(onPaper.on) : null;
    const words =
      onPaper && on
        ? { ar: `${office.ar}، ${onPaper.by.ar}، ${on.ar}`, fr: `${office.fr}, ${onPaper.by.fr}, ${on.fr}` }
        : office;
    const label = onPaper
      ? { ar: "الجداول الأبجدية الورقية", fr: "Tables alphabétiques sur papier" }
      : { ar: "السجلات الرقمية", fr: "Registres électroniques" };
    const key = `${label.fr} ${words.fr}`;
    const line = lines.get(key) ?? { label, years: [], words };
    line.years.push(year);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ label, years, words }) => ({
    label,
    value: { ar: `${years.join("، ")} (${words.ar})`, fr: `${years.join(", ")} (${words.fr})` },
  }));
}

function statementOf({ event, yearFrom, yearTo }: Asked, gender: "male" | "female"): Bilingual {
  const signer =
    gender === "female"
      ? { ar: "نحن الموقعة أسفله بصفتنا ضابطة للحالة المدنية", fr: "Nous soussignée, officière de l’état civil" }
      : { ar: "نحن الموقع أسفله بصفتنا ضابطا للحالة المدنية", fr: "Nous soussigné, officier de l’état civil" };
  const years =
    yearFrom === yearTo
      ? { ar: `سنة ${yearFrom}`, fr: `de l’année ${yearFrom}` }
      : { ar: `السنوات من ${yearFrom} إلى ${yearTo}`, fr: `des années ${yearFrom} à ${yearTo}` };
  const { ar, fr } = REGISTERS[event];
  return {
    ar: `نشهد ${signer.ar} أننا بحثنا في سجلات ${ar} وجداولها الأبجدية عن ${years.ar}، واطلعنا على نتيجة بحث عون السلطة المحلية، فلم نعثر على أي ${ACTS[event].ar} للشخص المذكور أعلاه.`,
    fr: `${signer.fr}, certifions avoir cherché dans les registres ${fr} et leurs tables alphabétiques ${years.fr}, pris connaissance de l’enquête de l’agent de l’autorité locale, et n’avoir trouvé aucun acte ${ACTS[event].fr} de la personne désignée ci-dessus.`,
  };
}

function notesOf(expiresOn: IsoDay): Bilingual[] {
  const { ar, fr } = dayAsPrinted(expiresOn);
  return [
    {
      ar: `تثبت هذه الشهادة حالة سجلات هذا المكتب يوم تحريرها، وهي صالحة إلى غاية ${ar}.`,
      fr: `Ce certificat dit l’état des registres de ce bureau au jour de sa délivrance ; il est valable jusqu’au ${fr}.`,
    },
  ];
}

/** `1948`, `1948-03` or `1948-03-07`: what is not known is not said. */
export function dateInWords(written: string): Bilingual {
  const [year = "", month, day] = written.split("-");
  if (month === undefined) return { ar: `سنة ${year}`, fr: year };
  const [ar, fr] = [gregorianMonthName(Number(month), "ar"), gregorianMonthName(Number(month), "fr")];
  if (day === undefined) return { ar: `${ar} ${year}`, fr: `${fr} ${year}` };
  const ofMonth = Number(day);
  return { ar: `${ofMonth} ${ar} ${year}`, fr: `${ofMonth === 1 ? "1er" : ofMonth} ${fr} ${year}` };
}
