import { z } from "zod";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { OwnInstitution } from "#lib/auth/index.ts";
import type { InstitutionContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { certificateKey, fileKindsFor, type FileKind, institutionFormOf, isFileKind } from "../core/index.ts";
import * as store from "../store/index.ts";
import { correct } from "./institution-declare.ts";
import { decodeFile, type FileRow, readRows } from "./institution-csv.ts";
import { institutionGround } from "./institution-ground.ts";
import { planRows, type RowPlan } from "./institution-rows.ts";
import { sendAll } from "./institution-send.ts";

/** The most a file of births or deaths may weigh, and the most rows it may hold. */
export const MOST_FILE_BYTES = 1_000_000;
export const MOST_FILE_ROWS = 500;

/** Keeps a file for a day, so that its rows can be looked at before they are declared. Refuses one that cannot be read as a whole. */
export async function receiveFile(
  { tx, at, institution, officer }: InstitutionContext,
  { kind, file }: { kind: FileKind; file: { name: string; content: Uint8Array } },
): Promise<Ran<{ id: string }>> {
  if (!fileKindsFor(institution.kind).includes(kind)) return err({ code: "institution.notYours" });
  const content = decodeFile(file.content);
  if (!content.ok) return content;
  const rows = readRows(kind, content.value);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return err({ code: "institution.fileEmpty" });
  if (rows.value.length > MOST_FILE_ROWS)
    return err({ code: "institution.fileTooManyRows", params: { most: MOST_FILE_ROWS } });
  const id = uuidv7();
  const fileName = file.name.replace(/^.*[/\\]/, "").slice(0, 120) || "csv";
  await store.insertEntry(
    tx,
    { id, kind, shape: "file", declarationId: null, fileName, content: content.value, receivedAt: at },
    { institution: institution.code, accountId: officer.accountId },
  );
  return ok({ value: { id }, events: [] });
}

const Problem = z.object({
  field: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
const Refused = z.object({ line: z.number(), cells: z.record(z.string(), z.string()), problems: z.array(Problem) });
const Outcome = z.object({ declared: z.number(), corrected: z.number(), same: z.number(), refused: z.array(Refused) });

/** A row that was not taken: its line, its cells as they were sent, and why. */
export type RefusedRow = z.infer<typeof Refused>;
export type ImportOutcome = z.infer<typeof Outcome>;

export type InstitutionImport = {
  id: string;
  kind: FileKind;
  fileName: string;
  rows: number;
  /** What taking it would do now; nothing once it was taken. */
  plans: readonly RowPlan[] | null;
  outcome: ImportOutcome | null;
};

/** A file of this institution, with what taking it would do, or did. */
export async function findImport(
  tx: Tx,
  institution: OwnInstitution,
  id: string,
  at: Date,
): Promise<InstitutionImport | undefined> {
  const entry = await store.findEntry(tx, id);
  if (entry?.shape !== "file" || !isFileKind(entry.kind)) return undefined;
  const rows = rowsOf(entry.kind, entry.content);
  const outcome = entry.outcome === null ? null : Outcome.parse(entry.outcome);
  const plans = outcome ? null : await plansOf(tx, institution, entry.kind, rows, at);
  return { id, kind: entry.kind, fileName: entry.fileName ?? "", rows: rows.length, plans, outcome };
}

/**
 * Takes a file that was looked at: good rows are declared, rows declared before with another content are rectified where that is
 * wished, all others are refused with their line and reason. A row declared before as it stands changes nothing.
 */
export async function takeFile(
  context: InstitutionContext,
  { id, corrects }: { id: string; corrects: boolean },
): Promise<Ran<ImportOutcome & { id: string }>> {
  const { tx, at, institution, officer } = context;
  const entry = await store.findEntry(tx, id, true);
  if (entry?.shape !== "file" || !isFileKind(entry.kind)) return err({ code: "institution.fileGone" });
  if (entry.outcome !== null) return err({ code: "institution.fileTaken" });
  const { kind } = entry;
  const rows = rowsOf(kind, entry.content);
  const plans = await plansOf(tx, institution, kind, rows, at);
  const { events } = await sendAll(
    context,
    institutionFormOf(kind).declares,
    plans.flatMap((plan) => (plan.verdict === "new" ? [plan.ready] : [])),
  );
  const changed = corrects ? plans.flatMap((plan) => (plan.verdict === "changed" ? [plan] : [])) : [];
  const corrections: AuditEvent[] = [];
  for (const { before, ready } of changed) {
    const file = await store.findOwnFile(tx, before.id, true);
    if (!file) throw new Error("a declaration of this institution is gone");
    const version = await correct(context, file, ready);
    corrections.push({
      type: "declaration.corrected",
      subject: { kind: "declaration", id: file.id },
      detail: { version, account: officer.accountId },
    });
  }
  const outcome: ImportOutcome = {
    declared: plans.filter(({ verdict }) => verdict === "new").length,
    corrected: changed.length,
    same: plans.filter(({ verdict }) => verdict === "same").length,
    refused: plans.flatMap((plan, at) => refusedRow(plan, rows[at], corrects)),
  };
  await store.saveEntryOutcome(tx, id, outcome);
  return ok({ value: { id, ...outcome }, events: [...events, ...corrections] });
}

function refusedRow(plan: RowPlan, row: FileRow | undefined, corrects: boolean): RefusedRow[] {
  const cells = { ...row?.cells };
  if (plan.verdict === "wrong") return [{ line: plan.line, cells, problems: [...plan.problems] }];
  if (plan.verdict !== "changed" || corrects) return [];
  const params = { reference: plan.before.reference };
  const problem = { field: "place.certificateNumber", code: "institution.contentDiffers", params };
  return [{ line: plan.line, cells, problems: [problem] }];
}

function rowsOf(kind: FileKind, content: string): readonly FileRow[] {
  const rows: Result<readonly FileRow[]> = readRows(kind, content);
  if (!rows.ok) throw new Error(rows.error.code);
  return rows.value;
}

async function plansOf(
  tx: Tx,
  institution: OwnInstitution,
  kind: FileKind,
  rows: readonly FileRow[],
  at: Date,
): Promise<RowPlan[]> {
  const keys = rows.map(({ cells }) => certificateKey(cells["place.certificateNumber"] ?? ""));
  const before = await store.findByCertificates(tx, institutionFormOf(kind).declares, keys);
  return planRows(await institutionGround(tx, institution, at), kind, rows, before);
}
