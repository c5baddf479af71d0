import { markRead, prepareDraft, signAct, type Signed, takeAgreement } from "#lib/acts/index.ts";
import { type BirthAct, canonOfAct } from "#lib/acts/core/index.ts";
import { addDays, type IsoDay, parseIsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { type Answers, type Review, reviewFieldsOf, sectionOf } from "#lib/declarations/core/index.ts";
import { markReady, prepareAct, reviewFields, secretCodeOf, takeFile } from "#lib/declarations/index.ts";
import { secretCookieName } from "#lib/gate/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { asOfficer, declare, type Document } from "../../prisma/seed/demonstration/walk.ts";
import { AGDAL, type Place } from "./a-country.ts";
import type { SignedIn } from "./a-session.ts";
import { birthAnswers } from "./birth-answers.ts";
import type { TestDatabase } from "./database.ts";
import { deathAnswers } from "./death-answers.ts";

/** A family's file: its id, the reference once it was sent, what was typed, and the cookie of the browser that holds its secret. */
export type BirthFile = { id: string; kind: "birth" | "death"; reference: string; answers: Answers; cookie: string };

type Wish = { kind?: "birth" | "death"; place?: Place; answers?: Answers; documents?: readonly Document[]; at?: Date };

const MATERNITY = { ar: "السويسي", latin: "Souissi" };
const BROUGHT: Answers = { birthCertificate: "bring", marriageAct: "bring", motherFullCopy: "bring" };

let families = 100;

/** A declaration typed page by page by a family of its own, and not sent. */
export function aDraftFile(wish: Wish = {}): Promise<BirthFile> {
  return declared(wish, false);
}

/** The same, sent to its office. */
export function aSentFile(wish: Wish = {}): Promise<BirthFile> {
  return declared(wish, true);
}

async function declared(
  { kind = "birth", place = AGDAL, answers = {}, documents = [], at = now() }: Wish,
  isSent: boolean,
): Promise<BirthFile> {
  const today = parseIsoDay(moroccanDay(at));
  if (!today.ok) throw new Error("the clock gives no day");
  const on = addDays(today.value, -8);
  const typed = { ...(kind === "birth" ? aBirth(place, on) : aDeath(place, on)), ...answers };
  const { id, reference } = await declare(kind, typed, documents, at, "fr", isSent);
  return { id, kind, reference, answers: typed, cookie: `${secretCookieName(id)}=${secretCodeOf(id)}` };
}

function aBirth({ commune, office }: Place, bornOn: IsoDay): Answers {
  const common = birthAnswers({}, { seed: (families += 1), bornOn, commune, office });
  return { ...common, place: { ...sectionOf(common, "place"), establishment: MATERNITY }, documents: BROUGHT };
}

/** Nobody dies twice: the card of the deceased is their own. */
function aDeath({ commune, office }: Place, on: IsoDay): Answers {
  const { year, month, day } = partsOf(on);
  const common = deathAnswers();
  const diedOn = { day: String(day), month: String(month), year: String(year) };
  return {
    ...common,
    place: { ...sectionOf(common, "place"), diedOn, commune },
    office: { code: office },
    deceased: { ...sectionOf(common, "deceased"), cnie: `D${(families += 1) + 10_000}` },
    documents: { verificationCertificate: "bring", declarantCnie: "bring" },
  };
}

/** A file taken in hand by an officer, then laid down: in review, held by nobody. */
export async function aFileInReview(db: TestDatabase, officer: SignedIn, wish: Wish = {}): Promise<BirthFile> {
  const file = await aSentFile(wish);
  await asOfficer(officer.session, now(), undefined, (context) => takeFile(context, { id: file.id }));
  await layDown(db, file.id);
  return file;
}

const CONFIRMED: Review = { verdict: "confirmed", verified: null, reason: null };

/** The same with every line confirmed. */
export async function aReviewedFile(db: TestDatabase, officer: SignedIn, wish: Wish = {}): Promise<BirthFile> {
  const file = await aFileInReview(db, officer, wish);
  const verdicts = reviewFieldsOf(file).map(({ path }) => ({ path, review: CONFIRMED }));
  await asOfficer(officer.session, now(), undefined, (context) => reviewFields(context, { id: file.id, verdicts }));
  return file;
}

/** The same, found ready: the declarant may come. */
export async function aReadyFile(db: TestDatabase, officer: SignedIn, wish: Wish = {}): Promise<BirthFile> {
  const file = await aReviewedFile(db, officer, wish);
  await asOfficer(officer.session, now(), undefined, (context) => markReady(context, { id: file.id }));
  return file;
}

async function layDown(db: TestDatabase, id: string): Promise<void> {
  await db.owner.query("update declaration set holder_account = null, holder_until = null where id = $1", [id]);
}

export const COMPLETION = {
  identityProof: { kind: "cnie", number: "ZZ100200" },
  familyName: null,
  tifinagh: {},
  hijri: { offset: 0, reason: "مراجعة التقويم الرسمي" },
  signature: "declarant",
} as const;

/** An act drawn up on a ready file; `digest` is that of its bytes. */
export type Draft = { file: BirthFile; draftId: string; version: number; digest: string };

export async function aPreparedAct(db: TestDatabase, officer: SignedIn, wish: Wish = {}): Promise<Draft> {
  const file = await aReadyFile(db, officer, wish);
  const { draftId } = await asOfficer(officer.session, now(), undefined, (context) =>
    prepareAct(context, { id: file.id, input: { ...COMPLETION, tifinagh: {} } }),
  );
  return { file, draftId, version: 1, digest: await digestOf(db, draftId) };
}

/** The same after it was read to the declarant, with the code to agree by. */
export async function aReadAct(
  db: TestDatabase,
  officer: SignedIn,
  wish: Wish = {},
): Promise<Draft & { code: string }> {
  const draft = await aPreparedAct(db, officer, wish);
  const { version, code } = await asOfficer(officer.session, now(), draft.version, (context) =>
    markRead(context, draft),
  );
  return { ...draft, version, code };
}

/** The same with the declarant's agreement: it waits for the officer's signature. */
export async function anAgreedAct(db: TestDatabase, officer: SignedIn, wish: Wish = {}): Promise<Draft> {
  const { code, ...draft } = await aReadAct(db, officer, wish);
  return agreed(officer, draft, code);
}

async function agreed(officer: SignedIn, draft: Draft, code: string): Promise<Draft> {
  const { draftId, digest } = draft;
  const { version } = await asOfficer(officer.session, now(), draft.version, (context) =>
    takeAgreement(context, { draftId, digest, agreement: { kind: "code", code } }),
  );
  return { ...draft, version };
}

/** An act of another wording than the use cases would draw up, put in the place of a prepared one, read and agreed to. */
export async function anAgreedActWith(
  db: TestDatabase,
  officer: SignedIn,
  change: (act: BirthAct) => BirthAct,
): Promise<Draft> {
  const prepared = await aPreparedAct(db, officer);
  const { rows } = await db.owner.query<{ content: BirthAct }>("select content from act_draft where id = $1", [
    prepared.draftId,
  ]);
  const [row] = rows;
  if (!row) throw new Error("no draft");
  const act = change(row.content);
  const { draftId } = await asOfficer(officer.session, now(), undefined, (context) =>
    prepareDraft(context, { declarationId: prepared.file.id, act }),
  );
  const { version, code } = await asOfficer(officer.session, now(), 1, (context) => markRead(context, { draftId }));
  return agreed(
    officer,
    { file: prepared.file, draftId, version, digest: Buffer.from(sha256(canonOfAct(act))).toString("hex") },
    code,
  );
}

/** A registered act. */
export async function aRegisteredAct(
  db: TestDatabase,
  officer: SignedIn,
  wish: Wish = {},
): Promise<Signed & { file: BirthFile }> {
  const { file, draftId, version } = await anAgreedAct(db, officer, wish);
  const code = await officer.freshCode();
  const signed = await asOfficer(officer.session, now(), version, (context) => signAct(context, { draftId, code }));
  return { ...signed, file };
}

async function digestOf(db: TestDatabase, draftId: string): Promise<string> {
  const { rows } = await db.owner.query<{ digest: Buffer }>("select digest from act_draft where id = $1", [draftId]);
  return rows[0]?.digest.toString("hex") ?? "";
}
