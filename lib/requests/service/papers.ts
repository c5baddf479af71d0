import { keepReceived, type ReceivedFile, removeUpload } from "#lib/files/index.ts";
import type { SentDocument } from "#lib/declarations/index.ts";
import type { CitizenContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { type DocumentRequest, isPaperKind } from "../core/index.ts";
import { lockOwn } from "./citizen.ts";

/** The applicant's own request, locked, when a paper of this kind may be sent or taken back now: in a draft, or when it was asked for. */
export async function mayUploadPaper(
  { tx, declaration: id }: CitizenContext,
  kind: string,
): Promise<Result<DocumentRequest>> {
  const held = await lockOwn(tx, id);
  if (!held.ok) return held;
  if (!isPaperKind(kind)) return err({ code: "requests.unknownPaper" });
  const { status, asked } = held.value;
  const isOpen = status === "draft" || (status === "to_complete" && asked.includes(kind));
  return isOpen ? held : err({ code: "requests.notAsked" });
}

/** Takes a quarantined file into the request; another of the same kind may be replaced. It shows nowhere until it was checked. */
export async function receivePaper(
  context: CitizenContext,
  { kind, replaces, file }: { kind: string; replaces: string | undefined; file: ReceivedFile },
): Promise<Ran<SentDocument>> {
  const held = await mayUploadPaper(context, kind);
  if (!held.ok) return held;
  const requestId = held.value.id;
  const kept = await keepReceived(context.tx, file, { requestId, documentKind: kind, replaces, at: context.at });
  if (!kept.ok) return kept;
  const detail = { request: requestId, document: kind, bytes: file.bytes, mime: file.mime };
  return ok({
    value: { id: kept.value.id, status: "quarantined", refusal: null },
    events: [{ type: "upload.received", subject: { kind: "upload", id: kept.value.id }, detail }],
  });
}

/** Takes a paper off the applicant's list; that it was sent stays known. */
export async function removePaper(
  context: CitizenContext,
  { kind, upload }: { kind: string; upload: string },
): Promise<Ran<{ id: string }>> {
  const held = await mayUploadPaper(context, kind);
  if (!held.ok) return held;
  const requestId = held.value.id;
  const isRemoved = await removeUpload(context.tx, { id: upload, requestId, documentKind: kind }, context.at);
  if (!isRemoved) return err({ code: "files.alreadyRemoved" });
  const event = {
    type: "upload.removed",
    subject: { kind: "upload", id: upload },
    detail: { request: requestId },
  } as const;
  return ok({ value: { id: upload }, events: [event] });
}
