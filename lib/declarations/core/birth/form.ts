import type { DeadlineEvent } from "#lib/calendar/core/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { placeAbroad, placeOnBoard, VEHICLES } from "#lib/wording/core/index.ts";
import { answerAt, type Answers } from "../answers.ts";
import { type ActPlan, type EventForm, PROXY_ORIGINS, type Understood } from "../form/index.ts";
import { birthActOf, birthNames, MOTHERS_CHOICE } from "./act-content.ts";
import { BIRTH_FORM_VERSION, type BirthDeclaration, readBirth } from "./birth-declaration.ts";
import { SEXES } from "./child.ts";
import { LINKS } from "./declarant-rank.ts";
import { fatherIsEntered, FILIATIONS } from "./filiation.ts";
import { foundlingDocuments } from "./foundling/documents.ts";
import {
  AGE_UNITS,
  FOUNDLING_CIRCUMSTANCES,
  FOUNDLING_SECTIONS,
  isFoundling,
  readFoundling,
} from "./foundling/sections.ts";
import { understoodFoundling } from "./foundling/understood.ts";
import { BIRTH_DOCUMENTS, documentsFor } from "./documents.ts";
import { spellingToExplain } from "./family-name-checks.ts";
import { familyNameOf } from "./family-name-of.ts";
import { motherKey } from "./mother-key.ts";
import { PARENT_PAPERS } from "./parent.ts";
import { BIRTH_PLACE_PARTS, postedSection, SECTION_FIELDS } from "./posted-section.ts";
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
  parts: { place: BIRTH_PLACE_PARTS },
  soleQuestions: ["filiation"],
  doubts: [
    "check.givenNameDisputed",
    "check.familyNameDiffers",
    "check.familyNameLatinDiffers",
    "check.familyNameDisputed",
    "check.filiationToCheck",
    "check.bornAfterMarriage",
    "check.parentMinor",
  ],
  sectionsFor: (answers) => (isFoundling(answers) ? FOUNDLING_SECTIONS : sectionsFor(answers)),
  fieldsOf: (section) => (isBirthSection(section) ? SECTION_FIELDS[section] : []),
  posted: (section, posted) =>
    isBirthSection(section) ? postedSection(section, posted) : err({ code: "gate.malformed" }),
  problemsOf: (section, answers, today) => (isBirthSection(section) ? sectionProblems(section, answers, today) : []),
  understand: (answers) => {
    if (isFoundling(answers)) {
      const found = readFoundling(answers);
      return found.ok ? ok(understoodFoundling(found.value)) : found;
    }
    const read = readBirth(answers);
    return read.ok ? ok(understood(read.value)) : read;
  },
  placeOf: (answers) => {
    const place = readSection("place", answers);
    return place.ok
      ? {
          commune: place.value.commune,
          countryAbroad: countryAbroad(place.value),
          deadlineEvent: (regime) => deadlineEvent(place.value, regime),
        }
      : undefined;
  },
  documents: BIRTH_DOCUMENTS,
  documentsFor: documentsAsFarAsTold,
  reviewFields: birthReviewFields,
  choices: {
    "child.sex": SEXES,
    "filiation.kind": FILIATIONS,
    "vehicle.kind": VEHICLES,
    "father.identityKind": PARENT_PAPERS,
    "mother.identityKind": PARENT_PAPERS,
    "foundling.circumstance": FOUNDLING_CIRCUMSTANCES,
    "foundling.age.unit": AGE_UNITS,
    "chosenNames.familyNameFrom": ["mother", "officer"],
    "declarant.link": LINKS,
    "declarant.person.sex": ["male", "female"],
    "declarant.proxyOrigin": PROXY_ORIGINS,
  },
};

function understood(declared: BirthDeclaration): Understood {
  const { place, child, declarant } = declared;
  const familyName = familyNameOf(declared);
  return {
    officeCode: declared.office.code,
    commune: place.commune,
    countryAbroad: countryAbroad(place),
    eventOn: place.bornOn,
    sameEventKey: motherKey(declared.mother),
    foreignAct: declared.foreignAct,
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
    toExplain: (regime, spellings) => spellingToExplain(declared, regime, spellings),
    act: {
      kind: "birth",
      declarant: declarantOf(declared),
      familyName: {
        isToSettle: declared.father?.familyName === undefined,
        proposed: familyName,
        ...(declared.father && !declared.father.familyName && { isFirstChoice: true }),
      },
      ...(!declared.father && !declared.chosenNames && { namesToChoose: NAMES_OF_MOTHERS_CHOICE }),
      names: (settled, chosen) => ({ ...birthNames(declared, settled), ...chosen }),
      time: place.time,
      establishment: place.establishment,
      ...elsewhereOf(declared),
      act: (prepared) => birthActOf(declared, prepared),
    },
  };
}

const NAMES_OF_MOTHERS_CHOICE = MOTHERS_CHOICE.map((role) => ({ role, isServitude: true }));

function countryAbroad({ placeClass, country }: BirthDeclaration["place"]): string | undefined {
  return placeClass === "abroad" ? country : undefined;
}

/** A city of another country, or a ship or an aircraft: the act does not place such a birth in a Moroccan commune (D22:23, L36:31). */
function elsewhereOf({ place, vehicle }: BirthDeclaration): Pick<ActPlan, "elsewhere"> {
  const inBoth = ({ ar, latin }: { ar?: string | undefined; latin?: string | undefined }) => ({ ar, fr: latin });
  const country = countryAbroad(place);
  if (country !== undefined) {
    const city = [inBoth(place.establishment), inBoth(place.city)];
    return { elsewhere: { country, place: (named) => placeAbroad([...city, named]) } };
  }
  if (!vehicle) return {};
  const { kind, name, flag } = vehicle;
  return { elsewhere: { country: flag, place: (named) => placeOnBoard(kind, inBoth(name), named) } };
}

function declarantOf({ declarant, father, mother }: BirthDeclaration): ActPlan["declarant"] {
  const parent = declarant.link === "father" ? father : mother;
  const who = declarant.person ?? parent ?? mother;
  const { givenName, familyName } = who;
  const own = "cnie" in who ? who.cnie : undefined;
  return {
    link: declarant.link,
    ar: [givenName.ar, familyName?.ar].filter(Boolean).join(" "),
    latin: [givenName.latin, familyName?.latin].filter(Boolean).join(" "),
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
  if (isFoundling(answers)) return foundlingDocuments({ child: { sex: answerAt(answers, "child.sex") } });
  const read = <S extends BirthSection>(section: S) => {
    const found = readSection(section, answers);
    return found.ok ? found.value : undefined;
  };
  const [filiation, child, declarant] = [read("filiation"), read("child"), read("declarant")];
  return filiation && child && declarant
    ? documentsFor(
        {
          filiation,
          child,
          declarant,
          place: read("place"),
          marriage: read("marriage"),
          father: fatherIsEntered(filiation.kind) ? read("father") : undefined,
          mother: read("mother"),
        },
        regime,
      )
    : [];
}
