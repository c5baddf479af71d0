import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Answers } from "../answers.ts";
import { notYetCome } from "../form/index.ts";
import { type BirthSection, readSection } from "./sections.ts";

/** What is wrong in one section on that day: what its schema refuses, then dates that have not come yet or contradict one another. */
export function sectionProblems(section: BirthSection, answers: Answers, today: IsoDay): readonly FieldProblem[] {
  const read = readSection(section, answers);
  return read.ok ? datesOf(section, answers, today) : read.error.problems;
}

function datesOf(section: BirthSection, answers: Answers, today: IsoDay): FieldProblem[] {
  switch (section) {
    case "place": {
      const place = readSection("place", answers);
      return place.ok ? placeDates(place.value, today) : [];
    }
    case "father":
    case "mother": {
      const parent = readSection(section, answers);
      return parent.ok ? notYetCome(parent.value.bornOn, `${section}.bornOn`, today) : [];
    }
    case "marriage": {
      const marriage = readSection("marriage", answers);
      const marriedOn = marriage.ok ? marriage.value.marriedOn : undefined;
      return marriedOn !== undefined && marriedOn > today
        ? [{ field: "marriage.marriedOn", code: "declarations.dateInFuture" }]
        : [];
    }
    case "office":
    case "child":
    case "filiation":
    case "chosenNames":
    case "declarant":
      return [];
  }
}

type PlaceDates = { bornOn: IsoDay; placeClass: string; arrivedOn?: IsoDay | undefined };

function placeDates({ bornOn, placeClass, arrivedOn }: PlaceDates, today: IsoDay): FieldProblem[] {
  if (bornOn > today) return [{ field: "place.bornOn", code: "birth.bornInFuture" }];
  if (placeClass !== "travel") return [];
  if (arrivedOn === undefined) return [{ field: "place.arrivedOn", code: "declarations.arrivedOnMissing" }];
  if (arrivedOn < bornOn) return [{ field: "place.arrivedOn", code: "birth.arrivedBeforeBirth" }];
  return arrivedOn > today ? [{ field: "place.arrivedOn", code: "declarations.dateInFuture" }] : [];
}
