import type { RegisterTablePayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../birth-full-copy/v1/specimen.ts";

/** [number, family name, given name, Latin letters, day]. */
const LINES: readonly (readonly [string, string, string, string, string])[] = [
  ["14", "إدريسي", "ليلى", "Layla IDRISSI", "02/02/2026"],
  ["3", "أيت علي", "يدير", "Idir AIT ALI", "11/01/2026"],
  ["21", "بلحاج", "سناء", "Sanae BELHAJ", "19/03/2026"],
  ["8", "البقالي", "يوسف", "Youssef EL BAKKALI", "17/01/2026"],
  ["27", "بناني", "غيثة", "Ghita BENNANI", "01/05/2026"],
  ["5", "بن جلون", "محمد أمين", "Mohammed Amine BENJELLOUN", "13/01/2026"],
  ["19", "بنسودة", "هبة", "Hiba BENSOUDA", "03/03/2026"],
  ["11", "التازي", "عمر", "Omar TAZI", "25/01/2026"],
  ["16", "الجامعي", "نور", "Nour JAMAI", "12/02/2026"],
  ["23", "حجي", "ريان", "Rayan HAJJI", "02/04/2026"],
  ["1", "الخطيب", "آدم", "Adam EL KHATIB", "05/01/2026"],
  ["9", "الدكالي", "ملاك", "Malak DOUKKALI", "20/01/2026"],
  ["25", "رحموني", "إلياس", "Ilyas RAHMOUNI", "21/04/2026"],
  ["12", "زنيبر", "آية", "Aya ZNIBER", "28/01/2026"],
  ["6", "السباعي", "حمزة", "Hamza SBAI", "15/01/2026"],
  ["18", "الشرايبي", "كنزة", "Kenza CHRAIBI", "27/02/2026"],
  ["2", "الصقلي", "إيناس", "Inès SKALLI", "08/01/2026"],
  ["28", "الطاهري", "زكرياء", "Zakaria TAHIRI", "09/05/2026"],
  ["10", "عبد الله", "سلمى", "Salma ABDELLAH", "22/01/2026"],
  ["22", "العلوي", "آدم", "Adam ALAOUI", "24/03/2026"],
  ["24", "علوي", "آدم", "Adam ALAOUI", "10/04/2026"],
  ["7", "العمراني", "فاطمة الزهراء", "Fatima Zahra EL AMRANI", "16/01/2026"],
  ["20", "غلاب", "ياسمين", "Yasmine GHALLAB", "10/03/2026"],
  ["13", "الفاسي الفهري", "مهدي", "Mehdi EL FASSI EL FIHRI", "30/01/2026"],
  ["26", "القادري", "سارة", "Sara KADIRI", "28/04/2026"],
  ["4", "كنون", "طه", "Taha GUENNOUN", "12/01/2026"],
  ["15", "المنصوري", "أنس", "Anas MANSOURI", "06/02/2026"],
  ["17", "الناصري", "سلمى", "Salma ENNASIRI", "20/02/2026"],
];

/** An invented table of two pages: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: RegisterTablePayload = {
  kind: "register_table",
  content: "year",
  eventKind: "birth",
  regime: "R36",
  authority: COPY.authority,
  years: "2026",
  entries: LINES.map(([number, family, given, latin, on]) => ({
    number,
    family,
    given,
    latin,
    on,
    ...(number === "21" && { note: { ar: "صار: بنعيسى", fr: "devenu : BENAISSA" } }),
    ...(number === "24" && { note: { ar: "ملغى", fr: "annulé" } }),
  })),
  formula: {
    ar: "نشهد بصحة هذا الجدول، وعدد الرسوم المدرجة به ثمانية وعشرون (28)",
    fr: "Table certifiée exacte ; nombre d’actes portés : vingt-huit (28)",
  },
  officer: {
    name: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" },
    quality: { ar: "ضابطة الحالة المدنية بالتفويض", fr: "officière de l’état civil par délégation" },
  },
  issuedAt: "2027-01-04T09:30:00Z",
  issuedOn: { ar: "4 يناير 2027", fr: "4 janvier 2027" },
};
