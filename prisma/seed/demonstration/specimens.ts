import { answerAt, type Answers } from "#lib/declarations/core/index.ts";
import { CEDAR, createPdf, khatam, type PdfDocument, rule, type TextStyle } from "#lib/platform/pdf/index.ts";

type Line = readonly [label: string, value: string];

/** A paper of the demonstration, clearly marked «نموذج»: drawn like the real thing so that an officer has something to compare with. */
function specimen(
  title: { ar: string; fr: string },
  sender: { ar: string; fr: string },
  lines: readonly Line[],
): Promise<Uint8Array> {
  const doc = createPdf({
    title: title.fr,
    lang: "ar-MA",
    size: "A5",
    createdAt: new Date("2026-11-01T00:00:00Z"),
    id: `specimen-${title.fr}-${lines.map(([, value]) => value).join("|")}`,
  });
  doc.addPage();
  const width = 420 - 80;
  doc.paragraph([{ text: sender.ar }], { x: 40, y: 34, width }, arabic(11));
  doc.paragraph([{ text: sender.fr }], { x: 40, y: 34, width }, french(9));
  khatam(doc, 196, 74, 28);
  doc.paragraph(
    [{ text: title.ar, strong: true }],
    { x: 40, y: 108, width },
    { ...arabic(22), align: "center", color: CEDAR },
  );
  doc.paragraph([{ text: title.fr }], { x: 40, y: 146, width }, { ...french(11), align: "center" });
  rule(doc, [80, 168], [340, 168]);
  lines.forEach(([label, value], at) => drawLine(doc, label, value, 186 + at * 32, width));
  doc.paragraph(
    [{ text: "نموذج للعرض فقط · Spécimen de démonstration" }],
    { x: 40, y: 556, width },
    { ...arabic(10), align: "center", color: "#96291a" },
  );
  return doc.finish();
}

function drawLine(doc: PdfDocument, label: string, value: string, y: number, width: number): void {
  doc.paragraph([{ text: label }], { x: 40 + width - 130, y, width: 130 }, { ...arabic(11), color: "#47524c" });
  doc.paragraph(
    [{ text: value, strong: true }],
    { x: 40, y, width: width - 136 },
    { ...arabic(12.5), color: "#1d3f94" },
  );
  rule(doc, [40, y + 25], [40 + width, y + 25]);
}

function arabic(size: number): TextStyle {
  return { family: "act", size, leading: 1.6, direction: "rtl", lang: "ar-MA", color: "#17211d" };
}

function french(size: number): TextStyle {
  return { family: "form", size, leading: 1.4, direction: "ltr", lang: "fr-MA", color: "#17211d" };
}

function fullName(answers: Answers, who: string, script: "ar" | "latin"): string {
  return `${answerAt(answers, `${who}.givenName.${script}`)} ${answerAt(answers, `${who}.familyName.${script}`)}`.trim();
}

function dayOf(answers: Answers, path: string): string {
  return `${answerAt(answers, `${path}.year`)}/${answerAt(answers, `${path}.month`)}/${answerAt(answers, `${path}.day`)}`;
}

/** The maternity's certificate of this birth, as declared. */
export function birthCertificate(answers: Answers): Promise<Uint8Array> {
  const sex = answerAt(answers, "child.sex") === "male" ? "ذكر" : "أنثى";
  return specimen(
    { ar: "شهادة الولادة", fr: "Avis de naissance" },
    { ar: "المملكة المغربية · وزارة الصحة والحماية الاجتماعية", fr: answerAt(answers, "place.certificateNumber") },
    [
      ["وضعت السيدة", `${fullName(answers, "mother", "ar")} بنت ${answerAt(answers, "mother.fatherName.ar")}`],
      ["بطاقة التعريف رقم", answerAt(answers, "mother.cnie")],
      ["مولودا من جنس", sex],
      ["يوم", dayOf(answers, "place.bornOn")],
      [
        "على الساعة",
        `${answerAt(answers, "place.time.hour").padStart(2, "0")}:${answerAt(answers, "place.time.minute").padStart(2, "0")}`,
      ],
      ["بـ", answerAt(answers, "place.establishment.ar")],
      ["الزوج السيد", answerAt(answers, "father.givenName.ar") === "" ? "—" : fullName(answers, "father", "ar")],
    ],
  );
}

export function identityCard(answers: Answers, who: "father" | "mother"): Promise<Uint8Array> {
  return specimen(
    { ar: "البطاقة الوطنية للتعريف", fr: "Carte nationale d'identité" },
    { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
    [
      ["الاسم", fullName(answers, who, "ar")],
      ["Nom", fullName(answers, who, "latin")],
      ["تاريخ الازدياد", dayOf(answers, `${who}.bornOn`)],
      ["بـ", answerAt(answers, `${who}.birthPlace.ar`)],
      [who === "father" ? "ابن" : "بنت", answerAt(answers, `${who}.fatherName.ar`)],
      ["رقم", answerAt(answers, `${who}.cnie`)],
    ],
  );
}

export function marriageAct(answers: Answers): Promise<Uint8Array> {
  return specimen(
    { ar: "رسم زواج", fr: "Acte de mariage" },
    { ar: answerAt(answers, "marriage.court"), fr: "Section de la justice de la famille" },
    [
      ["عدد", answerAt(answers, "marriage.actNumber")],
      ["بتاريخ", dayOf(answers, "marriage.marriedOn")],
      ["الزوج", fullName(answers, "father", "ar")],
      ["الزوجة", fullName(answers, "mother", "ar")],
    ],
  );
}

export function fullCopyOfMother(answers: Answers): Promise<Uint8Array> {
  return specimen(
    { ar: "نسخة كاملة من رسم الولادة", fr: "Copie intégrale d'acte de naissance" },
    { ar: "المملكة المغربية · وزارة الداخلية", fr: "Royaume du Maroc" },
    [
      ["الاسم الكامل", fullName(answers, "mother", "ar")],
      ["تاريخ الازدياد", dayOf(answers, "mother.bornOn")],
      ["والدها", answerAt(answers, "mother.fatherName.ar")],
    ],
  );
}

/** The page of a paper register on which an act was copied by hand and signed. */
export function signedPage(answers: Answers, no: number): Promise<Uint8Array> {
  return specimen(
    { ar: "سجل الولادات", fr: "Registre des naissances" },
    { ar: "المملكة المغربية · وزارة الداخلية", fr: "Royaume du Maroc" },
    [
      ["رسم رقم", String(no)],
      ["ازداد يوم", dayOf(answers, "place.bornOn")],
      ["الأب", fullName(answers, "father", "ar")],
      ["الأم", fullName(answers, "mother", "ar")],
      ["التوقيعات", "المصرح · ضابط الحالة المدنية"],
    ],
  );
}
