import { ok, type Result } from "#lib/kernel/result.ts";
import { type Answers, answerAt } from "../answers.ts";
import {
  APPLICANT_FIELDS,
  placeFields,
  SPOUSE_FIELDS,
  withoutOthers,
  withoutPlaceAbroad,
  withoutSecondIdentity,
} from "../couple/index.ts";
import { dated, either, postedAnswers } from "../form/index.ts";
import { TITLE_FIELDS, MARRIAGE_TITLES } from "./deed.ts";
import type { MarriageSection } from "./sections.ts";

const MINORITY = ["wasMinor", "minorPermission"];

/** Every field that the page of a section may post, in the order it asks them; another one was not drawn by us. */
export const MARRIAGE_FIELDS: Readonly<Record<MarriageSection, readonly string[]>> = {
  place: placeFields("marriedOn"),
  office: ["code"],
  deed: [
    "titleKind",
    "number",
    ...dated("drawnUpOn"),
    ...either("court"),
    "register",
    "page",
    ...dated("addressedOn"),
    "isFinal",
    ...either("authority"),
    ...either("consulate"),
    "depositNumber",
    ...dated("depositedOn"),
  ],
  husband: [...SPOUSE_FIELDS, "statusBefore", "permissionNumber", ...dated("permissionOn"), ...MINORITY],
  wife: [...SPOUSE_FIELDS, "statusBefore", ...MINORITY],
  declarant: APPLICANT_FIELDS,
};

/** The answers of one section as its page posts them, without what its choices do not ask. */
export function postedMarriage(section: MarriageSection, posted: Readonly<Record<string, unknown>>): Result<Answers> {
  const answers = postedAnswers(MARRIAGE_FIELDS[section], posted);
  return answers.ok ? ok(withoutNeedless(section, answers.value)) : answers;
}

function withoutNeedless(section: MarriageSection, answers: Answers): Answers {
  switch (section) {
    case "place":
      return withoutPlaceAbroad(answers);
    case "deed": {
      const kind = MARRIAGE_TITLES.find((known) => known === answerAt(answers, "titleKind"));
      return kind ? withoutOthers(answers, ["titleKind"], TITLE_FIELDS[kind]) : answers;
    }
    case "husband":
      return withoutMinority(withoutPolygamy(answers));
    case "wife":
      return withoutMinority(answers);
    case "declarant":
      return withoutSecondIdentity(answers);
    case "office":
      return answers;
  }
}

function withoutPolygamy(answers: Answers): Answers {
  if (answerAt(answers, "statusBefore") === "married") return answers;
  const { permissionNumber: _number, permissionOn: _on, ...kept } = answers;
  return kept;
}

function withoutMinority(answers: Answers): Answers {
  if (answerAt(answers, "wasMinor") === "yes") return answers;
  const { minorPermission: _permission, ...kept } = answers;
  return kept;
}
