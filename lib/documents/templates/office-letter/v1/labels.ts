/** Words of what an office sends on paper, in both languages. Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: {
    R36: ["القانون رقم 36.21 المتعلق بالحالة المدنية", "المرسوم رقم 2.22.04"],
    R37: ["القانون رقم 37.99 المتعلق بالحالة المدنية", "المرسوم رقم 2.99.665"],
  },
  to: { ar: "إلى", fr: "À" },
  reference: { ar: "المرجع", fr: "Référence" },
  fingerprint: { ar: "بصمة السجل", fr: "Empreinte de l’enregistrement" },
  slip: { ar: "وصل التسليم", fr: "Récépissé" },
  slipText: {
    ar: "توصلنا بالإعلام المشار إليه أعلاه. يرجع هذا الوصل موقعا إلى المرسل.",
    fr: "Nous avons reçu l’avis désigné ci-dessus. Ce récépissé revient signé à l’expéditeur.",
  },
  received: { ar: "رقم ويوم التوصل", fr: "N° et jour d’arrivée" },
  executed: { ar: "أدرج البيان بالرسم رقم وسنة", fr: "Mention portée à l’acte n° et année" },
  returned: { ar: "أو أرجع للسبب التالي", fr: "Ou renvoyé pour le motif suivant" },
  by: { ar: "اسم الضابط وصفته", fr: "Nom et qualité de l’officier" },
  officer: { ar: "ضابط الحالة المدنية", fr: "L’officier de l’état civil" },
  on: { ar: "حرر يوم", fr: "Fait le" },
  signature: { ar: "التوقيع والطابع", fr: "Signature et cachet" },
} as const;
