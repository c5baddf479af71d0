import type { InstitutionContext, Ran } from "#lib/gate/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  type Answers,
  answerAt,
  AnswersShape,
  certificateKey,
  contentText,
  type Declaration,
  type DeclarationKind,
  type DeclarationStatus,
  institutionFormOf,
  type InstitutionKind,
  institutionKindOf,
  kindsFor,
  laidOver,
  mayCorrect,
  newbornHalves,
  postedFields,
  sectionOf,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { type Ground, institutionGround, type Ready, readyToSend, withOwnPlace } from "./institution-ground.ts";
import { digestOf, sendAll } from "./institution-send.ts";
import { leavesOf } from "./leaves-of.ts";

/** Where the declaration went, or the entry that keeps what was typed until it is right. */
export type Typed = { id: string | null; entry: string | null; kind: InstitutionKind };

/** Reads the fields of an institution's page. Refuses a field that the page does not have. */
export function institutionAnswers(kind: InstitutionKind, posted: Readonly<Record<string, unknown>>): Result<Answers> {
  const shaped = AnswersShape.safeParse(posted);
  if (!shaped.success) return err({ code: "gate.malformed" });
  const fields = postedFields(institutionFormOf(kind).parts);
  const isKnown = leavesOf(shaped.data).every((leaf) => fields.includes(leaf));
  return isKnown ? ok(shaped.data) : err({ code: "gate.unknownField" });
}

/**
 * Declares one event of an institution: it goes to its office at once (L36:20, D22:14-15). What is wrong is told by field, and what was
 * typed is kept. Refuses an event that the law does not ask of this institution, and a certificate that it has declared already.
 */
export async function declareEvent(
  context: InstitutionContext,
  { kind, answers }: { kind: InstitutionKind; answers: Answers },
): Promise<Ran<Typed>> {
  if (!kindsFor(context.institution.kind).includes(kind)) return err({ code: "institution.notYours" });
  const ground = await institutionGround(context.tx, context.institution, context.at);
  const whole = withOwnPlace(ground, kind, answers);
  const kept = { kind, answers, declarationId: null };
  if (kind === "newborn") return declareNewborn(context, ground, whole, kept);
  const ready = readyToSend(ground, kind, whole);
  if (!ready.ok) return keepTyped(context, kept, ready.error.problems);
  const { declares } = institutionFormOf(kind);
  const twice = await declaredBefore(context, declares, ready.value, undefined);
  if (twice) return keepTyped(context, kept, [onPage(kind, twice)]);
  const { sent, events } = await sendAll(context, declares, [ready.value]);
  return ok({ value: { id: sent[0]?.id ?? null, entry: null, kind }, events });
}

/** A child that lived and died before being declared: its birth, then its death that names the birth (L36:29). Both go, or none. */
async function declareNewborn(
  context: InstitutionContext,
  ground: Ground,
  whole: Answers,
  kept: Parameters<typeof keepTyped>[1],
): Promise<Ran<Typed>> {
  const problems = institutionFormOf("newborn").problemsOf(whole, ground.today);
  if (problems.length > 0) return keepTyped(context, kept, problems);
  const birth = readyToSend(ground, "birth", newbornHalves(whole, "").birth);
  if (!birth.ok) return keepTyped(context, kept, birth.error.problems);
  const bornTwice = await declaredBefore(context, "birth", birth.value, undefined);
  if (bornTwice) return keepTyped(context, kept, [bornTwice]);
  const dry = readyToSend(ground, "bornAlive", newbornHalves(whole, "").death);
  if (!dry.ok) return keepTyped(context, kept, dry.error.problems);
  const diedTwice = await declaredBefore(context, "death", dry.value, undefined);
  if (diedTwice) return keepTyped(context, kept, [{ ...diedTwice, field: "death.certificateNumber" }]);
  const born = await sendAll(context, "birth", [birth.value]);
  const reference = born.sent[0]?.reference ?? "";
  const death = readyToSend(ground, "bornAlive", newbornHalves(whole, reference).death);
  if (!death.ok) throw new Error("a death that was ready is no more");
  const died = await sendAll(context, "death", [death.value]);
  return ok({
    value: { id: died.sent[0]?.id ?? null, entry: null, kind: "newborn" },
    events: [...born.events, ...died.events],
  });
}

/** Where the page of a kind asks the number that is declared once. */
function onPage(kind: InstitutionKind, problem: FieldProblem): FieldProblem {
  const own: Partial<Record<InstitutionKind, string>> = {
    foundling: "foundling.certificateNumber",
    marriage: "deed.number",
    divorce: "dissolution.number",
  };
  return { ...problem, field: own[kind] ?? problem.field };
}

