/** Words of the written refusal for the court, in both languages. Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: {
    R36: ["القانون رقم 36.21 المتعلق بالحالة المدنية", "المادة 21", "قانون المسطرة المدنية، الفصول 217 إلى 220"],
    R37: [
      "القانون رقم 37.99 المتعلق بالحالة المدنية",
      "المرسوم رقم 2.99.665، المادة 15",
      "قانون المسطرة المدنية، الفصول 217 إلى 220",
    ],
  },
  title: {
    birth: { ar: "رفض تحرير رسم ولادة خارج الأجل", fr: "Refus de dresser un acte de naissance hors délai" },
    death: { ar: "رفض تحرير رسم وفاة خارج الأجل", fr: "Refus de dresser un acte de décès hors délai" },
  },
  reference: { ar: "مرجع الملف", fr: "Dossier" },
  subject: { birth: { ar: "المولود", fr: "L’enfant" }, death: { ar: "المتوفى", fr: "Le défunt" } },
  eventOn: {
    birth: { ar: "تاريخ الولادة", fr: "Né(e) le" },
    death: { ar: "تاريخ الوفاة", fr: "Décès le" },
  },
  lastDay: { ar: "آخر يوم في الأجل", fr: "Délai jusqu’au" },
  applicant: { ar: "سلم إلى", fr: "Remis à" },
  denied: { ar: "القرار عدد", fr: "Décision n°" },
  deniedOn: { ar: "السلطة المركزية، بتاريخ", fr: "de l’autorité centrale, du" },
  why: {
    birth: {
      ar: "تعذر تحرير رسم الولادة لأن التصريح لم يتم داخل الأجل القانوني. ولا يجوز تسجيلها بعد انقضائه إلا بناء على سند تقرره الجهة المختصة.",
      fr: "L’acte de naissance ne peut être dressé : la déclaration n’a pas été faite dans le délai légal. Passé ce délai, l’enregistrement demande un titre de l’autorité compétente.",
    },
    death: {
      ar: "تعذر تحرير رسم الوفاة لأن التصريح لم يتم داخل الأجل القانوني. ولا يجوز تسجيلها بعد انقضائه إلا بناء على سند تقرره الجهة المختصة.",
      fr: "L’acte de décès ne peut être dressé : la déclaration n’a pas été faite dans le délai légal. Passé ce délai, l’enregistrement demande un titre de l’autorité compétente.",
    },
  },
  court: {
    birth: {
      ar: "يمكن لمن له مصلحة مشروعة أن يتقدم بمقال إلى المحكمة الابتدائية لمكان الولادة، أو لمكان الإقامة إذا كان مجهولا، قصد استصدار حكم تصريحي، وذلك طبقا للفصول 217 إلى 220 من قانون المسطرة المدنية.",
      fr: "Toute personne qui y a un intérêt légitime peut saisir le tribunal de première instance du lieu de la naissance, ou de la résidence si ce lieu est inconnu, pour obtenir un jugement déclaratif (code de procédure civile, articles 217 à 220).",
    },
    death: {
      ar: "يمكن لمن له مصلحة مشروعة أن يتقدم بمقال إلى المحكمة الابتدائية لمكان الوفاة، أو لمكان الإقامة إذا كان مجهولا، قصد استصدار حكم تصريحي، وذلك طبقا للفصول 217 إلى 220 من قانون المسطرة المدنية.",
      fr: "Toute personne qui y a un intérêt légitime peut saisir le tribunal de première instance du lieu du décès, ou de la résidence si ce lieu est inconnu, pour obtenir un jugement déclaratif (code de procédure civile, articles 217 à 220).",
    },
  },
  papersHead: { ar: "ما تطلبه المحكمة عادة", fr: "Ce que le tribunal demande d’ordinaire" },
  papers: {
    petition: { ar: "مقال", fr: "la requête" },
    refusal: { ar: "هذا الرفض", fr: "ce refus" },
    eventCertificate: {
      birth: { ar: "أصل شهادة الولادة", fr: "l’original de l’avis de naissance" },
      death: { ar: "أصل شهادة معاينة الوفاة", fr: "l’original du certificat de décès" },
    },
    nonRegistration: { ar: "شهادة عدم التسجيل", fr: "le certificat de non-inscription" },
    marriageAct: {
      ar: "رسم الزواج أو وثيقة الإقرار بالبنوة",
      fr: "l’acte de mariage ou l’acte de reconnaissance de paternité",
    },
    identity: { ar: "وثائق التعريف ورسما ولادة الأبوين", fr: "les pièces d’identité et les actes des parents" },
    familyBooklet: { ar: "الدفتر العائلي", fr: "le livret de famille" },
  },
  noPromise: {
    ar: "لا يتضمن هذا المطبوع أي وعد بالتسجيل ولا يقيد المحكمة. ويدلى للمكتب بالحكم بعد أن يصير نهائيا.",
    fr: "Ce formulaire ne promet pas l’enregistrement et ne lie pas le tribunal. Le jugement se présente au bureau quand il est définitif.",
  },
  officer: { ar: "ضابط الحالة المدنية", fr: "L’officier de l’état civil" },
  on: { ar: "حرر يوم", fr: "Fait le" },
  signature: { ar: "التوقيع والطابع", fr: "Signature et cachet" },
} as const;
