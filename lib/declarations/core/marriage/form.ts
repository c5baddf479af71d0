import { err, ok } from "#lib/kernel/result.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { Answers } from "../answers.ts";
import { COUPLE_CHOICES, coupleKey, coupleNames, couplePlan } from "../couple/index.ts";
import type { EventForm, Understood } from "../form/index.ts";
import { MARRIAGE_TITLES } from "./deed.ts";
import { MARRIAGE_DOCUMENTS, marriageDocumentsFor } from "./documents.ts";
import { mentionOf } from "./mention.ts";
import { MARRIAGE_FIELDS, postedMarriage } from "./posted-section.ts";
import { marriagePreChecks } from "./pre-checks.ts";
import { marriageReviewFields } from "./review-fields.ts";
import { marriageProblems } from "./section-problems.ts";
import {
  isMarriageSection,
  MARRIAGE_SECTIONS,
  type MarriageDeclaration,
  type MarriageSection,
  type MarriageValue,
  readMarriage,
  readMarriageSection,
} from "./sections.ts";
import { STATUSES_BEFORE } from "./spouses.ts";

/** The request that a marriage be entered on the birth acts of the spouses (L36:36). It leads to a mention, never to an act. */
export const marriageForm: EventForm = {
  kind: "marriage",
  version: 1,
  service: "marriageRequest",
  sections: MARRIAGE_SECTIONS,
  parts: {},
  soleQuestions: [],
  doubts: [
    "check.titlePlaceDiffers",
    "check.judgmentNotFinal",
    "check.consularDepositMissingR37",
    "check.datesOutOfOrder",
    "check.birthActUnknown",
    "check.polygamyWithoutPermission",
    "check.minorWithoutPermission",
  ],
  sectionsFor: () => MARRIAGE_SECTIONS,
  fieldsOf: (section) => (isMarriageSection(section) ? MARRIAGE_FIELDS[section] : []),
  posted: (section, posted) =>
    isMarriageSection(section) ? postedMarriage(section, posted) : err({ code: "gate.malformed" }),
  problemsOf: (section, answers, today) =>
    isMarriageSection(section) ? marriageProblems(section, answers, today) : [],
  understand: (answers) => {
    const read = readMarriage(answers);
    return read.ok ? ok(understood(read.value)) : read;
  },
  placeOf: (answers) => {
    const place = readMarriageSection("place", answers);
    return place.ok ? { commune: place.value.commune, deadlineEvent: noTerm } : undefined;
  },
  documents: MARRIAGE_DOCUMENTS,
  documentsFor: documentsAsFarAsTold,
  reviewFields: marriageReviewFields,
  choices: {
    "place.placeClass": ["morocco", "abroad"],
    "deed.titleKind": MARRIAGE_TITLES,
    "deed.isFinal": ["yes", "no"],
    "husband.statusBefore": STATUSES_BEFORE.husband,
    "wife.statusBefore": STATUSES_BEFORE.wife,
    ...COUPLE_CHOICES,
  },
};

/** The fifteen days bind the court that sends the summary, not the spouses (FC:68, D22:15). */
const noTerm = (): null => null;

function understood(declared: MarriageDeclaration): Understood {
  const { place, office, declarant } = declared;
  return {
    officeCode: office.code,
    commune: place.commune,
    eventOn: place.marriedOn,
    sameEventKey: coupleKey(declared),
    subject: coupleNames(declared),
    contact: { email: declarant.email ?? null, phone: declarant.phone ?? null },
    deadlineEvent: noTerm,
    documents: (regime) => marriageDocumentsFor(declared, regime),
    checks: (context) => marriagePreChecks(declared, context),
    mention: couplePlan(declared, (words) => mentionOf(declared, words)),
  };
}

/** Nothing until the title and the declarant are told; the spouses add theirs as they are told. */
function documentsAsFarAsTold(answers: Answers, regime: Regime) {
  const read = <S extends MarriageSection>(section: S): MarriageValue<S> | undefined => {
    const found = readMarriageSection(section, answers);
    return found.ok ? found.value : undefined;
  };
  const [deed, declarant, husband, wife] = [read("deed"), read("declarant"), read("husband"), read("wife")];
  if (!deed || !declarant) return [];
  return marriageDocumentsFor({ deed, declarant, ...(husband && { husband }), ...(wife && { wife }) }, regime);
}
