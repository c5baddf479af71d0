import type { DeadlineEvent } from "#lib/calendar/core/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { Answers } from "../answers.ts";
import type { ActPlan, EventForm, Understood } from "../form/index.ts";
import { birthActOf, birthNames } from "./act-content.ts";
import { BIRTH_FORM_VERSION, type BirthDeclaration, readBirth } from "./birth-declaration.ts";
import { SEXES } from "./child.ts";
import { LINKS } from "./declarant-rank.ts";
import { FILIATIONS } from "./filiation.ts";
import { BIRTH_DOCUMENTS, documentsFor } from "./documents.ts";
import { familyNameOf } from "./family-name-of.ts";
import { motherKey } from "./mother-key.ts";
import { postedSection, SECTION_FIELDS } from "./posted-section.ts";
import { birthPreChecks } from "./pre-checks.ts";
import { birthReviewFields } from "./review-fields.ts";
import { sectionProblems } from "./section-problems.ts";
import { BIRTH_SECTIONS, type BirthSection, isBirthSection, readSection, sectionsFor } from "./sections.ts";

/** The declaration of a birth (L36:20, D22:21). */
export const birthForm: EventForm = {
  kind: "birth",
  version: BIRTH_FORM_VERSION,
  service: "birthDeclaration",
  sections: BIRTH_SECTIONS,
  soleQuestions: ["filiation"],
  doubts: [
    "check.givenNameDisputed",
    "check.familyNameDiffers",
    "check.familyNameLatinDiffers",
    "check.filiationToCheck",
    "check.parentMinor",
  ],
  sectionsFor,
  fieldsOf: (section) => (isBirthSection(section) ? SECTION_FIELDS[section] : []),
  posted: (section, posted) =>
    isBirthSection(section) ? postedSection(section, posted) : err({ code: "gate.malformed" }),
  problemsOf: (section, answers, today) => (isBirthSection(section) ? sectionProblems(section, answers, today) : []),
  understand: (answers) => {
    const read = readBirth(answers);
    return read.ok ? ok(understood(read.value)) : read;
  },
  placeOf: (answers) => {
    const place = readSection("place", answers);
    return place.ok
      ? { commune: place.value.commune, deadlineEvent: (regime) => deadlineEvent(place.value, regime) }
      : undefined;
  },
  documents: BIRTH_DOCUMENTS,
  documentsFor: documentsAsFarAsTold,
  reviewFields: birthReviewFields,
  choices: {
    "child.sex": SEXES,
    "filiation.kind": FILIATIONS,
    "chosenNames.familyNameFrom": ["mother", "officer"],
    "declarant.link": LINKS,
    "declarant.person.sex": ["male", "female"],
  },
};

function understood(declared: BirthDeclaration): Understood {
  const { place, child, declarant } = declared;
  const familyName = familyNameOf(declared);
  return {
    officeCode: declared.office.code,
    commune: place.commune,
    eventOn: place.bornOn,
    sameEventKey: motherKey(declared.mother),
    subject: {
      ar: `${child.givenName.ar} ${familyName.ar}`.trim(),
      latin: `${child.givenName.latin} ${familyName.latin}`.trim(),
    },
    contact: { email: declarant.email ?? null, phone: declarant.phone ?? null },
    deadlineEvent: (regime) => deadlineEvent(place, regime),
    documents: (regime) => documentsFor(declared, regime),
    checks: ({ deadline, ...context }) => {
      if (deadline === null) throw new Error("a birth has a term");
      return birthPreChecks({ ...context, deadline, declared });
    },
    act: {
      kind: "birth",
      declarant: declarantOf(declared),
      familyName: { isToSettle: declared.father === undefined, proposed: familyName },
      names: (settled) => birthNames(declared, settled),
      time: place.time,
      establishment: place.establishment,
      act: (prepared) => birthActOf(declared, prepared),
    },
  };
}

function declarantOf({ declarant, father, mother }: BirthDeclaration): ActPlan["declarant"] {
  const parent = declarant.link === "father" ? father : mother;
  const who = declarant.person ?? parent ?? mother;
  const { givenName, familyName } = who;
  const own = "cnie" in who ? who.cnie : undefined;
  return {
    link: declarant.link,
    ar: `${givenName.ar} ${familyName.ar}`,
    latin: `${givenName.latin} ${familyName.latin}`,
    cnie: declarant.cnie ?? own ?? null,
  };
}

/** What the deadline of this birth depends on. */
function deadlineEvent(place: BirthDeclaration["place"], regime: Regime): DeadlineEvent {
  const { placeClass, bornOn, arrivedOn } = place;
  const event = { kind: "birth", eventOn: bornOn, regime } as const;
  return placeClass === "travel" ? { ...event, placeClass, arrivedOn: arrivedOn ?? bornOn } : { ...event, placeClass };
}

/** Nothing until filiation, child and declarant are told. */
function documentsAsFarAsTold(answers: Answers, regime: Regime) {
  const read = <S extends BirthSection>(section: S) => {
    const found = readSection(section, answers);
    return found.ok ? found.value : undefined;
  };
  const [filiation, child, declarant] = [read("filiation"), read("child"), read("declarant")];
  return filiation && child && declarant
    ? documentsFor({ filiation, child, declarant, marriage: read("marriage") }, regime)
    : [];
}
