import { ok, type Result } from "#lib/kernel/result.ts";
import type { Answers } from "../answers.ts";
import { DEATH_PLACE_KINDS } from "../death/place.ts";
import { deceasedKey, stillbornKey } from "../death/same-event-key.ts";
import { STATED_SEXES } from "../death/stillborn.ts";
import { type Invalid, readAll } from "../form/index.ts";
import { DEATH_PAPER_SCHEMAS, type DeathPaper, deathPaperDates } from "./death-schemas.ts";
import type { InstitutionFacts, InstitutionForm, InstitutionKind } from "./institution-form.ts";
import { nameOf } from "./mother.ts";
import type { PaperPart } from "./paper.ts";
import { DEATH_PLACE_PART, MOTHER_FIELDS, whereFields } from "./paper-parts.ts";

type Section = keyof typeof DEATH_PAPER_SCHEMAS;
type DeathKind = Extract<InstitutionKind, "death" | "stillborn" | "bornAlive" | "unidentified">;

/** The sections that each death of an institution has; whose death it is stands in `deceasedKind`. */
export const DEATH_PAPER_SECTIONS: Readonly<Record<DeathKind, readonly Section[]>> = {
  death: ["place", "office", "deceased"],
  stillborn: ["place", "office", "stillborn", "mother"],
  bornAlive: ["place", "office", "newborn", "mother"],
  unidentified: ["place", "office", "body", "minutes"],
};

const SEXES = ["male", "female"];
const MOTHER_PART: PaperPart = { name: "mother", fields: MOTHER_FIELDS };
const TOLD_OF = {
  death: "person",
  stillborn: "stillborn",
  bornAlive: "bornAlive",
  unidentified: "unidentified",
} as const;

const PARTS: Readonly<Record<DeathKind, readonly PaperPart[]>> = {
  death: [
    DEATH_PLACE_PART,
    {
      name: "deceased",
      fields: [
        { path: "deceased.givenName", shape: "dual" },
        { path: "deceased.familyName", shape: "dual" },
        { path: "deceased.sex", shape: "choice", choices: SEXES },
        { path: "deceased.cnie", shape: "identifier", isOptional: true },
        { path: "deceased.nationality", shape: "country" },
        { path: "deceased.otherIdentity", shape: "text", isOptional: true },
        { path: "deceased.bornOn", shape: "partialDay", isOptional: true },
        { path: "deceased.birthPlace", shape: "dual", isOptional: true },
        { path: "deceased.residence", shape: "dual", isOptional: true },
      ],
    },
  ],
  stillborn: [
    { ...DEATH_PLACE_PART, fields: DEATH_PLACE_PART.fields.filter(({ path }) => path !== "place.manner") },
    {
      name: "stillborn",
      fields: [
        { path: "stillborn.sex", shape: "choice", choices: STATED_SEXES },
        { path: "stillborn.order", shape: "number", isOptional: true },
        { path: "stillborn.count", shape: "number", isOptional: true },
      ],
    },
    MOTHER_PART,
  ],
  bornAlive: [
    DEATH_PLACE_PART,
    {
      name: "newborn",
      fields: [
        { path: "newborn.sex", shape: "choice", choices: SEXES },
        { path: "newborn.bornOn", shape: "day" },
      ],
    },
    MOTHER_PART,
  ],
  unidentified: [
    {
      name: "found",
      fields: [
        { path: "place.diedOn", shape: "day" },
        { path: "place.time", shape: "time" },
        { path: "place.timeUnknown", shape: "tick" },
        ...whereFields(DEATH_PLACE_KINDS),
      ],
    },
    {
      name: "body",
      fields: [
        { path: "body.sex", shape: "choice", choices: STATED_SEXES },
        ...["apparentAge", "stature", "marks", "clothing", "belongings"].map(
          (name) => ({ path: `body.${name}`, shape: "text", isOptional: true }) as const,
        ),
      ],
    },
    {
      name: "minutes",
      fields: [
        { path: "place.certificateNumber", shape: "identifier" },
        { path: "minutes.on", shape: "day" },
        { path: "minutes.police", shape: "dual", isOptional: true },
        { path: "minutes.court", shape: "dual" },
        { path: "minutes.gender", shape: "choice", choices: SEXES },
      ],
    },
  ],
};

/** What an institution declares of a death: place, time, manner, identity, certificate (L36:20, L37:26, D22:25). */
export const institutionDeath = deathForm("death");
/** A child born dead: its mother is named, itself is not (L36:29). The certificate of a birth tells no manner. */
export const institutionStillborn = deathForm("stillborn", { manner: "natural" });
/** The death of a newborn whose birth the same page declared (L36:29). */
export const institutionBornAlive = deathForm("bornAlive");
/** A body that nobody knows, as endorsed minutes describe it; a photograph stays with them (L36:38). */
export const institutionUnidentified = deathForm("unidentified", { manner: "unknownCause" });

function deathForm(kind: DeathKind, place: Answers = {}): InstitutionForm {
  const sections = DEATH_PAPER_SECTIONS[kind];
  return {
    kind,
    declares: "death",
    service: "deathDeclaration",
    parts: PARTS[kind],
    told: { place, deceasedKind: { kind: TOLD_OF[kind] } },
    problemsOf: (answers, today) => {
      const read = readAll(DEATH_PAPER_SCHEMAS, sections, answers);
      return read.ok ? deathPaperDates(read.value, today) : read.error.problems;
    },
    understand: (answers) => understand(sections, answers),
  };
}

function understand(sections: readonly Section[], answers: Answers): Result<InstitutionFacts, Invalid> {
  const read = readAll(DEATH_PAPER_SCHEMAS, sections, answers);
  if (!read.ok) return read;
  const { place, office } = read.value;
  if (!place) throw new Error("sections that read well are there");
  return ok({
    commune: place.commune,
    officeCode: office?.code ?? "",
    eventOn: place.diedOn,
    certificateNumber: place.certificateNumber,
    ...whoDied(read.value),
    deadlineEvent: (regime) => ({ kind: "death", eventOn: place.diedOn, regime, placeClass: "morocco" }),
  });
}

function whoDied({ place, deceased, mother, stillborn }: DeathPaper) {
  if (deceased) return { sameEventKey: deceasedKey(deceased), subject: nameOf(deceased) };
  if (mother)
    return { sameEventKey: stillborn && place ? stillbornKey(mother, place.diedOn) : "", subject: nameOf(mother) };
  // a body that nobody knows has no name
  return { sameEventKey: "", subject: { ar: "", latin: "" } };
}
