import { addDays } from "#lib/calendar/core/index.ts";
import { type Answers, formOf, sectionOf } from "#lib/declarations/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { notePaper, startAtCounter, writeAtCounter } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { postedOf } from "../../prisma/seed/demonstration/posted-answers.ts";
import { asOfficer } from "../../prisma/seed/demonstration/walk.ts";
import { AGDAL } from "./a-country.ts";
import type { SignedIn } from "./a-session.ts";
import { birthAnswers } from "./birth-answers.ts";

let families = 7_000;

/** A birth that a member of staff typed whole at the counter and has not sent; the originals of its papers were seen. */
export async function aCounterDraft(officer: SignedIn): Promise<{ id: string; answers: Answers }> {
  const { id } = await asOfficer(officer.session, now(), undefined, (context) =>
    startAtCounter(context, { kind: "birth" }),
  );
  return typedAtCounter(officer, id);
}

/** Types a whole birth into an empty draft of the counter. */
export async function typedAtCounter(
  officer: SignedIn,
  id: string,
  bornOn = addDays(civilDayAt(now()), -8),
): Promise<{ id: string; answers: Answers }> {
  const at = now();
  const { commune, office } = AGDAL;
  const answers = birthAnswers({}, { seed: (families += 1), bornOn, commune, office });
  for (const section of formOf("birth")
    .sectionsFor(answers)
    .filter((one) => one !== "office"))
    await asOfficer(officer.session, at, undefined, (context) =>
      writeAtCounter(context, { id, section, posted: postedOf(section, sectionOf(answers, section)) }),
    );
  for (const kind of ["birthCertificate", "marriageAct", "motherFullCopy"])
    await asOfficer(officer.session, at, undefined, (context) => notePaper(context, { id, kind, way: "seen" }));
  return { id, answers };
}
