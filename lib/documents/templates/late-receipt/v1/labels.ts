/** Words of the receipt of a request for permission, in both languages. Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: ["القانون رقم 36.21 المتعلق بالحالة المدنية", "المادة 21", "المرسوم رقم 2.22.04، المادة 41"],
  title: {
    birth: {
      ar: "وصل طلب الإذن بتسجيل ولادة خارج الأجل",
      fr: "Récépissé : autorisation d’enregistrer une naissance hors délai",
    },
    death: {
      ar: "وصل طلب الإذن بتسجيل وفاة خارج الأجل",
      fr: "Récépissé : autorisation d’enregistrer un décès hors délai",
    },
  },
  reference: { ar: "مرجع الملف", fr: "Dossier" },
  subject: { birth: { ar: "المولود", fr: "L’enfant" }, death: { ar: "المتوفى", fr: "Le défunt" } },
  eventOn: { birth: { ar: "تاريخ الولادة", fr: "Né(e) le" }, death: { ar: "تاريخ الوفاة", fr: "Décès le" } },
  applicant: { ar: "مقدم الطلب", fr: "Demandeur" },
  certificate: { ar: "شهادة عدم التسجيل", fr: "Non-inscription" },
  askedOn: { ar: "تاريخ الطلب", fr: "Déposée le" },
  dueOn: { ar: "آخر أجل للجواب", fr: "Réponse due le" },
  documents: { ar: "الوثائق المدلى بها", fr: "Documents présentés" },
  note: {
    ar: "تبت السلطة المركزية في الطلب داخل أجل لا يتعدى 60 يوما من تاريخ تقديمه. ولا يعد هذا الوصل ولا السكوت إذنا بالتسجيل. وإذا رفض الطلب أمكن رفع الأمر إلى المحكمة طبقا للفصل 217 من قانون المسطرة المدنية.",
    fr: "L’autorité centrale décide dans un délai de 60 jours au plus à compter du dépôt. Ni ce récépissé ni le silence ne valent autorisation. En cas de refus, le tribunal peut être saisi (code de procédure civile, article 217).",
  },
  follow: {
    ar: "تتبع الطلب في صفحة التصريح بالرقم المرجعي والرمز السري.",
    fr: "La demande se suit sur la page de la déclaration, avec le numéro et le code secret.",
  },
} as const;
