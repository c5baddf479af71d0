import type { Answers } from "#lib/declarations/core/index.ts";

const day = (day: string, month: string, year: string): Answers => ({ day, month, year });

/** A husband and a wife who know where their birth acts are kept; nobody of these names is meant. */
export const HUSBAND: Answers = {
  givenName: { ar: "رشيد", latin: "Rachid" },
  familyName: { ar: "البقالي", latin: "El Bakkali" },
  fatherName: { ar: "محمد", latin: "Mohamed" },
  cnie: "A482917",
  bornOn: day("7", "3", "1990"),
  birthPlace: { ar: "فاس", latin: "Fès" },
  nationality: "MA",
  birthActOffice: "فاس المدينة",
  birthActNumber: "412",
  birthActYear: "1990",
};
export const WIFE: Answers = {
  givenName: { ar: "سلمى", latin: "Salma" },
  familyName: { ar: "الناصري", latin: "Naciri" },
  fatherName: { ar: "عبد السلام", latin: "Abdeslam" },
  cnie: "JB305641",
  bornOn: day("19", "9", "1994"),
  birthPlace: { ar: "أكادير", latin: "Agadir" },
  nationality: "MA",
  birthActOffice: "أكادير",
  birthActNumber: "1207",
  birthActYear: "1994",
};
export const APPLICANT: Answers = {
  link: "wife",
  residence: { ar: "زنقة الأرز، أكدال، الرباط", latin: "" },
  phone: "0612345678",
};
export const typedDay = day;
