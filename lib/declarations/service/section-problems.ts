import { type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { ok } from "#lib/kernel/result.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { arrondissementsOf, competentOffices, type OfficeMap } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import {
  type Answers,
  type BirthSection,
  type Declaration,
  readSection,
  sectionProblems,
  sectionsFor,
} from "../core/index.ts";

/** What is wrong in a section: what its answers say by themselves, then what the map of communes and offices says of them. */
export async function problemsOfSection(
  tx: Tx,
  section: BirthSection,
  answers: Answers,
  at: Date,
): Promise<readonly FieldProblem[]> {
  const today = todayOf(at);
  const problems = sectionProblems(section, answers, today);
  if (problems.length > 0 || (section !== "place" && section !== "office")) return problems;
  const map = await officeMap(tx, at);
  return section === "place" ? communeProblems(map, answers) : officeProblems(map, answers, today);
}

export type SectionState = { section: BirthSection; isStarted: boolean; problems: readonly FieldProblem[] };

/** Where each asked section of a declaration stands. */
export async function sectionStates(declaration: Declaration, at: Date): Promise<SectionState[]> {
  const { answers } = declaration;
  const read = await inTransaction("portal", {}, async (tx) => {
    const states: SectionState[] = [];
    for (const section of sectionsFor(answers))
      states.push({
        section,
        isStarted: answers[section] !== undefined,
        problems: await problemsOfSection(tx, section, answers, at),
      });
    return ok(states);
  });
  return read.ok ? read.value : [];
}

function communeProblems(map: OfficeMap, answers: Answers): FieldProblem[] {
  const place = readSection("place", answers);
  if (!place.ok) return [];
  const commune = map.tree.get(place.value.commune);
  if (commune?.level !== "commune" && commune?.level !== "arrondissement")
    return [{ field: "place.commune", code: "birth.communeMissing" }];
  return arrondissementsOf(map.tree, commune.code).length > 0
    ? [{ field: "place.commune", code: "birth.arrondissementMissing" }]
    : [];
}

function officeProblems(map: OfficeMap, answers: Answers, day: IsoDay): FieldProblem[] {
  const place = readSection("place", answers);
  const chosen = readSection("office", answers);
  if (!place.ok || !chosen.ok) return [];
  const question = { place: { territoryCode: place.value.commune }, service: "birthDeclaration", day } as const;
  const isCompetent = competentOffices(map, question).some(({ office }) => office.code === chosen.value.code);
  return isCompetent ? [] : [{ field: "office.code", code: "birth.officeNotCompetent" }];
}

function todayOf(at: Date): IsoDay {
  const today = parseIsoDay(moroccanDay(at));
  if (!today.ok) throw new Error("the clock gives no day");
  return today.value;
}
