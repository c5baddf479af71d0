import type { InstitutionContext, Ran } from "#lib/gate/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  type Answers,
  AnswersShape,
  certificateKey,
  contentText,
  type DeclarationStatus,
  institutionFormOf,
  type InstitutionKind,
  isInstitutionKind,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { institutionGround, type Ready, readyToSend, withOwnPlace } from "./institution-ground.ts";
import { digestOf, sendAll } from "./institution-send.ts";

const KEPT_MILLISECONDS = 86_400_000;

/** Where the declaration went, or the entry that keeps what was typed until it is right. */
export type Typed = { id: string | null; entry: string | null; kind: InstitutionKind };

/** Reads the fields of an institution's page. Refuses a field that the page does not have. */
export function institutionAnswers(kind: InstitutionKind, posted: Readonly<Record<string, unknown>>): Result<Answers> {
  const shaped = AnswersShape.safeParse(posted);
  if (!shaped.success) return err({ code: "gate.malformed" });
  const { fields } = institutionFormOf(kind);
  const isKnown = leavesOf(shaped.data).every((leaf) => fields.includes(leaf));
  return isKnown ? ok(shaped.data) : err({ code: "gate.unknownField" });
}

function leavesOf(answers: Answers, under = ""): string[] {
  return Object.entries(answers).flatMap(([key, value]) =>
    typeof value === "object" && !Array.isArray(value) ? leavesOf(value, `${under}${key}.`) : [`${under}${key}`],
  );
}

/**
 * Declares one birth or death of an institution: it goes to its office at once (L36:20, D22:14). What is wrong is told by field, and
 * what was typed is kept for a day. Refuses a certificate that this institution has declared already.
 */
export async function declareEvent(
  context: InstitutionContext,
  { kind, answers }: { kind: InstitutionKind; answers: Answers },
): Promise<Ran<Typed>> {
  const ground = await institutionGround(context.tx, context.institution, context.at);
  const ready = readyToSend(ground, kind, withOwnPlace(ground, kind, answers));
  if (!ready.ok) return keepTyped(context, { kind, answers, declarationId: null }, ready.error.problems);
  const twice = await declaredBefore(context, kind, ready.value, undefined);
  if (twice) return keepTyped(context, { kind, answers, declarationId: null }, [twice]);
  const { sent, events } = await sendAll(context, kind, [ready.value]);
  return ok({ value: { id: sent[0]?.id ?? null, entry: null, kind }, events });
}

/** The states in which the institution may still rectify: until an act follows, or the file ends (domain of L36:20, L36:49). */
const CLOSED: Partial<Record<DeclarationStatus, string>> = {
  completed: "institution.alreadyRegistered",
  ex_officio: "institution.alreadyRegistered",
  duplicate: "institution.mergedAlready",
  refused: "institution.closed",
  withdrawn: "institution.closed",
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
  const file = await store.lockDeclaration(tx, id);
  if (!file || !isInstitutionKind(file.kind)) return err({ code: "declarations.notFound" });
  const closed = CLOSED[file.status];
  if (closed !== undefined) return err({ code: closed });
  if (version !== undefined && version !== file.version) return err({ code: "declarations.changedMeanwhile" });
  const { kind } = file;
  const ground = await institutionGround(tx, institution, at);
  const whole = withOwnPlace(ground, kind, { ...answers, office: file.answers["office"] ?? {} });
  const ready = readyToSend(ground, kind, whole);
  const kept = { kind, answers, declarationId: id };
  if (!ready.ok) return keepTyped(context, kept, ready.error.problems);
  const twice = await declaredBefore(context, kind, ready.value, id);
  if (twice) return keepTyped(context, kept, [twice]);
  if (contentText(ready.value.answers) === contentText(file.answers))
    return err({ code: "institution.nothingChanged" });
  const corrected = await correct(context, { id, status: file.status }, ready.value);
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

/** Writes the new version and what follows from it. Gives the number of the version. */
export async function correct(
  { tx, at, officer }: InstitutionContext,
  { id, status }: { id: string; status: DeclarationStatus },
  ready: Ready,
): Promise<number> {
  const now = { ...ready, digest: digestOf(ready.answers), status: AFTER_CORRECTION[status] ?? status };
  const version = await store.saveCorrection(tx, id, now, { accountId: officer.accountId, at });
  const open = await store.findOpenRequest(tx, id);
  if (open) await store.closeRequest(tx, open.id, at);
  await store.appendStory(tx, id, { what: "corrected", at, accountId: officer.accountId, detail: { version } });
  return version;
}

/** True while a declaration may be rectified by a new version. */
export function isCorrectable(status: DeclarationStatus): boolean {
  return CLOSED[status] === undefined;
}

async function declaredBefore(
  { tx }: InstitutionContext,
  kind: InstitutionKind,
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
    {
      institution: institution.code,
      accountId: officer.accountId,
      forgetBefore: new Date(at.getTime() - KEPT_MILLISECONDS),
    },
  );
  return ok({ value: { id: null, entry: id, kind }, events: [], problems });
}
