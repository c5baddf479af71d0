import { describe, expect, it } from "vitest";
import { certificationFormula } from "./certification-formula.ts";

describe("the certificate of a copy", () => {
  it("speaks of the paper registers for a man", () => {
    expect(certificationFormula({ regime: "R37", document: "extract", officerSex: "male" })).toEqual({
      ar: "نشهد نحن الموقع أسفله بصفتنا ضابطا للحالة المدنية بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية",
      fr: "Extrait certifié conforme aux registres de l’état civil par nous soussigné, officier de l’état civil",
    });
  });

  it("speaks of the national register for a woman", () => {
    expect(certificationFormula({ regime: "R36", document: "copy", officerSex: "female" })).toEqual({
      ar: "نشهد نحن الموقعة أسفله بصفتنا ضابطة للحالة المدنية بمطابقة هذه النسخة لما هو مضمن في السجل الوطني للحالة المدنية",
      fr: "Copie certifiée conforme au registre national de l’état civil par nous soussignée, officière de l’état civil",
    });
  });
});
