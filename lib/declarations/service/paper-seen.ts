import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { type DeclarationStatus, formOf } from "../core/index.ts";
import * as store from "../store/index.ts";
import { fact, lockForOfficer } from "./review.ts";

const WHILE: readonly DeclarationStatus[] = ["submitted", "retrieved", "to_complete", "ready", "overdue"];

/** Notes that the original of a paper was brought and seen at the desk, with who saw it and when (law 55-19:10). Noted twice, the first stays. */
export async function notePaperSeen(
  context: DeskContext,
  { id, kind }: { id: string; kind: string },
): Promise<Ran<{ id: string }>> {
  const { tx, at, officer, office } = context;
  const locked = await lockForOfficer({ ...context, version: undefined }, id);
  if (!locked.ok) return locked;
  const { status, kind: eventKind } = locked.value;
  if (!WHILE.includes(status)) return err({ code: "declarations.notPossibleNow", params: { status } });
  if (!formOf(eventKind).documents.includes(kind)) return err({ code: "declarations.unknownDocument" });
  const seen = { declarationId: id, kind, accountId: officer.accountId, officeCode: office, at };
  const isNew = await store.insertSeenPaper(tx, seen);
  return ok({ value: { id }, events: isNew ? [fact("declaration.paperSeen", id, { kind })] : [] });
}
