import { err, ok } from "#lib/kernel/result.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { Answers } from "../answers.ts";
import { COUPLE_CHOICES, coupleKey, coupleNames, couplePlan } from "../couple/index.ts";
import type { EventForm, Understood } from "../form/index.ts";
import { DIVORCE_DOCUMENTS, divorceDocumentsFor } from "./documents.ts";
import { ATTESTED_KINDS, DIVORCE_TITLES, JUDGED_KINDS } from "./kinds.ts";
import { mentionOf } from "./mention.ts";
import { DIVORCE_FIELDS, postedDivorce } from "./posted-section.ts";
import { divorcePreChecks } from "./pre-checks.ts";
import { divorceReviewFields } from "./review-fields.ts";
import { divorceProblems } from "./section-problems.ts";
import {
  DIVORCE_SECTIONS,
  type DivorceDeclaration,
  isDivorceSection,
  readDivorce,
  readDivorceSection,
} from "./sections.ts";

/** The request that a dissolution, a reprise or a remarriage be entered on the birth acts of the spouses (L36:36). It leads to a mention, never to an act. */
export const divorceForm: EventForm = {
  kind: "divorce",
  version: 1,
  service: "divorceRequest",
  sections: DIVORCE_SECTIONS,
  parts: {},
  soleQuestions: [],
  doubts: [
    "check.exequaturMissing",
    "check.titlePlaceDiffers",
    "check.judgmentNotFinal",
    "check.divorceBeforeMarriage",
    "check.datesOutOfOrder",
    "check.countContradicts",
    "check.birthActUnknown",
  ],
  sectionsFor: () => DIVORCE_SECTIONS,
  fieldsOf: (section) => (isDivorceSection(section) ? DIVORCE_FIELDS[section] : []),
  posted: (section, posted) =>
    isDivorceSection(section) ? postedDivorce(section, posted) : err({ code: "gate.malformed" }),
  problemsOf: (section, answers, today) => (isDivorceSection(section) ? divorceProblems(section, answers, today) : []),
  understand: (answers) => {
    const read = readDivorce(answers);
    return read.ok ? ok(understood(read.value)) : read;
  },
  placeOf: (answers) => {
    const place = readDivorceSection("place", answers);
    return place.ok ? { commune: place.value.commune, deadlineEvent: noTerm } : undefined;
  },
  documents: DIVORCE_DOCUMENTS,
  documentsFor: documentsAsFarAsTold,
  reviewFields: divorceReviewFields,
  choices: {
    "place.placeClass": ["morocco", "abroad"],
    "dissolution.titleKind": DIVORCE_TITLES,
    "dissolution.attestedKind": ATTESTED_KINDS,
    "dissolution.judgedKind": JUDGED_KINDS,
    "dissolution.isFinal": ["yes", "no"],
    ...COUPLE_CHOICES,
  },
};

/** The fifteen days bind the court that sends the summary, not the spouses (FC:141, D22:15). */
const noTerm = (): null => null;

function understood(declared: DivorceDeclaration): Understood {
  const { place, office, declarant } = declared;
  return {
    officeCode: office.code,
    commune: place.commune,
    eventOn: place.dissolvedOn,
    sameEventKey: coupleKey(declared),
    subject: coupleNames(declared),
    contact: { email: declarant.email ?? null, phone: declarant.phone ?? null },
    deadlineEvent: noTerm,
    documents: (regime) => divorceDocumentsFor(declared, regime),
    checks: (context) => divorcePreChecks(declared, context),
    mention: couplePlan(declared, (words) => mentionOf(declared, words)),
  };
}

/** Nothing until the title and the declarant are told. */
function documentsAsFarAsTold(answers: Answers, regime: Regime) {
  const dissolution = readDivorceSection("dissolution", answers);
  const declarant = readDivorceSection("declarant", answers);
  return dissolution.ok && declarant.ok
    ? divorceDocumentsFor({ dissolution: dissolution.value, declarant: declarant.value }, regime)
    : [];
}
