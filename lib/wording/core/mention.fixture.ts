import type { MentionPersons, MentionSigning } from "./mention-facts.ts";

/** On the birth act of Rachid El Bakkali, naming Salma Naciri. */
export const ON_HUSBAND: MentionPersons = {
  subject: "male",
  spouse: {
    fullNameAr: "سلمى الناصري",
    fullNameLatin: "Salma NACIRI",
    fatherNameAr: "عبد السلام",
    fatherNameLatin: "Abdeslam",
    bornOn: { gregorian: { year: 1994, month: 9, day: 19 } },
    birthPlace: { ar: "أكادير", fr: "Agadir" },
  },
};

/** On the birth act of Salma Naciri, naming Rachid El Bakkali, of whom only the year of birth is known. */
export const ON_WIFE: MentionPersons = {
  subject: "female",
  spouse: {
    fullNameAr: "رشيد البقالي",
    fullNameLatin: "Rachid EL BAKKALI",
    fatherNameAr: "محمد",
    fatherNameLatin: "Mohamed",
    bornOn: { gregorian: { year: 1990 } },
    birthPlace: { ar: "فاس", fr: "Fès" },
  },
};

export const SIGNING: MentionSigning = {
  drawnUp: { gregorian: { year: 2026, month: 11, day: 25 }, hijri: { year: 1448, month: 6, day: 14 } },
  officer: {
    fullNameAr: "نادية الشرقاوي",
    fullNameLatin: "Nadia CHERKAOUI",
    gender: "female",
    quality: "delegated",
    officeAr: "مقاطعة أكدال الرياض",
    officeFr: "l’arrondissement Agdal-Riyad",
  },
};

export const RABAT = { ar: "الرباط", fr: "Rabat" };
export const IN_BOTH_CALENDARS = {
  gregorian: { year: 2026, month: 9, day: 15 },
  hijri: { year: 1448, month: 4, day: 3 },
};
export const LATER = { gregorian: { year: 2026, month: 9, day: 21 } };
