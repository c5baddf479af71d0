import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import { typedDay } from "./typed-day.ts";

type Dual = { ar: string; latin: string };
type Spouse = {
  given: Dual;
  family: Dual;
  father: Dual;
  cnie: string;
  born: readonly [day: string, month: string, year: string];
  place: Dual;
  act: readonly [office: string, number: string];
};
export type Couple = { husband: Spouse; wife: Spouse; email: string };

const FES = { ar: "فاس", latin: "Fès" };
const SALE = { ar: "سلا", latin: "Salé" };
const TETOUAN = { ar: "تطوان", latin: "Tétouan" };
const OUJDA = { ar: "وجدة", latin: "Oujda" };

/** Couples of the demonstration; nobody of these names is meant. */
export const COUPLES = {
  newlyMarried: {
    husband: {
      given: { ar: "ياسين", latin: "Yassine" },
      family: { ar: "الفاسي", latin: "El Fassi" },
      father: { ar: "عبد العزيز", latin: "Abdelaziz" },
      cnie: "ZZ310411",
      born: ["14", "2", "1993"],
      place: FES,
      act: ["فاس المدينة", "618"],
    },
    wife: {
      given: { ar: "مريم", latin: "Meryem" },
      family: { ar: "السلاوي", latin: "Slaoui" },
      father: { ar: "إدريس", latin: "Driss" },
      cnie: "ZZ310412",
      born: ["3", "11", "1996"],
      place: SALE,
      act: ["سلا المريسة", "1540"],
    },
    email: "menage1@example.ma",
  },
  parted: {
    husband: {
      given: { ar: "كريم", latin: "Karim" },
      family: { ar: "التطواني", latin: "Tetouani" },
      father: { ar: "محمد", latin: "Mohamed" },
      cnie: "ZZ310421",
      born: ["27", "6", "1987"],
      place: TETOUAN,
      act: ["تطوان الأزهر", "902"],
    },
    wife: {
      given: { ar: "نوال", latin: "Nawal" },
      family: { ar: "الوجدي", latin: "Oujdi" },
      father: { ar: "عبد القادر", latin: "Abdelkader" },
      cnie: "ZZ310422",
      born: ["9", "4", "1990"],
      place: OUJDA,
      act: ["وجدة", "377"],
    },
    email: "menage2@example.ma",
  },
  married: {
    husband: {
      given: { ar: "أنس", latin: "Anas" },
      family: { ar: "الوزاني", latin: "Ouazzani" },
      father: { ar: "الطيب", latin: "Taïeb" },
      cnie: "ZZ310431",
      born: ["21", "8", "1991"],
      place: FES,
      act: ["فاس المدينة", "1133"],
    },
    wife: {
      given: { ar: "هدى", latin: "Houda" },
      family: { ar: "البوعزاوي", latin: "Bouazzaoui" },
      father: { ar: "سعيد", latin: "Saïd" },
      cnie: "ZZ310432",
      born: ["16", "1", "1995"],
      place: SALE,
      act: ["سلا المريسة", "88"],
    },
    email: "menage3@example.ma",
  },
} as const satisfies Record<string, Couple>;

type Where = { today: IsoDay; commune: string; office: string };

const RABAT = { ar: "الرباط", latin: "Rabat" };

/** A marriage concluded before two adouls in Rabat some weeks ago. */
export function marriageOf(couple: Couple, { today, commune, office }: Where): Answers {
  const on = (days: number) => typedDay(addDays(today, -days));
  return {
    place: { commune, marriedOn: on(31) },
    office: { code: office },
    deed: {
      titleKind: "adoulAct",
      number: "214",
      register: "17",
      page: "96",
      drawnUpOn: on(31),
      court: RABAT,
      addressedOn: on(26),
    },
    husband: { ...spouse(couple.husband), statusBefore: "single" },
    wife: { ...spouse(couple.wife), statusBefore: "single" },
    declarant: applicant(couple),
    documents: { marriageAct: "bring" },
  };
}

/** A judgment of the court of Rabat that ended a marriage for discord. */
export function divorceOf(couple: Couple, { today, commune, office }: Where): Answers {
  const on = (days: number) => typedDay(addDays(today, -days));
  return {
    place: { commune, dissolvedOn: on(44) },
    office: { code: office },
    dissolution: {
      titleKind: "judgment",
      judgedKind: "chiqaq",
      number: "1609/2026",
      drawnUpOn: on(44),
      court: RABAT,
      isFinal: "yes",
    },
    dissolvedMarriage: {
      marriedOn: { day: "12", month: "7", year: "2015" },
      number: "341",
      register: "9",
      page: "52",
      court: "الرباط",
    },
    husband: spouse(couple.husband),
    wife: spouse(couple.wife),
    declarant: applicant(couple),
    documents: { divorceJudgment: "bring" },
  };
}

function spouse({ given, family, father, cnie, born, place, act }: Spouse): Answers {
  const [day, month, year] = born;
  const [birthActOffice, birthActNumber] = act;
  return {
    givenName: given,
    familyName: family,
    fatherName: father,
    cnie,
    bornOn: { day, month, year },
    birthPlace: place,
    nationality: "MA",
    birthActOffice,
    birthActNumber,
    birthActYear: year,
  };
}

function applicant({ email }: Couple): Answers {
  return { link: "wife", residence: { ar: "شارع فال ولد عمير، أكدال، الرباط", latin: "" }, email };
}
