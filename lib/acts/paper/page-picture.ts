import { checkWhileWaiting, keepReceived, type ReceivedFile } from "#lib/files/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { SessionSettings } from "#lib/platform/db.ts";
import * as store from "../store/index.ts";

export type SentPage = { id: string; declarationId: string };

type OnDraft = { draftId: string };

/** Whether the signed page of this act may be sent now: the act was drawn up for a paper register and is not entered yet. */
export async function mayReceivePage({ tx, office }: DeskContext, { draftId }: OnDraft): Promise<Result<string>> {
  const draft = await store.lockDraft(tx, draftId);
  if (!draft || draft.officeCode !== office) return err({ code: "acts.noDraft" });
  const isWaiting = await store.isDrawnUpForPaper(tx, draft.declarationId);
  return isWaiting ? ok(draft.declarationId) : err({ code: "registers.notPaper" });
}

/** Takes the scan of the signed page, in place of an earlier one. It proves nothing until it was checked and the act was entered with it. */
export async function receivePage(
  context: DeskContext,
  { draftId, file }: OnDraft & { file: ReceivedFile },
): Promise<Ran<SentPage>> {
  const may = await mayReceivePage(context, { draftId });
  if (!may.ok) return may;
  const declarationId = may.value;
  const before = await store.findPage(context.tx, declarationId);
  const place = { declarationId, documentKind: store.PAGE_DOCUMENT, replaces: before?.id, at: context.at };
  const kept = await keepReceived(context.tx, file, place);
  if (!kept.ok) return kept;
  const { id } = kept.value;
  const detail = { declaration: declarationId, document: store.PAGE_DOCUMENT, bytes: file.bytes, mime: file.mime };
  const event = { type: "upload.received", subject: { kind: "upload", id }, detail } as const;
  return ok({ value: { id, declarationId }, events: [event] });
}

/** After the commit: the check, while the officer waits. What is not clean by then is told as a refusal. */
export async function checkPage(sent: SentPage, session: SessionSettings): Promise<Result<SentPage>> {
  const { status, refusal } = await checkWhileWaiting(sent.id, { user: "desk", session });
  if (refusal !== null) return err({ code: refusal });
  return status === "clean" ? ok(sent) : err({ code: "registers.scanStillChecked" });
}
