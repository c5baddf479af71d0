import type { StaffSession } from "#lib/auth/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { formOf, sectionOf } from "#lib/declarations/core/index.ts";
import {
  enterReceipt,
  notePaper,
  noteGiven,
  noteUnused,
  openInterruption,
  printPad,
  sendAtCounter,
  settleInterruption,
  writeAtCounter,
} from "#lib/declarations/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import type { World } from "./desk-work.ts";
import { familyAnswers } from "./families.ts";
import { postedOf } from "./posted-answers.ts";
import { asOfficer } from "./walk.ts";

/** A storm took the line away for a day: two births were declared on paper and entered since, a third receipt was spoiled (L36:19). */
export async function seedInterruption(
  officer: StaffSession,
  { at, today }: World,
  place: { commune: string; office: string },
): Promise<void> {
  const does = <T>(work: (context: DeskContext) => Promise<Ran<T>>): Promise<T> =>
    asOfficer(officer, at, undefined, work);
  await does((context) => printPad(context, { count: 20 }));
  const beganOn = addDays(today, -12);
  const { id } = await does((context) =>
    openInterruption(context, {
      beganOn,
      beganTime: { hour: 9, minute: 40 },
      endedOn: addDays(beganOn, 1),
      endedTime: { hour: 11, minute: 15 },
      cause: "network",
      note: "عاصفة قطعت الخط الرابط بالمكتب.",
      minutesBy: officer.name.ar,
    }),
  );
  await does((context) => noteGiven(context, { id, first: 1, last: 3 }));
  const declared = [
    { no: 1, seed: 82, declaredTime: { hour: 10, minute: 25 } },
    { no: 2, seed: 83, declaredTime: { hour: 15, minute: 5 } },
  ];
  for (const { no, seed, declaredTime } of declared) {
    const entry = { id, no, kind: "birth" as const, declaredOn: beganOn, declaredTime };
    const { id: draft } = await does((context) => enterReceipt(context, entry));
    const answers = familyAnswers({ seed, bornOn: addDays(beganOn, -4), ...place });
    for (const section of formOf("birth").sectionsFor(answers)) {
      if (section === "office") continue;
      const posted = postedOf(section, sectionOf(answers, section));
      await does((context) => writeAtCounter(context, { id: draft, section, posted }));
    }
    for (const kind of ["birthCertificate", "marriageAct", "motherFullCopy"])
      await does((context) => notePaper(context, { id: draft, kind, way: "seen" }));
    await does((context) => sendAtCounter(context, { id: draft }));
  }
  await does((context) => noteUnused(context, { unusedNo: 3, reason: "spoiled", unusedNote: undefined }));
  await does((context) => settleInterruption(context, { id }));
}
