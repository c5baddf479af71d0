import { checkWhileWaiting, type Checked, keepReceived, type ReceivedFile, removeUpload } from "#lib/files/index.ts";
import type { CitizenContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { SessionSettings } from "#lib/platform/db.ts";
import { type Declaration, formOf, isAsked, JUDGMENT_SCAN } from "../core/index.ts";
import * as store from "../store/index.ts";
import { lockHeld } from "./citizen.ts";
import { mayBringJudgment } from "./late/judgment-scan.ts";

export type SentDocument = Checked & { id: string };

/** The citizen's own file, locked, when a document of this kind may be sent or taken back now: in a draft, when it was asked for, or a judgment past the term. */
export async function mayUpload(context: CitizenContext, kind: string): Promise<Result<Declaration>> {
  if (kind === JUDGMENT_SCAN) return mayBringJudgment(context);
  const { tx, declaration } = context;
  const held = await lockHeld(tx, declaration);
  if (!held.ok) return held;
  if (!formOf(held.value.kind).documents.includes(kind)) return err({ code: "declarations.unknownDocument" });
  if (held.value.status === "draft") return held;
  const open = await store.findOpenRequest(tx, held.value.id);
  return open && isAsked(open.items, "document", kind) ? held : err({ code: "declarations.notAsked" });
}

/** Takes a quarantined file into the declaration; another of the same kind may be replaced. It shows nowhere until it was checked. */
export async function receiveDocument(
  context: CitizenContext,
  { kind, replaces, file }: { kind: string; replaces: string | undefined; file: ReceivedFile },
): Promise<Ran<SentDocument>> {
  const held = await mayUpload(context, kind);
  if (!held.ok) return held;
  const place = { declarationId: held.value.id, documentKind: kind, replaces, at: context.at };
  const kept = await keepReceived(context.tx, file, place);
  if (!kept.ok) return kept;
  const { id, replaced } = kept.value;
  if (kind === JUDGMENT_SCAN && replaced === null)
    await store.appendStory(context.tx, held.value.id, { what: "judgmentSent", at: context.at });
  const detail = { declaration: held.value.id, document: kind, bytes: file.bytes, mime: file.mime };
  return ok({
    value: { id, status: "quarantined", refusal: null },
    events: [
      { type: "upload.received", subject: { kind: "upload", id }, detail },
      ...(replaced === null ? [] : [removedEvent(replaced, held.value.id)]),
    ],
  });
}

/** After the commit: the check, while the citizen waits. A refused file is told as a refusal, with what to do about it. */
export async function checkDocument(sent: SentDocument, session: SessionSettings): Promise<Result<SentDocument>> {
  const checked = await checkWhileWaiting(sent.id, { user: "portal", session });
  return checked.refusal === null ? ok({ ...checked, id: sent.id }) : err({ code: checked.refusal });
}

/** Takes a document off the citizen's list. What was sent stays known: its row keeps the time of removal. */
export async function removeDocument(
  context: CitizenContext,
  { kind, upload }: { kind: string; upload: string },
): Promise<Ran<{ id: string }>> {
  const held = await mayUpload(context, kind);
  if (!held.ok) return held;
  const isRemoved = await removeUpload(
    context.tx,
    { id: upload, declarationId: held.value.id, documentKind: kind },
    context.at,
  );
  if (!isRemoved) return err({ code: "files.alreadyRemoved" });
  return ok({ value: { id: upload }, events: [removedEvent(upload, held.value.id)] });
}

function removedEvent(id: string, declaration: string) {
  return { type: "upload.removed", subject: { kind: "upload", id }, detail: { declaration } } as const;
}
