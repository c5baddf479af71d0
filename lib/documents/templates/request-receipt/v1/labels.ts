/** Words of the receipt of a request for a document, in both languages. Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: ["القانون رقم 36.21 المتعلق بالحالة المدنية", "المادة 43", "القانون رقم 55.19، المادة 10"],
  title: { ar: "وصل طلب وثيقة", fr: "Récépissé d’une demande de document" },
  reference: { ar: "رقم الطلب", fr: "Demande" },
  follow: {
    ar: "يتتبع الطلب وتفتح الوثيقة بهذا الرقم وبالرمز السري الذي لا يرد في هذا الوصل.",
    fr: "La demande se suit, et le document s’ouvre, avec ce numéro et le code secret, qui ne figure pas sur ce récépissé.",
  },
} as const;
