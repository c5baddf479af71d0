/** Words of the receipts of a pad, in both languages. Part of this version of the document. */
export const LABELS = {
  title: { ar: "وصل تصريح", fr: "Reçu de déclaration" },
  law: {
    ar: "القانون رقم 36.21 المتعلق بالحالة المدنية، المادة 19",
    fr: "Loi n° 36-21 relative à l’état civil, article 19",
  },
  number: "رقم / N°",
  kinds: [
    { ar: "ولادة", fr: "Naissance" },
    { ar: "وفاة", fr: "Décès" },
    { ar: "زواج", fr: "Mariage" },
    { ar: "طلاق", fr: "Divorce" },
  ],
  lines: [
    { ar: "يوم التصريح وساعته", fr: "Déclaré le, à (heure)" },
    { ar: "الواقعة تخص", fr: "L’événement concerne" },
    { ar: "تاريخ الواقعة ومكانها", fr: "Date et lieu" },
    { ar: "المصرح وبطاقته", fr: "Déclarant, n° CNIE" },
    { ar: "هاتف المصرح", fr: "Téléphone" },
    { ar: "الوثائق المدلى بها", fr: "Pièces remises" },
  ],
  signed: { ar: "توقيع المتلقي وطابع المكتب", fr: "Signature de l’agent et cachet du bureau" },
  note: {
    ar: "يسجل هذا التصريح في المنظومة الرقمية بعد زوال العائق، ويحتسب أجله من يوم التصريح المبين أعلاه. هذا الوصل ليس رسما.",
    fr: "La déclaration sera saisie dès que le système sera rétabli ; le jour ci-dessus fait foi pour le délai. Ce reçu n’est pas un acte.",
  },
} as const;
