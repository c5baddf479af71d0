import type { APIRequestContext } from "@playwright/test";
import { type Answers, formOf, sectionOf } from "#lib/declarations/core/index.ts";
import { postedOf } from "../../../prisma/seed/demonstration/posted-answers.ts";
import { command } from "./given.ts";

/** Types a birth into a draft of the counter but for some sections, and notes that the originals were seen. */
export async function givenTyped(
  desk: APIRequestContext,
  id: string,
  answers: Answers,
  left: readonly string[] = [],
): Promise<void> {
  const counter = `/api/desk/counter/${id}`;
  for (const section of formOf("birth").sectionsFor(answers)) {
    if (section === "office" || left.includes(section)) continue;
    await command(desk, `${counter}/${section}`, postedOf(section, sectionOf(answers, section)));
  }
  for (const kind of ["birthCertificate", "marriageAct", "motherFullCopy"])
    await command(desk, `${counter}/papers/note`, { kind, way: "seen" });
}
