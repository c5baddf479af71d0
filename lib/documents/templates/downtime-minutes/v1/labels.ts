/** Words of the minutes of an interruption, in both languages. Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: ["القانون رقم 36.21 المتعلق بالحالة المدنية", "المادة 19"],
  title: {
    ar: "محضر تعذر تحرير الرسوم بطريقة إلكترونية",
    fr: "Procès-verbal d’empêchement d’établir les actes par voie électronique",
  },
  begin: [
    { ar: "ابتداء من (اليوم والساعة)", fr: "Depuis (jour et heure)" },
    { ar: "إلى غاية (اليوم والساعة)", fr: "Jusqu’à (jour et heure)" },
  ],
  cause: { ar: "السبب", fr: "Cause" },
  causes: [
    { ar: "انقطاع الشبكة", fr: "Réseau" },
    { ar: "انقطاع الكهرباء", fr: "Électricité" },
    { ar: "عطب في الأجهزة", fr: "Matériel" },
    { ar: "توقف المنظومة", fr: "Système" },
    { ar: "كارثة", fr: "Catastrophe" },
    { ar: "سبب آخر", fr: "Autre" },
  ],
  facts: [
    { ar: "وصف الوقائع", fr: "Faits constatés" },
    { ar: "", fr: "" },
    { ar: "", fr: "" },
    { ar: "الإجراءات المتخذة", fr: "Mesures prises" },
    { ar: "", fr: "" },
  ],
  receipts: [
    { ar: "الوصولات المسلمة من رقم", fr: "Reçus remis, du n°" },
    { ar: "إلى رقم", fr: "au n°" },
    { ar: "أرقام ملغاة أو غير مسلمة", fr: "N° annulés ou non remis" },
  ],
  end: [
    { ar: "ضابط الحالة المدنية", fr: "Officier de l’état civil" },
    { ar: "حرر في (المكان واليوم)", fr: "Fait à, le" },
  ],
  signed: { ar: "التوقيع والطابع", fr: "Signature et cachet" },
  note: {
    ar: "يرفق هذا المحضر بالتصاريح المسجلة بعد زوال العائق، ويحفظ بالمكتب.",
    fr: "Ce procès-verbal est joint aux déclarations saisies après la reprise ; il est conservé au bureau.",
  },
} as const;
