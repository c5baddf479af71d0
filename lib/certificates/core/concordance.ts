import { z } from "zod";
import type { Act } from "#lib/acts/core/index.ts";
import { type CertifiedFact, ConcordancePayload, dayAsPrinted, issueInWords } from "#lib/documents/core/index.ts";
import { type Reading, readingInWords } from "#lib/legacy/core/index.ts";
import { fullName } from "#lib/names/core/index.ts";
import { typedDay, typedLine } from "#lib/rulings/core/index.ts";
import { dateInWords, type CertificateIssue } from "./non-registration-certificate.ts";

/** The identity in foreign papers, as the local authority states it, and the paper that shows it. */
export const ConcordanceInput = z.strictObject({
  act: z.uuid("certificates.actMissing"),
  isPaper: z.enum(["yes", "no"]).transform((typed) => typed === "yes"),
  given: typedLine("certificates.nameOnPaperMissing"),
  family: typedLine("certificates.nameOnPaperMissing"),
  born: typedLine("certificates.foreignMissing"),
  document: typedLine("certificates.foreignMissing"),
  country: typedLine("certificates.foreignMissing"),
  statementNumber: typedLine("certificates.statementMissing"),
  statementOn: typedDay("certificates.statementMissing"),
  statementBy: typedLine("certificates.statementMissing"),
});
export type ConcordanceInput = z.output<typeof ConcordanceInput>;

const once = (text: string) => ({ ar: text, fr: text });
const LABELS = {
  given: { ar: "الاسم الشخصي", fr: "Prénom" },
  family: { ar: "الاسم العائلي", fr: "Nom" },
  born: { ar: "تاريخ ومحل الولادة", fr: "Date et lieu de naissance" },
  bornOn: { ar: "تاريخ الولادة", fr: "Date de naissance" },
  birthPlace: { ar: "محل الولادة", fr: "Lieu de naissance" },
  father: { ar: "الأب", fr: "Père" },
  mother: { ar: "الأم", fr: "Mère" },
  document: { ar: "الوثيقة الأجنبية", fr: "Document étranger" },
  statement: { ar: "تصريح السلطة المحلية", fr: "Déclaration de l’autorité locale" },
  act: { ar: "مرجع الرسم", fr: "Référence de l’acte" },
  office: { ar: "المكتب", fr: "Bureau" },
} as const;

/** Where the act stands: its number, the year of its register and its office. */
export type ActReference = { number: string; year: number; office: { ar: string; fr: string } };

function referenceFacts({ number, year, office }: ActReference): CertifiedFact[] {
  return [
    { label: LABELS.act, value: { ar: `${number} لسنة ${year}`, fr: `n° ${number} de ${year}` } },
    { label: LABELS.office, value: office },
  ];
}

/** What an electronic birth act says today of its holder, as the second part tells it. */
export function registerFacts(act: Extract<Act, { kind: "birth" }>, reference: ActReference): CertifiedFact[] {
  const { subject, father, mother } = act.names;
  const inBoth = (name: typeof father) =>
    name ? { ar: fullName(name, "ar") ?? name.given.ar, fr: fullName(name, "latin") ?? name.given.latin } : undefined;
  const told = (label: CertifiedFact["label"], value: CertifiedFact["value"] | undefined) =>
    value === undefined ? [] : [{ label, value }];
  return [
    { label: LABELS.given, value: { ar: subject.given.ar, fr: subject.given.latin } },
    ...told(LABELS.family, subject.family && { ar: subject.family.ar, fr: subject.family.latin }),
    { label: LABELS.bornOn, value: dateInWords(act.bornOn) },
    { label: LABELS.birthPlace, value: act.place },
    ...told(LABELS.father, inBoth(father)),
    ...told(LABELS.mother, inBoth(mother)),
    ...referenceFacts(reference),
  ];
}

const PAPER_FIELDS = [
  ["givenName", LABELS.given],
  ["familyName", LABELS.family],
  ["givenNameOther", LABELS.given],
  ["familyNameOther", LABELS.family],
  ["bornOn", LABELS.bornOn],
  ["birthPlace", LABELS.birthPlace],
  ["father", LABELS.father],
  ["mother", LABELS.mother],
] as const;

/** What a certified paper act says today, in the words of the paper. */
export function paperRegisterFacts(today: Readonly<Record<string, Reading>>, reference: ActReference): CertifiedFact[] {
  const facts = PAPER_FIELDS.flatMap(([field, label]) => {
    const reading = today[field];
    return reading === undefined || reading.legibility === "absent" ? [] : [{ label, value: readingInWords(reading) }];
  });
  return [...facts, ...referenceFacts(reference)];
}

/** The payload of a certificate of concordance (French-Moroccan protocol of 1978): both identities, and that they are of one person. */
export function concordanceOf(
  input: ConcordanceInput,
  register: readonly CertifiedFact[],
  { issuing, regime, authority, url }: CertificateIssue,
): ConcordancePayload {
  const on = dayAsPrinted(input.statementOn);
  const { statementNumber: number, statementBy: by } = input;
  return ConcordancePayload.parse({
    kind: "concordance",
    regime,
    authority,
    foreign: [
      { label: LABELS.given, value: once(input.given) },
      { label: LABELS.family, value: once(input.family) },
      { label: LABELS.born, value: once(input.born) },
      { label: LABELS.document, value: once(`${input.document} (${input.country})`) },
      {
        label: LABELS.statement,
        value: { ar: `رقم ${number} بتاريخ ${on.ar}، ${by}`, fr: `n° ${number} du ${on.fr}, ${by}` },
      },
    ],
    register: [...register],
    statement: {
      ar: "بناء على تصريح السلطة المحلية وعلى ما هو مضمن في سجلات الحالة المدنية، نشهد أن الهويتين المبينتين أعلاه تخصان نفس الشخص.",
      fr: "Au vu de la déclaration de l’autorité locale et des registres de l’état civil, nous attestons que les deux identités ci-dessus désignent une seule et même personne.",
    },
    formula: {
      ar: "سلمت هذه الشهادة للإدلاء بها لدى السلطات الأجنبية",
      fr: "Délivrée pour servir auprès des autorités étrangères",
    },
    issue: issueInWords(issuing),
    verification: { url },
  });
}
