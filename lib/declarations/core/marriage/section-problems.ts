import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Answers } from "../answers.ts";
import { futureDays } from "../couple/index.ts";
import { notYetCome } from "../form/index.ts";
import { type MarriageSection, readMarriageSection } from "./sections.ts";

/** What is wrong in one section on that day: what its schema refuses, then dates that have not come yet. */
export function marriageProblems(section: MarriageSection, answers: Answers, today: IsoDay): readonly FieldProblem[] {
  const read = readMarriageSection(section, answers);
  return read.ok ? datesOf(section, answers, today) : read.error.problems;
}

function datesOf(section: MarriageSection, answers: Answers, today: IsoDay): FieldProblem[] {
  switch (section) {
    case "place": {
      const place = readMarriageSection(section, answers);
      return place.ok ? futureDays(section, { marriedOn: place.value.marriedOn }, today) : [];
    }
    case "deed": {
      const deed = readMarriageSection(section, answers);
      if (!deed.ok) return [];
      const { drawnUpOn, addressedOn, depositedOn } = deed.value;
      return futureDays(section, { drawnUpOn, addressedOn, depositedOn }, today);
    }
    case "husband": {
      const husband = readMarriageSection(section, answers);
      if (!husband.ok) return [];
      const { bornOn, permissionOn } = husband.value;
      return [...notYetCome(bornOn, "husband.bornOn", today), ...futureDays(section, { permissionOn }, today)];
    }
    case "wife": {
      const wife = readMarriageSection(section, answers);
      return wife.ok ? notYetCome(wife.value.bornOn, "wife.bornOn", today) : [];
    }
    case "office":
    case "declarant":
      return [];
  }
}
