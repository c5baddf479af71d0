/** Words of a certificate of concordance (French-Moroccan protocol of 1978). They are part of this version of the document. */
export const LABELS = {
  title: { ar: "شهادة المطابقة", fr: "Attestation de concordance" },
  foreign: {
    ar: "الجزء الأول: الهوية كما وردت في الوثائق الأجنبية (تصريح السلطة المحلية)",
    fr: "Première partie : identité dans les papiers étrangers (autorité locale)",
  },
  register: {
    ar: "الجزء الثاني: الهوية كما هي مضمنة في سجلات الحالة المدنية",
    fr: "Deuxième partie : identité dans les registres de l’état civil",
  },
  signatures: [
    { ar: "ضابط الحالة المدنية", fr: "L’officier de l’état civil" },
    { ar: "السلطة المحلية", fr: "L’autorité locale" },
    { ar: "القنصل", fr: "Le consul" },
  ],
} as const;
