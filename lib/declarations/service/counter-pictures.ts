import { checkWhileWaiting, keepReceived, type ReceivedFile, removeUpload } from "#lib/files/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { SessionSettings } from "#lib/platform/db.ts";
import { formOf } from "../core/index.ts";
import { lockDraft } from "./counter.ts";
import type { SentDocument } from "./upload.ts";

type Paper = { id: string; kind: string };

/** Whether a paper of this kind may be pictured now: in a draft of the counter that the caller's office has not sent. */
export async function mayPicture({ tx }: DeskContext, { id, kind }: Paper): Promise<Result<null>> {
  const held = await lockDraft(tx, id);
  if (!held.ok) return held;
  return formOf(held.value.kind).documents.includes(kind) ? ok(null) : err({ code: "declarations.unknownDocument" });
}

/** Takes the picture of a paper into the draft: a page more of its kind. It proves nothing until it was checked. */
export async function receivePicture(
  context: DeskContext,
  { id: declaration, kind, file }: Paper & { file: ReceivedFile },
): Promise<Ran<SentDocument>> {
  const may = await mayPicture(context, { id: declaration, kind });
  if (!may.ok) return may;
  const place = { declarationId: declaration, documentKind: kind, replaces: undefined, at: context.at };
  const kept = await keepReceived(context.tx, file, place);
  if (!kept.ok) return kept;
  const { id } = kept.value;
  const detail = { declaration, document: kind, bytes: file.bytes, mime: file.mime };
  return ok({
    value: { id, status: "quarantined", refusal: null },
    events: [{ type: "upload.received", subject: { kind: "upload", id }, detail }],
  });
}

/** After the commit: the check, while the clerk waits. A refused file is told as a refusal, with what to do about it. */
export async function checkPicture(sent: SentDocument, session: SessionSettings): Promise<Result<SentDocument>> {
  const checked = await checkWhileWaiting(sent.id, { user: "desk", session });
  return checked.refusal === null ? ok({ ...checked, id: sent.id }) : err({ code: checked.refusal });
}

/** Takes a picture off the draft; its row keeps the time of removal. */
export async function removePicture(
  context: DeskContext,
  { id: declaration, kind, upload }: Paper & { upload: string },
): Promise<Ran<{ id: string }>> {
  const may = await mayPicture(context, { id: declaration, kind });
  if (!may.ok) return may;
  const picture = { id: upload, declarationId: declaration, documentKind: kind };
  if (!(await removeUpload(context.tx, picture, context.at))) return err({ code: "files.alreadyRemoved" });
  const subject = { kind: "upload", id: upload };
  return ok({ value: { id: upload }, events: [{ type: "upload.removed", subject, detail: { declaration } }] });
}
