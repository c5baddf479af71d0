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
import { DIVORCE_TITLE_FIELDS } from "./dissolution.ts";
import { DIVORCE_TITLES } from "./kinds.ts";
import type { DivorceSection } from "./sections.ts";

/** Every field that the page of a section may post, in the order it asks them; another one was not drawn by us. */
export const DIVORCE_FIELDS: Readonly<Record<DivorceSection, readonly string[]>> = {
  place: placeFields("dissolvedOn"),
  office: ["code"],
  dissolution: [
    "titleKind",
    "attestedKind",
    "count",
    "judgedKind",
    "number",
    ...dated("drawnUpOn"),
    ...either("court"),
    "register",
    "page",
    ...dated("addressedOn"),
    "permissionNumber",
    ...dated("permissionOn"),
    "isFinal",
    ...either("authority"),
    "exequaturNumber",
    ...dated("exequaturOn"),
    ...either("exequaturCourt"),
  ],
  dissolvedMarriage: [...dated("marriedOn"), "number", "register", "page", "court"],
  husband: SPOUSE_FIELDS,
  wife: SPOUSE_FIELDS,
  declarant: APPLICANT_FIELDS,
};

/** The answers of one section as its page posts them, without what its choices do not ask: no kind of another law or title is kept (FC:2). */
export function postedDivorce(section: DivorceSection, posted: Readonly<Record<string, unknown>>): Result<Answers> {
  const answers = postedAnswers(DIVORCE_FIELDS[section], posted);
  return answers.ok ? ok(withoutNeedless(section, answers.value)) : answers;
}

function withoutNeedless(section: DivorceSection, answers: Answers): Answers {
  switch (section) {
    case "place":
      return withoutPlaceAbroad(answers);
    case "dissolution": {
      const title = DIVORCE_TITLES.find((known) => known === answerAt(answers, "titleKind"));
      return title ? withoutOthers(answers, ["titleKind"], DIVORCE_TITLE_FIELDS[title]) : answers;
    }
    case "declarant":
      return withoutSecondIdentity(answers);
    case "office":
    case "dissolvedMarriage":
    case "husband":
    case "wife":
      return answers;
  }
}
