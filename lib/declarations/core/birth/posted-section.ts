import { err, ok, type Result } from "#lib/kernel/result.ts";
import { cleanText } from "#lib/kernel/text.ts";
import { scriptOf, SERVITUDE_NAMES } from "#lib/names/core/index.ts";
import { Answers, answerAt } from "../answers.ts";
import type { BirthSection } from "./sections.ts";

const either = (name: string) => [`${name}.ar`, `${name}.latin`];
const named = (name: string) => [...either(name), `${name}.suggested`];
const dated = (name: string) => [`${name}.day`, `${name}.month`, `${name}.year`];

const PARENT = [
  "cnie",
  ...["givenName", "familyName", "fatherName"].flatMap(named),
  ...dated("bornOn"),
  ...either("birthPlace"),
  ...either("profession"),
  "nationality",
  "otherIdentity",
];

/** Every field that the page of a section may post, in the order it asks them; another one was not drawn by us. */
export const SECTION_FIELDS: Readonly<Record<BirthSection, readonly string[]>> = {
  place: [
    "commune",
    "placeKind",
    ...either("establishment"),
    ...dated("bornOn"),
    "time.hour",
    "time.minute",
    "certificateNumber",
    "placeClass",
    ...dated("arrivedOn"),
  ],
  office: ["code"],
  child: ["sex", ...named("givenName"), ...named("familyName"), "isMultiple", "order", "count"],
  filiation: ["kind"],
  father: PARENT,
  chosenNames: ["fatherName", "grandfatherName", "familyNameFrom", ...named("familyName")],
  mother: PARENT,
  marriage: ["isFirstChild", ...dated("marriedOn"), "actNumber", "court"],
  declarant: [
    "link",
    "isProxy",
    "proxyDeed",
    ...named("person.givenName"),
    ...named("person.familyName"),
    "person.sex",
    ...dated("person.bornOn"),
    ...either("person.profession"),
    "cnie",
    ...either("residence"),
    "reason",
    "phone",
    "email",
  ],
};

/**
 * The answers of one section as its page posts them. Refuses a field that the page does not have and a shape no form can send.
 * A chosen suggestion fills the script that was left empty; what was typed always wins.
 */
export function postedSection(section: BirthSection, posted: Readonly<Record<string, unknown>>): Result<Answers> {
  const shaped = Answers.safeParse(posted);
  if (!shaped.success) return err({ code: "gate.malformed" });
  const allowed = SECTION_FIELDS[section];
  if (leavesOf(shaped.data).some((leaf) => !allowed.includes(leaf))) return err({ code: "gate.unknownField" });
  return ok(withServitudeNames(section, withoutNeedless(section, withSuggestions(shaped.data))));
}

function leavesOf(answers: Answers, under = ""): string[] {
  return Object.entries(answers).flatMap(([key, value]) =>
    typeof value === "object" && !Array.isArray(value) ? leavesOf(value, `${under}${key}.`) : [`${under}${key}`],
  );
}

function withSuggestions(answers: Answers): Answers {
  const { suggested, ...typed } = answers;
  const inner = Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [
      key,
      typeof value === "object" && !Array.isArray(value) ? withSuggestions(value) : value,
    ]),
  );
  if (typeof suggested !== "string" || suggested === "") return inner;
  const script = scriptOf(suggested) === "arabic" ? "ar" : "latin";
  return cleanText(answerAt(inner, script)) === "" ? { ...inner, [script]: suggested } : inner;
}

/** A parent's identity stands in their own section: what was typed here before the link was chosen is not kept (no question twice). */
function withoutNeedless(section: BirthSection, answers: Answers): Answers {
  const isParent = ["father", "mother"].includes(answerAt(answers, "link"));
  if (section !== "declarant" || !isParent || answerAt(answers, "isProxy") !== "") return answers;
  const { person: _person, ...kept } = answers;
  return kept;
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
