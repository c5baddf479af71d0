import type { StaffSession } from "#lib/auth/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { formOf, sectionOf } from "#lib/declarations/core/index.ts";
import { notePaper, sendAtCounter, startAtCounter, writeAtCounter } from "#lib/declarations/index.ts";
import type { World } from "./desk-work.ts";
import { familyAnswers } from "./families.ts";
import { postedOf } from "./posted-answers.ts";
import { asOfficer } from "./walk.ts";

/** A birth that was declared at the counter: the originals were seen, the file is in the hand that received it. */
export async function seedCounterFile(
  officer: StaffSession,
  { at, today }: World,
  place: { commune: string; office: string },
): Promise<void> {
  const answers = familyAnswers({ seed: 80, bornOn: addDays(today, -3), ...place });
  const { id } = await asOfficer(officer, at, undefined, (context) => startAtCounter(context, { kind: "birth" }));
  for (const section of formOf("birth")
    .sectionsFor(answers)
    .filter((one) => one !== "office")) {
    const posted = postedOf(section, sectionOf(answers, section));
    await asOfficer(officer, at, undefined, (context) => writeAtCounter(context, { id, section, posted }));
  }
  for (const kind of ["birthCertificate", "marriageAct", "motherFullCopy"])
    await asOfficer(officer, at, undefined, (context) => notePaper(context, { id, kind, way: "seen" }));
  await asOfficer(officer, at, undefined, (context) => sendAtCounter(context, { id }));
}
