import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import type { Answers } from "../answers.ts";
import { deceasedKey } from "../death/same-event-key.ts";
import { DeathPlace } from "../death/place.ts";
import {
  Cnie,
  EitherScript,
  optional,
  optionalText,
  PartialDateFields,
  RequiredDualName,
  requiredText,
} from "../fields.ts";
import { dated, either, type Invalid, notYetCome, readAll, timed } from "../form/index.ts";
import type { InstitutionFacts, InstitutionForm } from "./institution-form.ts";

/** The deceased as the institution knew them; the family or the papers tell the rest. */
const Deceased = z.object({
  givenName: RequiredDualName,
  familyName: RequiredDualName,
  sex: z.enum(["male", "female"], "declarations.sexMissing"),
  bornOn: optional(PartialDateFields),
  birthPlace: EitherScript,
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/, "common.chooseOne")
    .default("MA"),
  cnie: optional(Cnie),
  otherIdentity: optionalText,
  residence: EitherScript,
});

const SCHEMAS = {
  place: DeathPlace.safeExtend({ certificateNumber: requiredText("institution.certificateMissing") }),
  office: z.object({ code: optionalText }),
  deceasedKind: z.object({ kind: z.literal("person", "death.deceasedKindMissing") }),
  deceased: Deceased,
} as const;
const SECTIONS = ["place", "office", "deceasedKind", "deceased"] as const;

/** What an institution declares of a death: place, time, manner, identity, certificate (L36:20, L37:26, D22:25). */
export const institutionDeath: InstitutionForm = {
  kind: "death",
  service: "deathDeclaration",
  sections: SECTIONS,
  fields: [
    "place.certificateNumber",
    "place.verifiedBy",
    ...dated("place.diedOn"),
    ...timed("place.time"),
    "place.timeUnknown",
    "place.manner",
    "place.placeKind",
    ...either("place.establishment"),
    "place.commune",
    "office.code",
    ...["givenName", "familyName"].flatMap((name) => either(`deceased.${name}`)),
    "deceased.sex",
    "deceased.cnie",
    "deceased.otherIdentity",
    ...dated("deceased.bornOn"),
    ...either("deceased.birthPlace"),
    "deceased.nationality",
    ...either("deceased.residence"),
  ],
  problemsOf: (answers, today) => {
    const read = readAll(SCHEMAS, SECTIONS, answers);
    return read.ok ? datesOf(read.value, today) : read.error.problems;
  },
  understand,
};

type Read = { place?: z.output<typeof SCHEMAS.place>; deceased?: z.output<typeof Deceased> };

function datesOf({ place, deceased }: Read, today: IsoDay): FieldProblem[] {
  const diedOn = place && place.diedOn > today ? [{ field: "place.diedOn", code: "declarations.dateInFuture" }] : [];
  return [...diedOn, ...(deceased?.bornOn ? notYetCome(deceased.bornOn, "deceased.bornOn", today) : [])];
}

function understand(answers: Answers): Result<InstitutionFacts, Invalid> {
  const read = readAll(SCHEMAS, SECTIONS, answers);
  if (!read.ok) return read;
  const { place, office, deceased } = read.value;
  if (!place || !deceased) throw new Error("sections that read well are there");
  const { givenName, familyName } = deceased;
  return ok({
    commune: place.commune,
    officeCode: office?.code ?? "",
    eventOn: place.diedOn,
    certificateNumber: place.certificateNumber,
    sameEventKey: deceasedKey(deceased),
    subject: { ar: `${givenName.ar} ${familyName.ar}`, latin: `${givenName.latin} ${familyName.latin}` },
    deadlineEvent: (regime) => ({ kind: "death", eventOn: place.diedOn, regime, placeClass: "morocco" }),
  });
}
