import { err, ok } from "#lib/kernel/result.ts";
import { type CitizenContext, type Ran, secretHash } from "#lib/gate/index.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  citizenMayWrite,
  type Declaration,
  type DeclarationKind,
  formOf,
  isAsked,
  isOnPart,
  partNamed,
  partsOf,
  postedPart,
  problemsOfPart,
  sectionAfter,
  sectionOf,
  type SectionPart,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { secretCodeOf } from "./secret.ts";
import { problemsOfSection } from "./section-problems.ts";

/** Starts an empty draft. Gives its id; the browser gets the secret in a cookie. Nothing of it is visible to officers. */
export async function startDeclaration(
  { tx, locale }: CitizenContext,
  { kind }: { kind: DeclarationKind },
): Promise<Ran<{ id: string; kind: DeclarationKind }>> {
  const id = uuidv7();
  await insertDraft(tx, { id, kind, language: locale, answers: {}, groupId: null });
  return ok({ value: { id, kind }, events: [{ type: "declaration.started", subject: { kind: "declaration", id } }] });
}

/** Starts the declaration of another child of the same birth, with what both share carried over (L36:27). */
export async function startTwin({ tx, locale, declaration }: CitizenContext): Promise<Ran<{ id: string }>> {
  const first = declaration === null ? undefined : await store.findDeclaration(tx, declaration);
  if (!first || first.kind !== "birth") return err({ code: "declarations.notFound" });
  const id = uuidv7();
  const groupId = first.groupId ?? first.id;
  // each child has an act of its own, abroad too
  const { child: _child, documents: _documents, foreignAct: _foreignAct, ...shared } = first.answers;
  await insertDraft(tx, { id, kind: first.kind, language: locale, answers: shared, groupId });
  return ok({ value: { id }, events: [{ type: "declaration.started", subject: { kind: "declaration", id } }] });
}

async function insertDraft(
  tx: CitizenContext["tx"],
  draft: Omit<store.NewDraft, "formVersion" | "secretHash">,
): Promise<void> {
  const hash = secretHash(secretCodeOf(draft.id));
  const before = await store.takeUpSecret(tx, Buffer.from(hash).toString("hex"));
  await store.insertDraft(tx, { ...draft, formVersion: formOf(draft.kind).version, secretHash: hash });
  await store.takeUpSecret(tx, before);
}

/** Where the citizen wishes to go after a section; the next one when nothing is said. */
export type Way = "check" | "later" | "task";
export type Saved = {
  id: string;
  kind: DeclarationKind;
  goesTo: string | null;
  /** The next page of the same section, which comes before any other place. */
  nextPart: string | null;
  way: Way | null;
};

type Posted = {
  section: string;
  /** The page of the section, where it stands on several. */
  part?: string | undefined;
  posted: Readonly<Record<string, unknown>>;
  way: Way | undefined;
};

/**
 * Keeps one section, or one page of it, as it was typed, right or wrong, and says what is wrong. In a file the officer sent back,
 * only what was asked may change. Two tabs: the last one wins on its own section and touches no other.
 */
export async function saveSection(
  { tx, declaration, at }: CitizenContext,
  { section, part: asked, posted, way }: Posted,
): Promise<Ran<Saved>> {
  const held = await lockHeld(tx, declaration);
  if (!held.ok) return held;
  const form = formOf(held.value.kind);
  const part = partNamed(form, section, asked);
  const answers = postedPart(form, section, { part, before: sectionOf(held.value.answers, section), posted });
  if (!answers.ok) return answers;
  if (!(await takeUpSection(tx, held.value, section, part))) return err({ code: "declarations.notAsked" });
  const all = { ...held.value.answers, [section]: answers.value };
  await store.saveAnswers(tx, held.value.id, all, at);
  const isDraft = held.value.status === "draft";
  const goesTo = isDraft ? (sectionAfter(form, section, all) ?? null) : "track";
  const parts = partsOf(form, section, all);
  const nextPart = isDraft && part ? (parts[parts.indexOf(part) + 1]?.name ?? null) : null;
  const problems = await problemsOfSection(tx, form, section, all, at);
  return ok({
    value: { id: held.value.id, kind: form.kind, goesTo, nextPart, way: way ?? null },
    events: [],
    problems: part ? problemsOfPart(section, part, problems) : problems,
  });
}

async function mayWriteDocument(tx: CitizenContext["tx"], held: Declaration, kind: string): Promise<boolean> {
  if (held.status === "draft") return true;
  const open = await store.findOpenRequest(tx, held.id);
  return open !== undefined && isAsked(open.items, "document", kind);
}

/** Everything in a draft; afterwards the asked lines of this section, or of this page of it, which are marked as saved. */
async function takeUpSection(
  tx: CitizenContext["tx"],
  held: Declaration,
  section: string,
  part: SectionPart | undefined,
): Promise<boolean> {
  if (held.status === "draft") return true;
  const open = await store.findOpenRequest(tx, held.id);
  if (open === undefined || !isAsked(open.items, "field", section)) return false;
  const isHere = (target: string) =>
    target.split(".")[0] === section && (part === undefined || isOnPart(section, part, target));
  const items = open.items.map((item) =>
    item.kind === "field" && isHere(item.target) ? { ...item, isSaved: true as const } : item,
  );
  await store.saveRequestItems(tx, open.id, items);
  return true;
}

/** The citizen will bring this document to the office instead of sending a picture of it, or changes their mind. */
export async function bringDocument(
  { tx, declaration, at }: CitizenContext,
  { kind, bring }: { kind: string; bring: boolean },
): Promise<Ran<{ id: string; bring: boolean }>> {
  const held = await lockHeld(tx, declaration);
  if (!held.ok) return held;
  if (!formOf(held.value.kind).documents.includes(kind)) return err({ code: "declarations.unknownDocument" });
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
