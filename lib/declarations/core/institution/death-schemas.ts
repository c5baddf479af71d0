import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { Body } from "../death/body.ts";
import { KnownDeceased, Minutes } from "../death/known-deceased.ts";
import { DeathPlace } from "../death/place.ts";
import { Stillborn } from "../death/stillborn.ts";
import { DayFields, optionalText, requiredText } from "../fields.ts";
import { notYetCome } from "../form/index.ts";
import { motherDates, WardMother } from "./mother.ts";

export const DEATH_PAPER_SCHEMAS = {
  place: DeathPlace.safeExtend({ certificateNumber: requiredText("institution.certificateMissing") }),
  office: z.object({ code: optionalText }),
  deceased: KnownDeceased,
  stillborn: Stillborn,
  newborn: z.object({ sex: z.enum(["male", "female"], "declarations.sexMissing"), bornOn: DayFields }),
  mother: WardMother,
  body: Body,
  minutes: Minutes,
} as const;

type Schemas = typeof DEATH_PAPER_SCHEMAS;
export type DeathPaper = { [S in keyof Schemas]?: z.output<Schemas[S]> };

/** Days that have not come yet, or contradict one another. */
export function deathPaperDates(
  { place, deceased, newborn, mother, minutes }: DeathPaper,
  today: IsoDay,
): FieldProblem[] {
  const late = (field: string, day: IsoDay | undefined): FieldProblem[] =>
    day !== undefined && day > today ? [{ field, code: "declarations.dateInFuture" }] : [];
  const bornAfter =
    place && newborn && newborn.bornOn > place.diedOn
      ? [{ field: "newborn.bornOn", code: "death.bornAfterDeath" }]
      : [];
  return [
    ...late("place.diedOn", place?.diedOn),
    ...late("minutes.on", minutes?.on),
    ...bornAfter,
    ...(deceased?.bornOn ? notYetCome(deceased.bornOn, "deceased.bornOn", today) : []),
    ...motherDates(mother, today),
  ];
}
