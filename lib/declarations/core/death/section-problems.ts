import type { IsoDay } from "#lib/calendar/core/index.ts";
import { intervalOf } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Answers } from "../answers.ts";
import { notYetCome, proxyProblems } from "../form/index.ts";
import type { DeclaredDeathPlace } from "./place.ts";
import { type DeathSection, readDeathSection } from "./sections.ts";

/** What is wrong in one section on that day: what its schema refuses, then dates that have not come yet or contradict one another. */
export function deathSectionProblems(section: DeathSection, answers: Answers, today: IsoDay): readonly FieldProblem[] {
  const read = readDeathSection(section, answers);
  return read.ok ? datesOf(section, answers, today) : read.error.problems;
}

function datesOf(section: DeathSection, answers: Answers, today: IsoDay): FieldProblem[] {
  const place = readDeathSection("place", answers);
  switch (section) {
    case "place":
      return place.ok ? placeDates(place.value, today) : [];
    case "deceased": {
      const deceased = readDeathSection("deceased", answers);
      const born = deceased.ok ? intervalOf(deceased.value.bornOn).first : undefined;
      return bornTooLate("deceased.bornOn", born, place.ok ? place.value.diedOn : today, today);
    }
    case "newborn": {
      const newborn = readDeathSection("newborn", answers);
      const born = newborn.ok ? newborn.value.bornOn : undefined;
      return bornTooLate("newborn.bornOn", born, place.ok ? place.value.diedOn : today, today);
    }
    case "father":
    case "mother": {
      const parent = readDeathSection(section, answers);
      return parent.ok && parent.value.bornOn ? notYetCome(parent.value.bornOn, `${section}.bornOn`, today) : [];
    }
    case "declarant": {
      const declarant = readDeathSection("declarant", answers);
      return declarant.ok ? proxyProblems(declarant.value, today) : [];
    }
    default:
      return [];
  }
}

function bornTooLate(field: string, born: IsoDay | undefined, diedOn: IsoDay, today: IsoDay): FieldProblem[] {
  if (born === undefined) return [];
  if (born > today) return [{ field, code: "declarations.dateInFuture" }];
  return born > diedOn ? [{ field, code: "death.bornAfterDeath" }] : [];
}

function placeDates({ diedOn, placeClass, arrivedOn, foreignAct }: DeclaredDeathPlace, today: IsoDay): FieldProblem[] {
  if (diedOn > today) return [{ field: "place.diedOn", code: "death.diedInFuture" }];
  if (placeClass === "abroad" && foreignAct && foreignAct.on > today)
    return [{ field: "place.foreignAct.on", code: "declarations.dateInFuture" }];
  if (placeClass === "abroad" && foreignAct && foreignAct.on < diedOn)
    return [{ field: "place.foreignAct.on", code: "death.foreignActBeforeDeath" }];
  if (placeClass !== "travel") return [];
  if (arrivedOn === undefined) return [{ field: "place.arrivedOn", code: "declarations.arrivedOnMissing" }];
  if (arrivedOn < diedOn) return [{ field: "place.arrivedOn", code: "death.arrivedBeforeDeath" }];
  return arrivedOn > today ? [{ field: "place.arrivedOn", code: "declarations.dateInFuture" }] : [];
}
