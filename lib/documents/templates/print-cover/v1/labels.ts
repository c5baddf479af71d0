/** Words of the list on top of a printed job, in both languages. Part of this version of the document. */
export const LABELS = {
  title: { ar: "لائحة الوثائق المعدة للتسليم", fr: "Liste des documents à remettre" },
  collector: { ar: "تسلم إلى:", fr: "À remettre à :" },
  columns: {
    place: { ar: "الترتيب", fr: "Ordre" },
    document: { ar: "الوثيقة", fr: "Document" },
    act: { ar: "رقم الرسم", fr: "Acte n°" },
    serial: { ar: "الرقم التسلسلي", fr: "Série" },
    copies: { ar: "النسخ", fr: "Exemplaires" },
  },
  sheets: { ar: "مجموع النسخ:", fr: "Nombre total d’exemplaires :" },
  note: {
    ar: "ورقة للضابط، لا تسلم. يتحقق من هوية المستلم ومن عدد النسخ قبل التسليم.",
    fr: "Feuille pour l’officier, à ne pas remettre. L’identité de la personne et le nombre d’exemplaires sont vérifiés avant la remise.",
  },
} as const;
