import type { Bilingual, Regime } from "./payload-parts.ts";

const SOURCE = {
  R37: { ar: "سجلات الحالة المدنية", fr: "aux registres de l’état civil" },
  R36: { ar: "السجل الوطني للحالة المدنية", fr: "au registre national de l’état civil" },
} as const satisfies Record<Regime, Bilingual>;

type Certificate = { regime: Regime; document: "copy" | "extract"; officerSex: Sex };
type Sex = "male" | "female";

/** The sentence by which the officer certifies a copy or an extract, in both languages, in the gender of the officer. */
export function certificationFormula({ regime, document, officerSex }: Certificate): Bilingual {
  const { ar, fr } = SOURCE[regime];
  const signer = signerInArabic(officerSex);
  const frenchDocument = document === "copy" ? "Copie certifiée conforme" : "Extrait certifié conforme";
  const frenchSigner = signerInFrench(officerSex);
  return {
    ar: `نشهد ${signer} بمطابقة هذه النسخة لما هو مضمن في ${ar}`,
    fr: `${frenchDocument} ${fr} par nous ${frenchSigner}`,
  };
}

/** The sentence by which the officer certifies that an individual card says what the paper says on which it rests (D99:37). */
export function cardFormula(officerSex: Sex): Bilingual {
  return {
    ar: `نشهد ${signerInArabic(officerSex)} بمطابقة هذه المعلومات للوثيقة المعتمد عليها`,
    fr: `Informations certifiées conformes à la pièce présentée par nous ${signerInFrench(officerSex)}`,
  };
}

function signerInArabic(sex: Sex): string {
  return sex === "female"
    ? "نحن الموقعة أسفله بصفتنا ضابطة للحالة المدنية"
    : "نحن الموقع أسفله بصفتنا ضابطا للحالة المدنية";
}

function signerInFrench(sex: Sex): string {
  return sex === "female" ? "soussignée, officière de l’état civil" : "soussigné, officier de l’état civil";
}
