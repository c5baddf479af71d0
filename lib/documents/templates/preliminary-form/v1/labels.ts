/** Words of the printable form, in both languages. They are part of this version of the document. */
export const LABELS = {
  ar: {
    kingdom: "المملكة المغربية",
    ministry: "وزارة الداخلية",
    system: "السجل الوطني للحالة المدنية",
    title: {
      birth: "مطبوع التصريح الأولي بالولادة",
      death: "مطبوع التصريح الأولي بالوفاة",
      marriage: "مطبوع طلب تضمين بيان الزواج",
      divorce: "مطبوع طلب تضمين بيان انحلال ميثاق الزوجية",
    },
    reference: "الرقم المرجعي",
    keep: "يطلب منك هذا الرقم في المكتب وعبر الهاتف.",
    notYet: "هذا ليس تسجيلا بعد",
    notYetNote: {
      act: "التصريح الأولي لا ينتج أثرا قانونيا ولا يوقف الأجل. يحرر الرسم عند إتمام التصريح أمام ضابط الحالة المدنية.",
      mention: "هذا الطلب لا يغير شيئا في رسمي الولادة. يُضمَّن البيان بعد أن يتحقق ضابط الحالة المدنية من السند.",
    },
    deadline: "آخر أجل للحضور",
    office: "أين تحضر",
    bring: "ماذا تحضر معك",
    documents: "الوثائق المرفقة",
    fingerprint: "البصمة الرقمية (SHA-256)",
    submitted: "أودع يوم",
    qr: "رمز الرقم المرجعي، يفتح الملف في المكتب",
  },
  fr: {
    kingdom: "Royaume du Maroc",
    ministry: "Ministère de l’Intérieur",
    system: "Registre national de l’état civil",
    title: {
      birth: "Déclaration préliminaire de naissance",
      death: "Déclaration préliminaire de décès",
      marriage: "Demande de mention de mariage",
      divorce: "Demande de mention de divorce",
    },
    reference: "Numéro de référence",
    keep: "Ce numéro vous sera demandé au bureau et au téléphone.",
    notYet: "Ceci n’est pas encore un enregistrement",
    notYetNote: {
      act: "La déclaration préliminaire n’a pas d’effet juridique et ne suspend pas le délai. L’acte est dressé quand la déclaration est complétée devant l’officier de l’état civil.",
      mention:
        "Cette demande ne change rien aux actes de naissance. La mention est portée après que l’officier de l’état civil a vérifié le titre.",
    },
    deadline: "Dernier jour pour vous présenter",
    office: "Où vous présenter",
    bring: "Ce qu’il faut apporter",
    documents: "Pièces jointes",
    fingerprint: "Empreinte (SHA-256)",
    submitted: "Déposée le",
    qr: "Code du numéro de référence, ouvre le dossier au bureau",
  },
} as const;
