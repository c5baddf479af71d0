import { type Answers, reviewFieldsOf } from "#lib/declarations/core/index.ts";
import { declareEvent, findDeskFile, markReady, prepareAct, reviewFields, takeFile } from "#lib/declarations/index.ts";
import { markRead, signAct, takeAgreement } from "#lib/acts/index.ts";
import { now } from "#lib/platform/clock.ts";
import type { SignedIn } from "#tests/support/a-session.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { asInstitution, daysAgo } from "./given.ts";

export const two = (ar: string, latin: string): Answers => ({ ar, latin });

/** A day as a page posts it. */
export function posted(day: string): Answers {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: String(Number(date)), month: String(Number(month)), year };
}

/** A death as a hospital or a prison types it, some days ago. */
export function aDeath(certificate: string, ago: number, place: Answers = {}, deceased: Answers = {}): Answers {
  return {
    place: {
      certificateNumber: certificate,
      diedOn: posted(daysAgo(ago)),
      time: { hour: "4", minute: "20" },
      manner: "natural",
      ...place,
    },
    deceased: {
      givenName: two("عبد القادر", "Abdelkader"),
      familyName: two("الزعيمي", "Zaimi"),
      sex: "male",
      cnie: `C${certificate.replace(/\D/g, "").padStart(6, "1")}`,
      bornOn: { day: "", month: "", year: "1950" },
      ...deceased,
    },
  };
}

export async function declared(
  by: SignedIn,
  kind: Parameters<typeof declareEvent>[1]["kind"],
  answers: Answers,
): Promise<string> {
  const done = await asInstitution(by, (context) => declareEvent(context, { kind, answers }));
  if (!done.ok) throw new Error(done.error.code);
  if (done.value.value.id === null) throw new Error(JSON.stringify(done.value.problems));
  return done.value.value.id;
}

/** Takes the file, confirms each of its lines as it stands, finds it ready. */
export async function foundReady({ session }: SignedIn, id: string): Promise<void> {
  const at = now();
  const { version } = await asOfficer(session, at, undefined, (context) => takeFile(context, { id }));
  const file = await findDeskFile(session, id, at);
  if (!file) throw new Error("the file is not seen");
  const verdicts = reviewFieldsOf(file.declaration).map(({ path }) => ({
    path,
    review: { verdict: "confirmed", verified: null, reason: null } as const,
  }));
  await asOfficer(session, at, undefined, (context) => reviewFields(context, { id, verdicts }));
  await asOfficer(session, at, version, (context) => markReady(context, { id }));
}

/** Draws the act up, reads it, and signs it: with a code of the declarant, or alone where nobody declared. */
export async function signed(officer: SignedIn, id: string, isAlone: boolean): Promise<{ no: number; text: string }> {
  const { session } = officer;
  const at = now();
  const run = <T>(version: number | undefined, work: Parameters<typeof asOfficer<T>>[3]) =>
    asOfficer(session, at, version, work);
  const input = {
    identityProof: isAlone ? null : { kind: "cnie" as const, number: "ZZ100200" },
    familyName: null,
    tifinagh: {},
    hijri: { offset: 0 as const, reason: "مراجعة التقويم الرسمي" },
    signature: "declarant" as const,
  };
  const { draftId } = await run(undefined, (context) => prepareAct(context, { id, input }));
  const read = await run(1, (context) => markRead(context, { draftId }));
  const draft = (await findDeskFile(session, id, at))?.draft;
  if (!draft) throw new Error("no draft");
  const digest = Buffer.from(draft.digest).toString("hex");
  const agreement = isAlone ? ({ kind: "officerAlone" } as const) : ({ kind: "code", code: read.code } as const);
  const agreed = await run(read.version, (context) => takeAgreement(context, { draftId, digest, agreement }));
  const code = await officer.freshCode();
  const { no } = await run(agreed.version, (context) => signAct(context, { draftId, code }));
  return { no, text: JSON.stringify(draft.act.text) };
}