/** The states in which the institution may still rectify: until an act follows, or the file ends (domain of L36:20, L36:49). */
const CLOSED: Partial<Record<DeclarationStatus, string>> = {
  completed: "institution.alreadyRegistered",
  ex_officio: "institution.alreadyRegistered",
  duplicate: "institution.mergedAlready",
  refused: "institution.closed",
  withdrawn: "institution.closed",
  // what the High Commission decides on stays as it was laid before it (D22:33)
  referred: "institution.nameReferred",
};

/** After a correction the officer looks again: an open question is answered, a file found ready goes back to be checked. */
const AFTER_CORRECTION: Partial<Record<DeclarationStatus, DeclarationStatus>> = {
  to_complete: "submitted",
  ready: "retrieved",
};

/**
 * Rectifies a declaration by a new version; the earlier ones stay. Refuses once the act is registered (then it is a clerical
 * correction with the certificate as proof, L36:49), for a file that was closed, and when nothing changes.
 */
export async function correctEvent(
  context: InstitutionContext,
  { id, answers }: { id: string; answers: Answers },
): Promise<Ran<Typed>> {
  const { tx, at, version, officer, institution } = context;
  const file = await store.findOwnFile(tx, id, true);
  if (!file) return err({ code: "declarations.notFound" });
  const kind = institutionKindOf(file);
  if (!mayCorrect(institution.kind, kind)) return err({ code: "institution.notYours" });
  const closed = CLOSED[file.status];
  if (closed !== undefined) return err({ code: closed });
  if (version !== undefined && version !== file.version) return err({ code: "declarations.changedMeanwhile" });
  const ground = await institutionGround(tx, institution, at);
  const before = file.answers;
  const office = before["office"] ?? {};
  const whole = laidOver(withOwnPlace(ground, kind, { ...answers, office }), birthNamedBy(before));
  const ready = readyToSend(ground, kind, whole);
  const kept = { kind, answers, declarationId: id };
  if (!ready.ok) return keepTyped(context, kept, ready.error.problems);
  const twice = await declaredBefore(context, file.kind, ready.value, id);
  if (twice) return keepTyped(context, kept, [onPage(kind, twice)]);
  if (contentText(ready.value.answers) === contentText(before)) return err({ code: "institution.nothingChanged" });
  const corrected = await correct(context, file, ready.value);
  return ok({
    value: { id, entry: null, kind },
    events: [
      {
        type: "declaration.corrected",
        subject: { kind: "declaration", id },
        detail: { version: corrected, account: officer.accountId },
      },
    ],
  });
}

/** The number of the birth that a newborn's death names, which no page asks. */
function birthNamedBy(before: Answers): Answers {
  const birthReference = answerAt(before, "newborn.birthReference");
  return birthReference === ""
    ? {}
    : { newborn: { birthReference, birthPlace: sectionOf(sectionOf(before, "newborn"), "birthPlace") } };
}

/** Writes the new version and what follows from it; what an officer wrote for the family stays. Gives the number of the version. */
export async function correct(
  { tx, at, officer }: InstitutionContext,
  { id, status }: Pick<Declaration, "id" | "status">,
  ready: Ready,
): Promise<number> {
  const now = { ...ready, digest: digestOf(ready.answers), status: AFTER_CORRECTION[status] ?? status };
  const version = await store.saveCorrection(tx, id, now, { accountId: officer.accountId, at });
  const open = await store.findOpenRequestId(tx, id);
  if (open !== undefined) await store.closeRequest(tx, open, at);
  await store.appendStory(tx, id, { what: "corrected", at, accountId: officer.accountId, detail: { version } });
  return version;
}

/** True while a declaration may be rectified by a new version. */
export function isCorrectable(status: DeclarationStatus): boolean {
  return CLOSED[status] === undefined;
}

async function declaredBefore(
  { tx }: InstitutionContext,
  kind: DeclarationKind,
  { certificateNumber }: Ready,
  self: string | undefined,
): Promise<FieldProblem | undefined> {
  const key = certificateKey(certificateNumber);
  const before = (await store.findByCertificates(tx, kind, [key])).get(key);
  if (before === undefined || before.id === self) return undefined;
  const params = { reference: before.reference };
  return { field: "place.certificateNumber", code: "institution.certificateUsed", params };
}

async function keepTyped(
  { tx, at, institution, officer }: InstitutionContext,
  { kind, answers, declarationId }: { kind: InstitutionKind; answers: Answers; declarationId: string | null },
  problems: readonly FieldProblem[],
): Promise<Ran<Typed>> {
  const id = uuidv7();
  const content = JSON.stringify({ answers, problems });
  await store.insertEntry(
    tx,
    { id, kind, shape: "form", declarationId, fileName: null, content, receivedAt: at },
    { institution: institution.code, accountId: officer.accountId },
  );
  return ok({ value: { id: null, entry: id, kind }, events: [], problems });
}
