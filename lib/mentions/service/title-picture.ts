import { checkWhileWaiting, keepReceived, type ReceivedFile } from "#lib/files/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { SessionSettings } from "#lib/platform/db.ts";
import * as store from "../store/index.ts";

export type SentTitle = { id: string };

/** Whether the picture of a title may be sent for this act: it is one that the caller has open. */
export async function mayReceiveTitle({ tx }: DeskContext, { actId }: { actId: string }): Promise<Result<string>> {
  const act = await tx.act.findUnique({ where: { id: actId }, select: { declarationId: true } });
  return act ? ok(act.declarationId) : err({ code: "acts.notFound" });
}

/** Takes the picture of a title beside the papers of the act. It proves nothing until it was checked and a mention names it. */
export async function receiveTitle(
  context: DeskContext,
  { actId, file }: { actId: string; file: ReceivedFile },
): Promise<Ran<SentTitle>> {
  const declaration = await mayReceiveTitle(context, { actId });
  if (!declaration.ok) return declaration;
  const place = {
    declarationId: declaration.value,
    documentKind: store.TITLE_DOCUMENT,
    replaces: undefined,
    at: context.at,
  };
  const kept = await keepReceived(context.tx, file, place);
  if (!kept.ok) return kept;
  const { id } = kept.value;
  const detail = { act: actId, document: store.TITLE_DOCUMENT, bytes: file.bytes, mime: file.mime };
  return ok({ value: { id }, events: [{ type: "upload.received", subject: { kind: "upload", id }, detail }] });
}

/** After the commit: the check, while the officer waits. What is not clean by then is told as a refusal. */
export async function checkTitle(sent: SentTitle, session: SessionSettings): Promise<Result<SentTitle>> {
  const { status, refusal } = await checkWhileWaiting(sent.id, { user: "desk", session });
  if (refusal !== null) return err({ code: refusal });
  return status === "clean" ? ok(sent) : err({ code: "mentions.titleStillChecked" });
}
