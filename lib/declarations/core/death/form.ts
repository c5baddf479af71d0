import type { DeadlineEvent } from "#lib/calendar/core/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { placeAbroad } from "#lib/wording/core/index.ts";
import type { Answers } from "../answers.ts";
import type { ActPlan, DocumentNeed, EventForm, Understood } from "../form/index.ts";
import { deathActOf, deathNames } from "./act-content.ts";
import { DEATH_CHOICES } from "./choices.ts";
import { DEATH_FORM_VERSION, type DeathDeclaration, readDeath } from "./death-declaration.ts";
import { DEATH_DOCUMENTS, deathDocumentsFor } from "./documents.ts";
import type { DeclaredDeathPlace } from "./place.ts";
import { DEATH_FIELDS, DEATH_PLACE_PARTS, postedDeathSection } from "./posted-section.ts";
import { deathPreChecks } from "./pre-checks.ts";
import { deathReviewFields } from "./review-fields.ts";
import { deathKey } from "./same-event-key.ts";
import { deathSectionProblems } from "./section-problems.ts";
import { readUndeclared, standsForDeclarant, undeclaredSections } from "./undeclared.ts";
import { understoodUndeclared } from "./understood-undeclared.ts";
import { DEATH_SECTIONS, deathSectionsFor, isDeathSection, readDeathSection } from "./sections.ts";

/** The declaration of a death (L36:20, L36:37, D22:24-25, D99:32-33). */
export const deathForm: EventForm = {
  kind: "death",
  version: DEATH_FORM_VERSION,
  service: "deathDeclaration",
  sections: DEATH_SECTIONS,
  parts: { place: DEATH_PLACE_PARTS },
  soleQuestions: ["deceasedKind"],
  doubts: ["check.prosecutorPermissionMissing", "check.birthFirst", "check.veryOld", "check.deceasedFamilyNameDiffers"],
  sectionsFor: (answers) =>
    standsForDeclarant(answers) === undefined ? deathSectionsFor(answers) : undeclaredSections(answers),
  fieldsOf: (section) => (isDeathSection(section) ? DEATH_FIELDS[section] : []),
  posted: (section, posted) =>
    isDeathSection(section) ? postedDeathSection(section, posted) : err({ code: "gate.malformed" }),
  problemsOf: (section, answers, today) =>
    isDeathSection(section) ? deathSectionProblems(section, answers, today) : [],
  understand: (answers) => {
    if (standsForDeclarant(answers) !== undefined) {
      const undeclared = readUndeclared(answers);
      return undeclared.ok ? ok(understoodUndeclared(undeclared.value)) : undeclared;
    }
    const read = readDeath(answers);
    return read.ok ? ok(understood(read.value)) : read;
  },
  placeOf: (answers) => {
    const place = readDeathSection("place", answers);
    return place.ok
      ? {
          commune: place.value.commune,
          countryAbroad: countryAbroad(place.value),
          deadlineEvent: (regime) => deadlineEvent(place.value, regime),
        }
      : undefined;
  },
  documents: DEATH_DOCUMENTS,
  documentsFor: documentsAsFarAsTold,
  reviewFields: deathReviewFields,
  choices: DEATH_CHOICES,
};

function understood(declared: DeathDeclaration): Understood {
  const { place, deceasedKind, birthAct, declarant } = declared;
  return {
    officeCode: declared.office.code,
    commune: place.commune,
    countryAbroad: countryAbroad(place),
    eventOn: place.diedOn,
    sameEventKey: deathKey(declared),
    foreignAct: place.foreignAct,
    subject: subjectOf(declared),
    contact: { email: declarant.email ?? null, phone: declarant.phone ?? null },
    deadlineEvent: (regime) => deadlineEvent(place, regime),
    documents: (regime) => deathDocumentsFor({ place, kind: deceasedKind.kind, birthAct, declarant }, regime),
    checks: ({ deadline, ...context }) => {
      if (deadline === null) throw new Error("a death has a term");
      return deathPreChecks({ ...context, deadline, declared });
    },
    act: {
      kind: "death",
      declarant: declarantOf(declarant),
      familyName: {
        isToSettle: false,
        proposed: (declared.deceased ?? declared.newborn)?.familyName ?? { ar: "", latin: "" },
      },
      names: () => deathNames(declared),
      time: place.time,
      establishment: place.establishment,
      ...elsewhereOf(place),
      act: (prepared) => deathActOf(declared, prepared),
    },
  };
}

function declarantOf({ person, link, cnie }: DeathDeclaration["declarant"]): ActPlan["declarant"] {
  if (!person) throw new Error("the declarant of a death is always named");
  const { givenName, familyName } = person;
  return {
    link,
    ar: `${givenName.ar} ${familyName.ar}`,
    latin: `${givenName.latin} ${familyName.latin}`,
    cnie: cnie ?? null,
  };
}

/** The name on lists. A stillborn child has none (L36:29): the family name of its father, else of its mother; an unidentified body has nothing. */
function subjectOf({ deceased, newborn, stillborn, father, mother }: DeathDeclaration): Understood["subject"] {
  const named = deceased ?? newborn;
  if (named)
    return {
      ar: `${named.givenName.ar} ${named.familyName.ar}`,
      latin: `${named.givenName.latin} ${named.familyName.latin}`,
    };
  const familyName = stillborn ? (father?.familyName ?? mother?.familyName) : undefined;
  return familyName ?? { ar: "", latin: "" };
}

function countryAbroad({ placeClass, country }: DeclaredDeathPlace): string | undefined {
  return placeClass === "abroad" ? country : undefined;
}

/** A city of another country: the act does not place such a death in a Moroccan commune (D22:26). */
function elsewhereOf(place: DeclaredDeathPlace): Pick<ActPlan, "elsewhere"> {
  const inBoth = ({ ar, latin }: { ar?: string | undefined; latin?: string | undefined }) => ({ ar, fr: latin });
  const country = countryAbroad(place);
  if (country === undefined) return {};
  const city = [inBoth(place.establishment), inBoth(place.city)];
  return { elsewhere: { country, place: (named) => placeAbroad([...city, named]) } };
}

/** What the deadline of this death depends on. */
function deadlineEvent({ placeClass, diedOn, arrivedOn }: DeclaredDeathPlace, regime: Regime): DeadlineEvent {
  const event = { kind: "death", eventOn: diedOn, regime } as const;
  return placeClass === "travel" ? { ...event, placeClass, arrivedOn: arrivedOn ?? diedOn } : { ...event, placeClass };
}

/** Nothing until the place, whose death it is and the declarant are told. */
function documentsAsFarAsTold(answers: Answers, regime: Regime): readonly DocumentNeed[] {
  const [place, kind, birthAct, declarant] = [
    readDeathSection("place", answers),
    readDeathSection("deceasedKind", answers),
    readDeathSection("birthAct", answers),
    readDeathSection("declarant", answers),
  ];
  if (!place.ok || !kind.ok || !declarant.ok) return [];
  const told = { place: place.value, kind: kind.value.kind, declarant: declarant.value };
  return deathDocumentsFor(birthAct.ok ? { ...told, birthAct: birthAct.value } : told, regime);
}
