import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Answers } from "../answers.ts";
import { futureDays } from "../couple/index.ts";
import { notYetCome } from "../form/index.ts";
import { type DivorceSection, readDivorceSection } from "./sections.ts";

/** What is wrong in one section on that day: what its schema refuses, then dates that have not come yet. */
export function divorceProblems(section: DivorceSection, answers: Answers, today: IsoDay): readonly FieldProblem[] {
  const read = readDivorceSection(section, answers);
  return read.ok ? datesOf(section, answers, today) : read.error.problems;
}

function datesOf(section: DivorceSection, answers: Answers, today: IsoDay): FieldProblem[] {
  switch (section) {
    case "place": {
      const place = readDivorceSection(section, answers);
      return place.ok ? futureDays(section, { dissolvedOn: place.value.dissolvedOn }, today) : [];
    }
    case "dissolution": {
      const dissolution = readDivorceSection(section, answers);
      if (!dissolution.ok) return [];
      const { drawnUpOn, addressedOn, permissionOn, exequaturOn } = dissolution.value;
      return futureDays(section, { drawnUpOn, addressedOn, permissionOn, exequaturOn }, today);
    }
    case "dissolvedMarriage": {
      const marriage = readDivorceSection(section, answers);
      return marriage.ok ? futureDays(section, { marriedOn: marriage.value.marriedOn }, today) : [];
    }
    case "husband":
    case "wife": {
      const spouse = readDivorceSection(section, answers);
      return spouse.ok ? notYetCome(spouse.value.bornOn, `${section}.bornOn`, today) : [];
    }
    case "office":
    case "declarant":
      return [];
  }
}
