import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { listUploads, type Upload } from "#lib/files/index.ts";
import { type DeskContext, type Ran, secretHash } from "#lib/gate/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { officeMap, officeOf, regimeOf } from "#lib/territory/index.ts";
import {
  answerAt,
  type Declaration,
  type DeclarationKind,
  type DocumentNeed,
  formOf,
  sectionOf,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { enterFromPaper, paperOfFile, type PaperOfFile } from "./downtime/paper-of-file.ts";
import { takeFile } from "./review.ts";
import { secretCodeOf } from "./secret.ts";
import { problemsOfSection } from "./section-problems.ts";
import { sendFile } from "./submit.ts";

/** Starts an empty draft of the office: for whoever came to its counter without one (L36:20). */
export async function startAtCounter(
  { tx, locale, office, officer }: DeskContext,
  { kind }: { kind: DeclarationKind },
): Promise<Ran<{ id: string; kind: DeclarationKind }>> {
  const id = uuidv7();
  await store.insertCounterDraft(tx, {
    id,
    kind,
    origin: "counter",
    officeCode: office,
    language: locale,
    formVersion: formOf(kind).version,
    secretHash: secretHash(secretCodeOf(id)),
    answers: { office: { code: office } },
    groupId: null,
  });
  const detail = { office, account: officer.accountId };
  return ok({
    value: { id, kind },
    events: [{ type: "declaration.started", subject: { kind: "declaration", id }, detail }],
  });
}

/** A section as it was kept, with what is still wrong in it: half a name is no error while it is being typed. */
type Written = { id: string; section: string; problems: readonly FieldProblem[] };

/**
 * Keeps one section as it was typed, right or wrong, and says what is wrong by the rules of the citizen's own pages. Refuses a file that was
 * sent, and the choice of an office: it is the one of the counter.
 */
export async function writeAtCounter(
  { tx, at }: DeskContext,
  { id, section, posted }: { id: string; section: string; posted: Readonly<Record<string, unknown>> },
): Promise<Ran<Written>> {
  const held = await lockDraft(tx, id);
  if (!held.ok) return held;
  const { kind, answers: before } = held.value;
  const form = formOf(kind);
  if (section === "office" || !form.sections.includes(section)) return err({ code: "declarations.notAsked" });
  const typed = form.posted(section, posted);
  if (!typed.ok) return typed;
  const answers = { ...before, [section]: typed.value };
  await store.saveAnswers(tx, id, answers, at);
  const problems = await problemsOfSection(tx, form, section, answers, at);
  return ok({ value: { id, section, problems }, events: [] });
}

/** How a paper comes to the file at the counter: its original was seen, it will be brought, or nothing is said. */
export const PAPER_WAYS = ["seen", "bring", ""] as const;
export type PaperWay = (typeof PAPER_WAYS)[number];

/** Notes that the original of a paper was seen, or that it will be brought (law 55-19:7, 10). */
export async function notePaper(
  { tx, at }: DeskContext,
  { id, kind, way }: { id: string; kind: string; way: PaperWay },
): Promise<Ran<{ id: string }>> {
  const held = await lockDraft(tx, id);
  if (!held.ok) return held;
  if (!formOf(held.value.kind).documents.includes(kind)) return err({ code: "declarations.unknownDocument" });
  const documents = { ...sectionOf(held.value.answers, "documents"), [kind]: way };
  await store.saveAnswers(tx, id, { ...held.value.answers, documents }, at);
  return ok({ value: { id }, events: [] });
}

/**
 * Sends the declaration from the counter, by the rules of every other, and takes it in hand at once: the declarant stands there. One that
 * was made on paper is entered under its receipt, and its deadline looks at the day that the receipt says (L36:19).
 */
export async function sendAtCounter(
  context: DeskContext,
  { id }: { id: string },
): Promise<Ran<{ id: string; reference: string }>> {
  const { tx, at, officer, office } = context;
  const held = await lockDraft(tx, id);
  if (!held.ok) return held;
  const onPaper = held.value.origin === "downtime";
  const file = await sendFile(tx, held.value, at);
  if (!file.ok) return file;
  const { reference, regime } = file.value;
  const entered = onPaper ? await enterFromPaper(context, file.value) : ok(undefined);
  if (!entered.ok) return entered;
  if (!onPaper) {
    const place = { at, accountId: officer.accountId, officeCode: office };
    await store.appendStory(tx, id, { what: "receivedAtCounter", ...place });
  }
  const taken = await takeFile({ ...context, version: undefined }, { id });
  if (!taken.ok) return taken;
  const subject = { kind: "declaration", id } as const;
  return ok({
    value: { id, reference },
    events: [
      { type: "declaration.submitted", subject, detail: { office, regime } },
      entered.value ?? { type: "declaration.receivedAtCounter", subject, detail: { office } },
      ...taken.value.events,
    ],
  });
}

/** A draft of the caller's office, locked. */
export async function lockDraft(tx: Tx, id: string): Promise<Result<Declaration>> {
  const held = await store.lockDeclaration(tx, id);
  if (held === undefined || !isOfCounter(held)) return err({ code: "declarations.notFound" });
  return held.status === "draft" ? ok(held) : err({ code: "declarations.alreadySent" });
}

function isOfCounter({ origin }: Declaration): boolean {
  return origin === "counter" || origin === "downtime";
}

/** What the page of the counter shows of one draft, or of a file that was sent from it. */
export type CounterFile = {
  declaration: Declaration;
  /** The receipt on paper that it is entered from. */
  paper: PaperOfFile | null;
  needs: readonly DocumentNeed[];
  uploads: readonly Upload[];
  today: IsoDay;
  regime: Regime;
  commune: string;
};

export async function findCounterFile(officer: StaffSession, id: string, at: Date): Promise<CounterFile | undefined> {
  const office = officer.office?.code ?? "";
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const declaration = await store.findDeclaration(tx, id);
    if (declaration === undefined || !isOfCounter(declaration)) return ok(undefined);
    const map = await officeMap(tx, at);
    const today = civilDayAt(at);
    const regime = declaration.regime ?? regimeOf(map, office, today) ?? "R37";
    return ok({
      declaration,
      paper: await paperOfFile(tx, declaration),
      needs: formOf(declaration.kind).documentsFor(declaration.answers, regime),
      uploads: await listUploads(tx, id),
      today,
      regime,
      commune: answerAt(declaration.answers, "place.commune") || (officeOf(map, office)?.territoryCode ?? ""),
    });
  });
  return read.ok ? read.value : undefined;
}

/** The drafts that the office has not sent yet. */
export async function counterDrafts(officer: StaffSession): Promise<readonly store.CounterDraft[]> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await store.listCounterDrafts(tx, officer.office?.code ?? "")),
  );
  return read.ok ? read.value : [];
}
