import { type Answers, sectionOf } from "#lib/declarations/core/index.ts";

/** The answers of a section as its page posts them: a name of servitude by its Arabic form, no box that was not ticked. */
export function postedOf(section: string, answers: Answers): Answers {
  const { placeClass, ...others } = answers;
  const told: Answers = placeClass === undefined || placeClass === "morocco" ? others : answers;
  if (section !== "chosenNames") return told;
  return {
    ...told,
    fatherName: sectionOf(told, "fatherName")["ar"] ?? "",
    grandfatherName: sectionOf(told, "grandfatherName")["ar"] ?? "",
  };
}
