import { databaseDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import type { HolderMentionContent, MentionContent } from "../core/index.ts";
import type { Entered } from "./couple-store.ts";

export type EnteringHolder = {
  id: string;
  actId: string;
  /** How many mentions its officer saw on the act. */
  count: number;
  mention: HolderMentionContent | MentionContent;
  canon: Uint8Array;
  noticeId: string | null;
  titleUploadId: string | null;
  delegationId: string;
  keyId: string;
  signature: Uint8Array;
  approvedAt: Date;
};

const REFUSALS = [
  "auth.notAllowed",
  "acts.notFound",
  "acts.noAuthority",
  "acts.noSigningKey",
  "mentions.actOnPaper",
  "mentions.titleMissing",
  "mentions.draftChanged",
  "notices.notPossibleNow",
  "notices.notBound",
];

/** The one writer of mentions of one person. Gives its place on the act, or the refusal that the database itself raised. */
export async function enterHolderMention(tx: Tx, call: EnteringHolder): Promise<Result<Entered>> {
  const { kind, subject, effectiveOn, drawnUpOn } = call.mention;
  try {
    const [row] = await tx.$queryRaw<{ no: number; entered_at: Date; hash: Uint8Array }[]>`
      select * from enter_holder_mention(${call.id}::uuid, ${call.actId}::uuid, ${call.count}::int, ${kind}, ${subject}, ${databaseDay(effectiveOn)}::date,
        ${databaseDay(drawnUpOn)}::date, ${call.canon}, ${call.noticeId}::uuid, ${call.titleUploadId}::uuid, ${call.delegationId}::uuid, 'totp',
        ${call.keyId}, ${call.signature}, ${call.approvedAt})`;
    if (!row) throw new Error("enter_holder_mention gave no row");
    return ok({ no: row.no, enteredAt: row.entered_at, hash: row.hash });
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}

/** The checked picture of a title that was sent for an act, by its SHA-256; nothing where it is not clean or was taken away. */
export async function findTitleUpload(
  tx: Tx,
  declarationId: string,
  id: string,
): Promise<{ sha256: string } | undefined> {
  const upload = await tx.upload.findFirst({
    where: { id, declarationId, documentKind: TITLE_DOCUMENT, status: "clean", removedAt: null },
    select: { sha256: true },
  });
  return upload ? { sha256: Buffer.from(upload.sha256).toString("hex") } : undefined;
}

/** The kind of document under which the picture of a title is kept. */
export const TITLE_DOCUMENT = "mentionTitle";
