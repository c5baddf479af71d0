import { type Answers, answerAt } from "../answers.ts";
import { dated, either, named, PERSON_FIELDS } from "../form/index.ts";
import { COURT, isSpouseInPerson } from "./applicant.ts";

/** The questions on one spouse, in the order a page asks them. */
export const SPOUSE_FIELDS: readonly string[] = [
  ...PERSON_FIELDS.filter((field) => !field.startsWith("profession.")),
  "bornAbroad",
  "birthActOffice",
  "birthActNumber",
  "birthActYear",
];

export const APPLICANT_FIELDS: readonly string[] = [
  "link",
  "isProxy",
  "proxyDeed",
  ...named("person.givenName"),
  ...named("person.familyName"),
  "cnie",
  ...either("residence"),
  "phone",
  "email",
];

/** The fields of the page on the place; `day` is the day of the event. */
export function placeFields(day: string): readonly string[] {
  return ["commune", ...dated(day), "placeClass", "country", ...either("town")];
}

/** A spouse's identity stands in their own section: what was typed here before the link was chosen is not kept. Nobody declares as a court. */
export function withoutSecondIdentity(declarant: Answers): Answers {
  if (answerAt(declarant, "link") === COURT) return {};
  const isSpouse = isSpouseInPerson({ link: answerAt(declarant, "link"), isProxy: answerAt(declarant, "isProxy") });
  if (!isSpouse) return declarant;
  const { person: _person, cnie: _cnie, proxyDeed: _proxyDeed, ...kept } = declarant;
  return kept;
}

/** Country and town belong to an event abroad; the page shows them to nobody else. */
export function withoutPlaceAbroad(place: Answers): Answers {
  if (answerAt(place, "placeClass") === "abroad") return place;
  const { country: _country, town: _town, ...kept } = place;
  return kept;
}

/** Keeps, of all the fields that a page can draw, those that a choice asks; `always` are asked whatever the choice. */
export function withoutOthers(answers: Answers, always: readonly string[], asked: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => always.includes(key) || asked.includes(key)));
}
