import { err, ok, type Result } from "#lib/kernel/result.ts";
import { SERVITUDE_NAMES } from "#lib/names/core/index.ts";
import { type Answers, answerAt } from "../answers.ts";
import {
  dated,
  DECLARANT_FIELDS,
  either,
  named,
  postedAnswers,
  PROXY_DEED_ANSWERS,
  type SectionPart,
  timed,
} from "../form/index.ts";
import { FOUNDLING } from "./foundling/sections.ts";
import { PARENT_FIELDS } from "./parent.ts";
import type { BirthSection } from "./sections.ts";

/** Where first: the day and what proves it are asked once the country is known. */
export const BIRTH_PLACE_PARTS: readonly SectionPart[] = [
  { name: "where", fields: ["commune", "placeClass", ...dated("arrivedOn")] },
  {
    name: "abroad",
    fields: ["country", ...either("city")],
    isAsked: (place) => answerAt(place, "placeClass") === "abroad",
  },
  {
    name: "when",
    fields: ["placeKind", ...either("establishment"), ...dated("bornOn"), ...timed("time"), "certificateNumber"],
  },
];

/** Every field that the page of a section may post, in the order it asks them; another one was not drawn by us. */
export const SECTION_FIELDS: Readonly<Record<BirthSection, readonly string[]>> = {
  place: BIRTH_PLACE_PARTS.flatMap(({ fields }) => fields),
  office: ["code"],
  foreignAct: [...either("authority"), "number", ...dated("on"), ...either("notTakenOver"), "isAtConsulate"],
  vehicle: ["kind", ...either("name"), "flag", "journal", ...either("arrivedAt")],
  child: ["sex", ...named("givenName"), ...named("familyName"), "isMultiple", "order", "count", "nationality"],
  filiation: ["kind"],
  father: PARENT_FIELDS,
  chosenNames: ["fatherName", "grandfatherName", "familyNameFrom", ...named("familyName")],
  mother: PARENT_FIELDS,
  marriage: ["isFirstChild", ...dated("marriedOn"), "actNumber", "court", ...dated("endedOn")],
  declarant: DECLARANT_FIELDS,
};

/**
 * The answers of one section as its page posts them, without what the law does not ask twice. Refuses a child of unknown parents: the
 * King's prosecutor declares it (L36:25).
 */
export function postedSection(section: BirthSection, posted: Readonly<Record<string, unknown>>): Result<Answers> {
  const answers = postedAnswers(SECTION_FIELDS[section], posted);
  if (answers.ok && section === "filiation" && answers.value["kind"] === FOUNDLING)
    return err({ code: "birth.foundlingByProsecutor" });
  return answers.ok ? ok(withServitudeNames(section, withoutNeedless(section, answers.value))) : answers;
}

/** A parent's identity stands in their own section (no question twice), and a deed belongs to a proxy: what was typed before is not kept. */
function withoutNeedless(section: BirthSection, answers: Answers): Answers {
  if (section !== "declarant" || answerAt(answers, "isProxy") !== "") return answers;
  const isParent = ["father", "mother"].includes(answerAt(answers, "link"));
  const needless = isParent ? ["person", ...PROXY_DEED_ANSWERS] : PROXY_DEED_ANSWERS;
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !needless.includes(name)));
}

/** The page offers names of servitude by their Arabic form; both scripts are kept (L36:25). */
function withServitudeNames(section: BirthSection, answers: Answers): Answers {
  if (section !== "chosenNames") return answers;
  const inBoth = (key: string): Answers => {
    const ar = answerAt(answers, key);
    return { ar, latin: SERVITUDE_NAMES.find((name) => name.ar === ar)?.latin ?? "" };
  };
  return { ...answers, fatherName: inBoth("fatherName"), grandfatherName: inBoth("grandfatherName") };
}
