/** Words fixed by law and custom for a full copy (D99:36, L36:43, D22:45). They are part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: {
    R36: [
      "طبقا للقانون رقم 36.21 المتعلق بالحالة المدنية",
      "الصادر بتنفيذه الظهير الشريف رقم 1.21.81",
      "بتاريخ 3 ذي الحجة 1442 (14 يوليوز 2021)",
    ],
    R37: [
      "طبقا للقانون رقم 37.99 المتعلق بالحالة المدنية",
      "الصادر بتنفيذه الظهير الشريف رقم 1.02.239",
      "بتاريخ 25 رجب 1423 (3 أكتوبر 2002)",
    ],
  },
  title: { full: "نسخة كاملة من رسم الولادة", history: "نسخة من الرسم الإلكتروني للولادة" },
  act: "رسم رقم",
  hijriYear: "السنة الهجرية",
  gregorianYear: "السنة الميلادية",
  volume: "الجزء",
  page: "الصفحة",
  margin: "الطرة",
  relation: { father: "الأب", mother: "الأم" },
  mentions: "البيانات الهامشية",
  none: "لا شيء",
  madeAt: "حرر بـ",
  in: "في",
  sealAndSignature: "الطابع والتوقيع",
  verify: "للتحقق من هذه النسخة امسح الرمز",
  serial: "الرقم التسلسلي",
  qr: "رمز التحقق من صحة هذه النسخة",
} as const;
