/** Words of the reasoned refusal, in both languages. Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: {
    interior: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
    foreignAffairs: {
      ar: "وزارة الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج",
      fr: "Ministère des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l’étranger",
    },
  },
  law: ["القانون رقم 55.19 المتعلق بتبسيط المساطر والإجراءات الإدارية", "المواد 18 و19 و21"],
  title: {
    birth: { ar: "رفض التصريح بولادة", fr: "Refus d’une déclaration de naissance" },
    death: { ar: "رفض التصريح بوفاة", fr: "Refus d’une déclaration de décès" },
    marriage: { ar: "رفض طلب تضمين بيان الزواج", fr: "Refus d’une demande de mention de mariage" },
    divorce: {
      ar: "رفض طلب تضمين بيان انحلال ميثاق الزوجية",
      fr: "Refus d’une demande de mention de divorce",
    },
  },
  reference: { ar: "مرجع الملف", fr: "Dossier" },
  subject: { ar: "يخص", fr: "Concerne" },
  submittedOn: { ar: "تاريخ الإيداع", fr: "Déposé le" },
  articles: { ar: "النص القانوني", fr: "Textes" },
  lead: {
    ar: "بعد دراسة الملف المشار إليه أعلاه، تعذر على ضابط الحالة المدنية قبوله للسبب الآتي:",
    fr: "Après examen du dossier désigné ci-dessus, l’officier de l’état civil n’a pas pu l’accepter, pour le motif suivant :",
  },
  ground: {
    notCompetent: {
      ar: "المكتب غير مختص بتلقي هذا الملف.",
      fr: "Le bureau n’est pas compétent pour recevoir ce dossier.",
    },
    late: {
      ar: "قدم التصريح خارج الأجل القانوني دون إذن ولا حكم.",
      fr: "La déclaration a été faite hors du délai légal, sans autorisation ni jugement.",
    },
    notAnEvent: {
      ar: "لم تثبت واقعة من وقائع الحالة المدنية.",
      fr: "Aucun fait d’état civil n’est établi.",
    },
    identityUnproven: {
      ar: "لم تثبت هوية المعني بالأمر أو هوية المصرح.",
      fr: "L’identité de l’intéressé ou du déclarant n’est pas établie.",
    },
    documentsNotProvided: {
      ar: "لم يدل بالوثائق المطلوبة.",
      fr: "Les pièces demandées n’ont pas été fournies.",
    },
    alreadyRegistered: {
      ar: "الواقعة مسجلة من قبل بسجلات الحالة المدنية.",
      fr: "Le fait est déjà inscrit à l’état civil.",
    },
  },
  missing: { ar: "الوثائق الناقصة", fr: "Pièces manquantes" },
  again: {
    ar: "لا يحول هذا الرفض دون تقديم ملف جديد متى زال سببه.",
    fr: "Ce refus n’empêche pas de déposer un nouveau dossier quand son motif a disparu.",
  },
  appealHead: { ar: "طرق الطعن", fr: "Voies de recours" },
  appeal: {
    interior: {
      ar: "يمكن الطعن في هذا الرفض أمام رئيس مجلس الجماعة، أو رئيس مجلس المقاطعة، التابع له المكتب، داخل أجل 30 يوما من تاريخ تلقيه، أي إلى غاية {day} إذا تم تلقيه يوم صدوره. ويجيب الرئيس داخل 15 يوما. فإن لم يجب، أمكن رفع الأمر إلى والي الجهة أو عامل العمالة أو الإقليم، الذي يراسل الرئيس ليبت في الطعن داخل 10 أيام (القانون رقم 55.19، المادة 21).",
      fr: "Ce refus peut être contesté devant le président du conseil de la commune ou de l’arrondissement dont relève le bureau, dans les 30 jours de sa réception, soit jusqu’au {day} s’il a été reçu le jour même. Le président répond dans les 15 jours. À défaut, l’affaire peut être portée devant le wali ou le gouverneur, qui invite le président à statuer dans les 10 jours (loi n° 55-19, article 21).",
    },
    foreignAffairs: {
      ar: "يمكن الطعن في هذا الرفض أمام السلطة الحكومية المكلفة بالشؤون الخارجية، أو من تفوض له ذلك، داخل أجل 30 يوما من تاريخ تلقيه، أي إلى غاية {day} إذا تم تلقيه يوم صدوره. وتجيب داخل 15 يوما (القانون رقم 55.19، المادة 21).",
      fr: "Ce refus peut être contesté devant l’autorité gouvernementale chargée des affaires étrangères, ou la personne qu’elle délègue, dans les 30 jours de sa réception, soit jusqu’au {day} s’il a été reçu le jour même. Elle répond dans les 15 jours (loi n° 55-19, article 21).",
    },
  },
  court: {
    act: {
      ar: "ويبقى اللجوء إلى المحكمة مفتوحا: فلكل من له مصلحة مشروعة أن يطلب من المحكمة الابتدائية المختصة التصريح بالواقعة، وذلك طبقا للفصول 217 إلى 220 من قانون المسطرة المدنية التي لا تحدد لهذا الطلب أجلا.",
      fr: "La voie du tribunal reste ouverte : toute personne qui y a un intérêt légitime peut demander au tribunal de première instance compétent de déclarer le fait, selon les articles 217 à 220 du code de procédure civile, qui ne fixent pas de délai à cette demande.",
    },
    mention: {
      ar: "ويبقى اللجوء إلى المحكمة المختصة مفتوحا، داخل الآجال التي يحددها القانون.",
      fr: "La voie du tribunal compétent reste ouverte, dans les délais que la loi fixe.",
    },
  },
  silence: {
    ar: "لا يعد السكوت عن الطعن قبولا له.",
    fr: "Le silence gardé sur un recours ne vaut pas acceptation.",
  },
  officer: { ar: "ضابط الحالة المدنية", fr: "L’officier de l’état civil" },
  on: { ar: "حرر يوم", fr: "Fait le" },
  signature: { ar: "التوقيع والطابع", fr: "Signature et cachet" },
} as const;
