import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Answers } from "../answers.ts";
import { notYetCome, proxyProblems } from "../form/index.ts";
import { type BirthSection, readSection, type SectionValue } from "./sections.ts";

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
      return marriage.ok ? marriageDates(marriage.value, today) : [];
    }
    case "foreignAct": {
      const [act, place] = [readSection("foreignAct", answers), readSection("place", answers)];
      if (!act.ok) return [];
      if (act.value.on > today) return [{ field: "foreignAct.on", code: "declarations.dateInFuture" }];
      const isBefore = place.ok && act.value.on < place.value.bornOn;
      return isBefore ? [{ field: "foreignAct.on", code: "birth.foreignActBeforeBirth" }] : [];
    }
    case "office":
    case "vehicle":
    case "child":
    case "filiation":
    case "chosenNames":
      return [];
    case "declarant": {
      const declarant = readSection("declarant", answers);
      return declarant.ok ? proxyProblems(declarant.value, today) : [];
    }
  }
}

function marriageDates({ marriedOn, endedOn }: SectionValue<"marriage">, today: IsoDay): FieldProblem[] {
  const future = [
    ["marriage.marriedOn", marriedOn],
    ["marriage.endedOn", endedOn],
  ] as const;
  const ahead = future.flatMap(([field, on]) =>
    on !== undefined && on > today ? [{ field, code: "declarations.dateInFuture" }] : [],
  );
  const isEndedBefore = marriedOn !== undefined && endedOn !== undefined && endedOn < marriedOn;
  return isEndedBefore ? [...ahead, { field: "marriage.endedOn", code: "birth.endedBeforeMarried" }] : ahead;
}

type PlaceDates = { bornOn: IsoDay; placeClass: string; arrivedOn?: IsoDay | undefined };

function placeDates({ bornOn, placeClass, arrivedOn }: PlaceDates, today: IsoDay): FieldProblem[] {
  if (bornOn > today) return [{ field: "place.bornOn", code: "birth.bornInFuture" }];
  if (placeClass !== "travel") return [];
  if (arrivedOn === undefined) return [{ field: "place.arrivedOn", code: "declarations.arrivedOnMissing" }];
  if (arrivedOn < bornOn) return [{ field: "place.arrivedOn", code: "birth.arrivedBeforeBirth" }];
  return arrivedOn > today ? [{ field: "place.arrivedOn", code: "declarations.dateInFuture" }] : [];
}
