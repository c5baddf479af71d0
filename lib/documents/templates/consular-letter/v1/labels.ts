/** Words of the letter to the consulate, in both languages. Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: ["القانون رقم 36.21 المتعلق بالحالة المدنية", "اتفاقية فيينا للعلاقات القنصلية، المادة 37"],
  title: { ar: "إشعار بوفاة أجنبي", fr: "Avis de décès d’un étranger" },
  to: { ar: "إلى", fr: "À" },
  addressee: {
    ar: "وزارة الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج، قصد التبليغ إلى القنصلية المختصة: {country}",
    fr: "Ministère des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l’étranger, pour transmission au consulat compétent : {country}",
  },
  subject: { ar: "المتوفى", fr: "La personne décédée" },
  country: { ar: "بلد الجنسية", fr: "Pays" },
  identity: { ar: "جواز السفر أو وثيقة أخرى", fr: "Passeport ou autre pièce" },
  bornOn: { ar: "الازدياد", fr: "Naissance" },
  diedOn: { ar: "تاريخ الوفاة", fr: "Date du décès" },
  place: { ar: "مكان الوفاة", fr: "Lieu du décès" },
  act: { ar: "رسم الوفاة", fr: "Acte de décès" },
  actNumber: { ar: "رقم {number} لسنة {year}", fr: "no {number}, année {year}" },
  reference: { ar: "مرجع الملف", fr: "Dossier" },
  body: {
    ar: "سلام تام بوجود مولانا الإمام، وبعد، يشرفني أن أحيطكم علما بوفاة الشخص المبينة هويته أعلاه، المسجلة بسجل الوفيات لهذا المكتب، وأرجو منكم إبلاغها إلى قنصلية بلده. ويمكن إرفاق هذه الرسالة بنسخة كاملة من رسم الوفاة.",
    fr: "J’ai l’honneur de vous faire part du décès de la personne désignée ci-dessus, inscrit au registre des décès de ce bureau, et vous prie d’en informer le consulat dont elle relève. Une copie intégrale de l’acte peut être jointe à cette lettre.",
  },
  officer: { ar: "ضابط الحالة المدنية", fr: "L’officier de l’état civil" },
  on: { ar: "حرر يوم", fr: "Fait le" },
  signature: { ar: "التوقيع والطابع", fr: "Signature et cachet" },
} as const;
