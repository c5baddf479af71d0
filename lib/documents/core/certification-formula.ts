import type { Bilingual, Regime } from "./payload-parts.ts";

const SOURCE = {
  R37: { ar: "سجلات الحالة المدنية", fr: "aux registres de l’état civil" },
  R36: { ar: "السجل الوطني للحالة المدنية", fr: "au registre national de l’état civil" },
} as const satisfies Record<Regime, Bilingual>;

type Certificate = { regime: Regime; document: "copy" | "extract"; officerSex: "male" | "female" };

/** The sentence by which the officer certifies a copy or an extract, in both languages, in the gender of the officer. */
export function certificationFormula({ regime, document, officerSex }: Certificate): Bilingual {
  const { ar, fr } = SOURCE[regime];
  const female = officerSex === "female";
  const signer = female
    ? "نحن الموقعة أسفله بصفتنا ضابطة للحالة المدنية"
    : "نحن الموقع أسفله بصفتنا ضابطا للحالة المدنية";
  const frenchDocument = document === "copy" ? "Copie certifiée conforme" : "Extrait certifié conforme";
  const frenchSigner = female ? "soussignée, officière de l’état civil" : "soussigné, officier de l’état civil";
  return {
    ar: `نشهد ${signer} بمطابقة هذه النسخة لما هو مضمن في ${ar}`,
    fr: `${frenchDocument} ${fr} par nous ${frenchSigner}`,
  };
}
