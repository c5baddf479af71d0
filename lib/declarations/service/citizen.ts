import { err, ok } from "#lib/kernel/result.ts";
import { type CitizenContext, type Ran, secretHash } from "#lib/gate/index.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  type Answers,
  BIRTH_FORM_VERSION,
  type BirthSection,
  citizenMayWrite,
  type Declaration,
  isAsked,
  sectionAfter,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { secretCodeOf } from "./secret.ts";
import { problemsOfSection } from "./section-problems.ts";

/** Starts an empty draft. Gives its id; the browser gets the secret in a cookie. Nothing of it is visible to officers. */
export async function startBirth({ tx, locale }: CitizenContext): Promise<Ran<{ id: string }>> {
  const id = uuidv7();
  await insertDraft(tx, id, locale, {}, null);
  return ok({ value: { id }, events: [{ type: "declaration.started", subject: { kind: "declaration", id } }] });
}

/** Starts the declaration of another child of the same birth, with what both share carried over (L36:27). */
export async function startTwin({ tx, locale, declaration }: CitizenContext): Promise<Ran<{ id: string }>> {
  const first = declaration === null ? undefined : await store.findDeclaration(tx, declaration);
  if (!first || first.kind !== "birth") return err({ code: "declarations.notFound" });
  const id = uuidv7();
  const groupId = first.groupId ?? first.id;
  const { child: _child, documents: _documents, ...shared } = first.answers;
  await insertDraft(tx, id, locale, shared, groupId);
  return ok({ value: { id }, events: [{ type: "declaration.started", subject: { kind: "declaration", id } }] });
}

async function insertDraft(
  tx: CitizenContext["tx"],
  id: string,
  language: string,
  answers: Answers,
  groupId: string | null,
): Promise<void> {
  const hash = secretHash(secretCodeOf(id));
  const before = await store.takeUpSecret(tx, Buffer.from(hash).toString("hex"));
  await store.insertDraft(tx, {
    id,
    kind: "birth",
    language,
    formVersion: BIRTH_FORM_VERSION,
    secretHash: hash,
    answers,
    groupId,
  });
  await store.takeUpSecret(tx, before);
}

/** Where the citizen wishes to go after a section; the next one when nothing is said. */
export type Way = "check" | "later" | "task";
export type Saved = { id: string; goesTo: BirthSection | "track" | null; way: Way | null };

/**
 * Keeps one section as it was typed, right or wrong, and says what is wrong. In a file the officer sent back, only what was
 * asked may change. Two tabs: the last one wins on its own section and touches no other.
 */
export async function saveSection(
  { tx, declaration, at }: CitizenContext,
  { section, answers, way }: { section: BirthSection; answers: Answers; way: Way | undefined },
): Promise<Ran<Saved>> {
  const held = await lockHeld(tx, declaration);
  if (!held.ok) return held;
  const mayWrite = await mayWriteSection(tx, held.value, section);
  if (!mayWrite) return err({ code: "declarations.notAsked" });
  const all = { ...held.value.answers, [section]: answers };
  await store.saveAnswers(tx, held.value.id, all, at);
  const goesTo = held.value.status === "draft" ? (sectionAfter(section, all) ?? null) : "track";
  return ok({
    value: { id: held.value.id, goesTo, way: way ?? null },
    events: [],
    problems: await problemsOfSection(tx, section, all, at),
  });
}

async function mayWriteDocument(tx: CitizenContext["tx"], held: Declaration, kind: string): Promise<boolean> {
  if (held.status === "draft") return true;
  const open = await store.findOpenRequest(tx, held.id);
  return open !== undefined && isAsked(open.items, "document", kind);
}

async function mayWriteSection(tx: CitizenContext["tx"], held: Declaration, section: string): Promise<boolean> {
  if (held.status === "draft") return true;
  const open = await store.findOpenRequest(tx, held.id);
  return open !== undefined && isAsked(open.items, "field", section);
}

/** The citizen will bring this document to the office instead of sending a picture of it, or changes their mind. */
export async function bringDocument(
  { tx, declaration, at }: CitizenContext,
  { kind, bring }: { kind: string; bring: boolean },
): Promise<Ran<{ id: string; bring: boolean }>> {
  const held = await lockHeld(tx, declaration);
  if (!held.ok) return held;
  if (!(await mayWriteDocument(tx, held.value, kind))) return err({ code: "declarations.notAsked" });
  const before = held.value.answers["documents"];
  const documents = {
    ...(typeof before === "object" && !Array.isArray(before) ? before : {}),
    [kind]: bring ? "bring" : "",
  };
  await store.saveAnswers(tx, held.value.id, { ...held.value.answers, documents }, at);
  return ok({ value: { id: held.value.id, bring }, events: [] });
}

/** Withdraws a declaration that no act has followed; an institution's own declaration is not the family's to withdraw. */
export async function withdraw({ tx, declaration, at }: CitizenContext): Promise<Ran<{ id: string }>> {
  const held = await store.lockDeclaration(tx, declaration ?? "");
  if (!held) return err({ code: "declarations.notFound" });
  if (held.status !== "submitted" && held.status !== "to_complete")
    return err({ code: "declarations.tooLateToWithdraw" });
  await store.saveStatus(tx, held.id, "withdrawn", at);
  await store.appendStory(tx, held.id, { what: "withdrawn", at });
  return ok({
    value: { id: held.id },
    events: [{ type: "declaration.withdrawn", subject: { kind: "declaration", id: held.id } }],
  });
}

/** The citizen's own file, locked, when it may still be written to. */
export async function lockHeld(tx: CitizenContext["tx"], declaration: string | null) {
  const held = declaration === null ? undefined : await store.lockDeclaration(tx, declaration);
  if (!held) return err({ code: "declarations.notFound" });
  return citizenMayWrite(held.status) ? ok(held) : err({ code: "declarations.alreadySent" });
}
