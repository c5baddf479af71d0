import { secretCodeOf } from "#lib/declarations/index.ts";
import { type CitizenContext, type Ran, secretHash } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  type DocumentRequest,
  mayRequestMove,
  mayWithdraw,
  postedSection,
  problemsOfRequest,
  type Section,
  sectionAfterRequest,
} from "../core/index.ts";
import * as store from "../store/index.ts";

/** Starts an empty request. Gives its id; the browser gets the secret in a cookie. No office sees it. */
export async function startRequest({ tx, locale }: CitizenContext): Promise<Ran<{ id: string }>> {
  const id = uuidv7();
  const hash = secretHash(secretCodeOf(id));
  const before = await store.takeUpSecret(tx, Buffer.from(hash).toString("hex"));
  await store.insertRequest(tx, { id, language: locale, secretHash: hash });
  await store.takeUpSecret(tx, before);
  return ok({ value: { id }, events: [{ type: "request.started", subject: { kind: "request", id } }] });
}

export type SavedSection = { id: string; goesTo: Section | "papers" | "check" | "track" };

/** Keeps one page of the form as it was typed, right or wrong, and says what is wrong. A request that was sent takes the page that the office asked for alone. */
export async function saveRequestSection(
  { tx, declaration: id, at }: CitizenContext,
  {
    section,
    posted,
    isFromCheck,
  }: { section: Section; posted: Readonly<Record<string, unknown>>; isFromCheck: boolean },
): Promise<Ran<SavedSection>> {
  const held = await lockOwn(tx, id);
  if (!held.ok) return held;
  const request = held.value;
  if (!mayWrite(request, section)) return err({ code: "requests.alreadySent" });
  const kept = postedSection(section, posted);
  if (!kept.ok) return kept;
  const answers = { ...request.answers, [section]: kept.value };
  await store.saveRequestAnswers(tx, request.id, answers, at);
  const problems = problemsOfRequest(section, answers);
  const next =
    request.status !== "draft" ? "track" : isFromCheck ? "check" : (sectionAfterRequest(section) ?? "papers");
  return ok({ value: { id: request.id, goesTo: next }, events: [], problems });
}

/** Everything in a draft; where the act stands when the office did not find it or asked for it. */
function mayWrite({ status, asked }: DocumentRequest, section: Section): boolean {
  if (status === "draft") return true;
  return section === "act" && (status === "not_found" || (status === "to_complete" && asked.includes("act")));
}

/** The applicant answered what was asked, or named the act better: the office looks again. */
export async function answerRequestAsked({ tx, declaration: id, at }: CitizenContext): Promise<Ran<{ id: string }>> {
  const held = await lockOwn(tx, id);
  if (!held.ok) return held;
  const { status, answers } = held.value;
  if (!mayRequestMove(status, "right_check") || status === "submitted") return err({ code: "requests.notPossibleNow" });
  if (problemsOfRequest("act", answers).length > 0) return err({ code: "requests.incomplete" });
  await store.saveRequestStatus(tx, held.value.id, "right_check", at);
  await store.appendRequestStory(tx, held.value.id, { what: "answered", at });
  return ok({
    value: { id: held.value.id },
    events: [{ type: "request.answered", subject: { kind: "request", id: held.value.id } }],
  });
}

/** Takes a request back before anything was decided on it. */
export async function withdrawRequest({ tx, declaration: id, at }: CitizenContext): Promise<Ran<{ id: string }>> {
  const held = await lockOwn(tx, id);
  if (!held.ok) return held;
  if (!mayWithdraw(held.value.status)) return err({ code: "requests.tooLateToWithdraw" });
  await store.saveRequestStatus(tx, held.value.id, "withdrawn", at);
  await store.appendRequestStory(tx, held.value.id, { what: "withdrawn", at });
  return ok({
    value: { id: held.value.id },
    events: [{ type: "request.withdrawn", subject: { kind: "request", id: held.value.id } }],
  });
}

/** The applicant's own request, locked. */
export async function lockOwn(tx: CitizenContext["tx"], id: string | null): Promise<Result<DocumentRequest>> {
  const held = id === null ? undefined : await store.lockRequest(tx, id);
  return held ? ok(held) : err({ code: "requests.notFound" });
}
