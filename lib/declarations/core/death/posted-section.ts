import { ok, type Result } from "#lib/kernel/result.ts";
import { type Answers, answerAt } from "../answers.ts";
import {
  DECLARANT_FIELDS,
  dated,
  either,
  named,
  postedAnswers,
  PROXY_DEED_ANSWERS,
  type SectionPart,
  timed,
} from "../form/index.ts";
import { hasSpouse } from "./family.ts";
import type { DeathSection } from "./sections.ts";

const PARENT_FIELDS: readonly string[] = [
  "isUnknown",
  ...["givenName", "familyName"].flatMap(named),
  ...either("residence"),
  ...either("profession"),
  ...dated("bornOn"),
  "nationality",
  "cnie",
];

/** Where first: the foreign act is asked only abroad, and who verified the death only elsewhere. */
export const DEATH_PLACE_PARTS: readonly SectionPart[] = [
  { name: "where", fields: ["commune", "placeClass", ...dated("arrivedOn")] },
  {
    name: "abroad",
    fields: [
      "country",
      ...either("city"),
      ...either("foreignAct.authority"),
      "foreignAct.number",
      ...dated("foreignAct.on"),
    ],
    isAsked: (place) => answerAt(place, "placeClass") === "abroad",
  },
  {
    name: "when",
    fields: [
      "placeKind",
      ...either("establishment"),
      ...dated("diedOn"),
      ...timed("time"),
      "timeUnknown",
      "manner",
      "verifiedBy",
      "certificateNumber",
    ],
  },
];

/** Every field that the page of a section may post, in the order it asks them; another one was not drawn by us. */
export const DEATH_FIELDS: Readonly<Record<DeathSection, readonly string[]>> = {
  place: DEATH_PLACE_PARTS.flatMap(({ fields }) => fields),
  office: ["code"],
  deceasedKind: ["kind"],
  deceased: [
    "cnie",
    ...["givenName", "familyName"].flatMap(named),
    "sex",
    ...dated("bornOn"),
    ...either("birthPlace"),
    ...either("residence"),
    ...either("profession"),
    "nationality",
    "otherIdentity",
  ],
  newborn: [
    ...["givenName", "familyName"].flatMap(named),
    "sex",
    ...dated("bornOn"),
    ...either("birthPlace"),
    "birthReference",
  ],
  stillborn: ["sex", "isMultiple", "order", "count"],
  body: ["sex", "apparentAge", "stature", "marks", "clothing", "belongings"],
  family: ["maritalStatus", ...["spouse.givenName", "spouse.familyName"].flatMap(named), "spouse.cnie"],
  birthAct: ["isRegistered", "office", "number", "year"],
  father: PARENT_FIELDS,
  mother: PARENT_FIELDS,
  declarant: DECLARANT_FIELDS,
};

/** The answers of one section as its page posts them, without what its own answers make needless. */
export function postedDeathSection(section: DeathSection, posted: Readonly<Record<string, unknown>>): Result<Answers> {
  const answers = postedAnswers(DEATH_FIELDS[section], posted);
  return answers.ok ? ok(withoutNeedless(section, answers.value)) : answers;
}

/** What stood open on the page beside an answer that closes it is not kept: an unknown time has no minute, an unmarried person no spouse. */
function withoutNeedless(section: DeathSection, answers: Answers): Answers {
  const is = (path: string, value: string): boolean => answerAt(answers, path) === value;
  switch (section) {
    case "place":
      return without(answers, [
        ...(is("timeUnknown", "yes") ? ["time"] : []),
        ...(is("placeClass", "travel") ? [] : ["arrivedOn"]),
        ...(is("placeClass", "abroad") ? ["verifiedBy", "manner"] : ["country", "city", "foreignAct"]),
      ]);
    case "family":
      return hasSpouse(answerAt(answers, "maritalStatus")) ? answers : without(answers, ["spouse"]);
    case "birthAct":
      return is("isRegistered", "yes") ? answers : without(answers, ["office", "number", "year"]);
    case "stillborn":
      return is("isMultiple", "yes") ? answers : without(answers, ["order", "count"]);
    case "father":
    case "mother":
      return is("isUnknown", "yes") ? { isUnknown: "yes" } : answers;
    case "declarant":
      return is("isProxy", "yes") ? answers : without(answers, PROXY_DEED_ANSWERS);
    default:
      return answers;
  }
}

function without(answers: Answers, names: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)));
}
