import { randomInt } from "node:crypto";
import { addDays, type IsoDay, parseIsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { type Answers, sectionOf } from "#lib/declarations/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { familyAnswers } from "../../../prisma/seed/demonstration/families.ts";
import { AGDAL, HASSAN } from "../../../prisma/seed/demonstration/staff.ts";

export { AGDAL, HASSAN };

/** The paper office of the demonstration, under law 37-99. */
export const ANFA = "061410101-01";

const COMMUNES: Readonly<Record<string, string>> = {
  [AGDAL]: "04.421.01.01",
  [HASSAN]: "04.421.01.05",
  [ANFA]: "06.141.01.01",
};

export function today(): IsoDay {
  const day = parseIsoDay(moroccanDay(now()));
  if (!day.ok) throw new Error("the clock gives no day");
  return day.value;
}

type Wish = { office?: string; daysAgo?: number; isMotherAlone?: boolean; email?: string };

/** The answers of a family nobody else in the run has: names of the demonstration, card numbers drawn at random. */
export function aFamily({ office = AGDAL, daysAgo = 6, isMotherAlone = false, email }: Wish = {}): Answers {
  const seed = randomInt(2_000, 17_000) * 2 + 1; // odd: a girl, and a first child unless the rank is a multiple of three
  const commune = COMMUNES[office];
  if (commune === undefined) throw new Error(`no commune for the office ${office}`);
  const bornOn = addDays(today(), -daysAgo);
  const answers = familyAnswers({
    seed,
    bornOn,
    commune,
    office,
    isMotherAlone,
    ...(email !== undefined && { email }),
  });
  return withCards(isMotherAlone ? answers : changed(answers, "marriage", { isFirstChild: "yes" }));
}

/** The answers with some of one section told otherwise. */
export function changed(answers: Answers, section: string, told: Answers): Answers {
  return { ...answers, [section]: { ...sectionOf(answers, section), ...told } };
}

function partsOfDay(day: IsoDay): Answers {
  const { year, month, day: ofMonth } = partsOf(day);
  return { day: String(ofMonth), month: String(month), year: String(year) };
}

/** A child born in Lyon, whose foreign act is to be carried into the register (D22:23). */
export function abroadFamily(wish: Wish = {}): Answers {
  const family = changed(aFamily({ daysAgo: 60, ...wish }), "place", {
    placeClass: "abroad",
    country: "FR",
    city: { ar: "ليون", latin: "Lyon" },
    establishment: { ar: "مستشفى الأم والطفل", latin: "Hôpital Femme Mère Enfant" },
  });
  return changed(family, "foreignAct", {
    authority: { ar: "بلدية ليون", latin: "la mairie de Lyon" },
    number: String(randomInt(1_000, 99_999)),
    on: partsOfDay(addDays(today(), -58)),
    notTakenOver: { ar: "اسم وسط: جيمس", latin: "deuxième prénom usuel : James" },
  });
}

/** A child born on the ferry to Tangier (L36:31). */
export function familyOnBoard(wish: Wish = {}): Answers {
  const family = changed(aFamily({ daysAgo: 4, ...wish }), "place", {
    placeClass: "travel",
    placeKind: "onTheWay",
    arrivedOn: partsOfDay(addDays(today(), -3)),
  });
  return changed(family, "vehicle", {
    kind: "ship",
    name: { ar: "ابن بطوطة", latin: "Ibn Battouta" },
    flag: "MA",
    journal: "14",
    arrivedAt: { ar: "ميناء طنجة المتوسط", latin: "port de Tanger Med" },
  });
}

function withCards(answers: Answers): Answers {
  return ["father", "mother"]
    .filter((parent) => answers[parent] !== undefined)
    .reduce((all, parent) => changed(all, parent, { cnie: `T${randomInt(100_000, 999_999)}` }), answers);
}

/** What was typed at a path, as the page of this language asks it: «either» questions take the reader's own language. */
export function inLanguage(locale: Locale): "ar" | "latin" {
  return locale === "ar" ? "ar" : "latin";
}
