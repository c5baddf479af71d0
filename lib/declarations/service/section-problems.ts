import { type IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { arrondissementsOf, competentOffices, eventPlaceOf, type OfficeMap } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { type Answers, answerAt, type Declaration, type EventForm, formOf } from "../core/index.ts";

/** What is wrong in a section: what its answers say by themselves, then what the map of communes and offices says of them. */
export async function problemsOfSection(
  tx: Tx,
  form: EventForm,
  section: string,
  answers: Answers,
  at: Date,
): Promise<readonly FieldProblem[]> {
  const today = civilDayAt(at);
  const problems = form.problemsOf(section, answers, today);
  if (problems.length > 0 || (section !== "place" && section !== "office")) return problems;
  const map = await officeMap(tx, at);
  return section === "place" ? communeProblems(map, form, answers) : officeProblems(map, form, answers, today);
}

export type SectionState = { section: string; isStarted: boolean; problems: readonly FieldProblem[] };

/** Where each asked section of a declaration stands. */
export async function sectionStates(declaration: Declaration, at: Date): Promise<SectionState[]> {
  const { answers } = declaration;
  const form = formOf(declaration.kind);
  const read = await inTransaction("portal", {}, async (tx) => {
    const states: SectionState[] = [];
    for (const section of form.sectionsFor(answers))
      states.push({
        section,
        isStarted: answers[section] !== undefined,
        problems: await problemsOfSection(tx, form, section, answers, at),
      });
    return ok(states);
  });
  return read.ok ? read.value : [];
}

function communeProblems(map: OfficeMap, form: EventForm, answers: Answers): FieldProblem[] {
  const place = form.placeOf(answers);
  if (!place) return [];
  const commune = map.tree.get(place.commune);
  if (commune?.level !== "commune" && commune?.level !== "arrondissement")
    return [{ field: "place.commune", code: "declarations.communeMissing" }];
  return arrondissementsOf(map.tree, commune.code).length > 0
    ? [{ field: "place.commune", code: "declarations.arrondissementMissing" }]
    : [];
}

function officeProblems(map: OfficeMap, form: EventForm, answers: Answers, day: IsoDay): FieldProblem[] {
  const place = form.placeOf(answers);
  if (!place) return [];
  const question = { place: eventPlaceOf(place), service: form.service, day };
  const chosen = answerAt(answers, "office.code");
  const isCompetent = competentOffices(map, question).some(({ office }) => office.code === chosen);
  return isCompetent ? [] : [{ field: "office.code", code: "declarations.officeNotCompetent" }];
}
