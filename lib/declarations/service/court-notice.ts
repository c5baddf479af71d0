import type { OwnInstitution, StaffSession } from "#lib/auth/index.ts";
import { civilDayAt, daysInCalendars } from "#lib/calendar/index.ts";
import type { ReceivedFile } from "#lib/files/index.ts";
import type { InstitutionContext, Ran } from "#lib/gate/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { sendForCourt } from "#lib/notices/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import {
  answerAt,
  type Answers,
  AnswersShape,
  courtFormOf,
  type CourtFormKind,
  type CourtGround,
  type PaperPart,
  postedFields,
  REFERENCE,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { countryName } from "./country-name.ts";
import { readInstitution } from "./institution-view.ts";
import { leavesOf } from "./leaves-of.ts";

/** What a court sent, or the entry that keeps what was typed until it is right. */
export type CourtTyped = { id: string | null; entry: string | null; kind: CourtFormKind };

/** Reads the fields of a court's page. Refuses a field that the page does not have. */
export function courtAnswers(kind: CourtFormKind, posted: Readonly<Record<string, unknown>>): Result<Answers> {
  const shaped = AnswersShape.safeParse(posted);
  if (!shaped.success) return err({ code: "gate.malformed" });
  const fields = postedFields(courtFormOf(kind).parts);
  return leavesOf(shaped.data).every((leaf) => fields.includes(leaf))
    ? ok(shaped.data)
    : err({ code: "gate.unknownField" });
}

/**
 * Sends the notices of one marriage, dissolution, kafala or judgment to the offices of the birth acts concerned, with the scan of its title (FC:68,
 * FC:141, KAF:21, L36:36, D22:15). What is wrong is told by field, and what was typed is kept; the scan is sent again with it. Refuses an institution
 * that is no court.
 */
export async function sendCourtNotice(
  context: InstitutionContext,
  { kind, answers }: { kind: CourtFormKind; answers: Answers },
  scan: ReceivedFile | undefined,
): Promise<Ran<CourtTyped>> {
  const { institution } = context;
  if (!sendsNotices(institution)) return err({ code: "institution.notYours" });
  const form = courtFormOf(kind);
  const read = form.read(answers, await groundOf(context));
  if (!read.ok) return keepTyped(context, { kind, answers }, read.error.problems);
  const sending = { kind: form.tells, reference: answerAt(answers, REFERENCE).trim(), drafts: read.value };
  const sent = await sendForCourt(context, sending, scan);
  if (!sent.ok && sent.error.code === "notices.referenceTaken")
    return keepTyped(context, { kind, answers }, [{ field: REFERENCE, code: sent.error.code }]);
  if (!sent.ok) return sent;
  return ok({ value: { id: sent.value.value.id, entry: null, kind }, events: sent.value.events });
}

/** Whether an institution tells offices of what it drew up or judged (FC:68, L36:36). */
export function sendsNotices({ kind }: Pick<OwnInstitution, "kind">): boolean {
  return kind === "court";
}

async function groundOf({
  tx,
  at,
  institution,
}: Pick<InstitutionContext, "tx" | "at" | "institution">): Promise<CourtGround> {
  const today = civilDayAt(at);
  return {
    today,
    court: { ar: institution.nameAr, latin: institution.nameFr },
    words: { inCalendars: await daysInCalendars(tx, today, at), countryName },
  };
}

const ENTRY_KINDS = {
  marriage: "courtMarriage",
  divorce: "courtDivorce",
  kafala: "courtKafala",
  judgment: "courtJudgment",
} as const satisfies Record<CourtFormKind, store.CourtEntryKind>;

async function keepTyped(
  { tx, at, institution, officer }: InstitutionContext,
  { kind, answers }: { kind: CourtFormKind; answers: Answers },
  problems: readonly FieldProblem[],
): Promise<Ran<CourtTyped>> {
  const id = uuidv7();
  const content = JSON.stringify({ answers, problems });
  const entry = { id, kind: ENTRY_KINDS[kind], shape: "form", declarationId: null, fileName: null, content } as const;
  const by = { institution: institution.code, accountId: officer.accountId };
  await store.insertEntry(tx, { ...entry, receivedAt: at }, by);
  return ok({ value: { id: null, entry: id, kind }, events: [], problems });
}

/** What the page of a court's notice offers and shows: every office, and what was typed, with its mistakes. */
export type CourtPaper = {
  institution: OwnInstitution;
  parts: readonly PaperPart[];
  answers: Answers;
  problems: readonly FieldProblem[];
  offices: readonly Office[];
};

export async function courtPaper(
  officer: StaffSession,
  { kind, entry }: { kind: CourtFormKind; entry: string | undefined },
  at: Date,
): Promise<CourtPaper | undefined> {
  return readInstitution(officer, async (tx: Tx, institution) => {
    if (!sendsNotices(institution)) return undefined;
    const kept = entry === undefined ? undefined : await store.findEntry(tx, entry);
    const typed = kept?.kind === ENTRY_KINDS[kind] ? typedIn(kept.content) : undefined;
    const { offices } = await officeMap(tx, at);
    return {
      institution,
      parts: courtFormOf(kind).parts,
      answers: typed?.answers ?? {},
      problems: typed?.problems ?? [],
      offices,
    };
  });
}

function typedIn(content: string): { answers: Answers; problems: readonly FieldProblem[] } {
  const read = JSON.parse(content) as { answers: unknown; problems: readonly FieldProblem[] };
  return { answers: AnswersShape.parse(read.answers), problems: read.problems };
}
