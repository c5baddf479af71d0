import type { Answers } from "#lib/declarations/core/index.ts";
import { birthAnswers } from "./birth-answers.ts";

/** The birth of a boy in Lyon, of the same married couple; a test states only what differs of its place or of its foreign act. */
export function abroadAnswers(place: Answers = {}, foreignAct: Answers = {}): Answers {
  const answers = birthAnswers();
  return {
    ...answers,
    place: {
      ...(answers["place"] as Answers),
      placeClass: "abroad",
      country: "FR",
      city: { ar: "ليون", latin: "Lyon" },
      establishment: { ar: "مستشفى الأم والطفل", latin: "Hôpital Femme Mère Enfant" },
      ...place,
    },
    foreignAct: {
      authority: { ar: "بلدية ليون", latin: "la mairie de Lyon" },
      number: "1204",
      on: { day: "16", month: "11", year: "2026" },
      ...foreignAct,
    },
  };
}

/** The same boy born on the ferry to Tangier. */
export function onBoardAnswers(vehicle: Answers = {}): Answers {
  const answers = birthAnswers();
  return {
    ...answers,
    place: {
      ...(answers["place"] as Answers),
      placeClass: "travel",
      placeKind: "onTheWay",
      arrivedOn: { day: "15", month: "11", year: "2026" },
    },
    vehicle: {
      kind: "ship",
      name: { ar: "ابن بطوطة", latin: "Ibn Battouta" },
      flag: "MA",
      journal: "14",
      arrivedAt: { ar: "ميناء طنجة المتوسط", latin: "port de Tanger Med" },
      ...vehicle,
    },
  };
}
