import { findOfSending, type SentScan } from "#lib/files/index.ts";
import type { SaidByNotice } from "#lib/mentions/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type * as store from "../store/index.ts";

/** The scan that a court sent with its notice, as its check left it; nothing of a notice of an office, or where none came. */
export async function scanOf(tx: Tx, { sendingId }: store.Notice): Promise<SentScan | undefined> {
  return sendingId === null ? undefined : findOfSending(tx, sendingId);
}

/** What a notice brings to the mention that it asks for: of a marriage or its end all that is said, and the scan that its court signed for. */
export async function saidBy(tx: Tx, notice: store.Notice): Promise<SaidByNotice> {
  const { court, reference } = notice.content;
  if (!court) return { whole: null, scan: null };
  const { mention: kind, orderedBy, facts } = court;
  const scan = await scanOf(tx, notice);
  const isItsOwn = scan?.status === "clean" && scan.sha256Hex === court.scan;
  return {
    whole: facts === null ? null : { kind, orderedBy, facts, reference },
    scan: isItsOwn ? { id: scan.id, sha256: scan.sha256Hex } : null,
  };
}
