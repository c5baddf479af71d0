import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { getBlob } from "#lib/platform/blob-store.ts";
import { config } from "#lib/platform/config.ts";
import { decrypt, sameBytes, sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { joinPdfs } from "#lib/platform/pdf/index.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { drawnPart } from "#lib/seal/index.ts";
import { dayAsPrinted, formatSerial, PrintCoverPayload } from "../core/index.ts";
import { insertLegacyReading } from "../legacy-store.ts";
import { findFreshJob, type JobLine } from "../print-store.ts";
import * as store from "../store.ts";
import { drawDocument } from "../templates/index.ts";

/** How long a job may be opened to print it: afterwards it is another print, and another line. */
const FRESH_MINUTES = 10;

/**
 * The pages of a job, for an officer of its office while it is fresh: one copy as it was issued, or several in their order under a list for the officer.
 * Leaves a trace on every act. Nothing for others, later, and where a copy was taken back meanwhile.
 */
export async function readPrintJob(
  officer: StaffSession,
  id: string,
  at: Date,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { office } = officer;
  if (office === null) return undefined;
  const since = new Date(at.getTime() - FRESH_MINUTES * 60_000);
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const job = await findFreshJob(tx, id, since);
    const reader = { accountId: officer.accountId, officeCode: office.code };
    for (const { actId, isPaper } of job?.lines ?? []) {
      const id = uuidv7();
      if (isPaper) await insertLegacyReading(tx, { id, ...reader, legacyActId: actId });
      else await store.insertReading(tx, { id, ...reader, actId });
    }
    return ok(job);
  });
  const job = read.ok ? read.value : undefined;
  if (!job) return undefined;
  const files = await Promise.all(job.lines.map(archivedBytes));
  const [first, ...others] = files;
  if (first && others.length === 0 && job.lines[0]?.copies === 1) return first;
  const pages = job.lines.flatMap(({ copies }, place) => {
    const drawn = drawnPart(files[place] ?? new Uint8Array());
    return Array.from({ length: copies }, () => drawn);
  });
  if (others.length === 0) return joinPdfs(pages);
  return joinPdfs([await drawDocument(coverOf(job, { ar: office.nameAr, fr: office.nameFr }, at)), ...pages]);
}

async function archivedBytes({ blobKey, pdfSha256 }: JobLine): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = decrypt(await getBlob(blobKey), config().uploadKey);
  if (!sameBytes(sha256(pdf), pdfSha256)) throw new Error("an archived document is not the one that was issued");
  return pdf;
}

function coverOf(
  { collector, lines }: { collector: string | null; lines: readonly JobLine[] },
  office: { ar: string; fr: string },
  at: Date,
): PrintCoverPayload {
  return PrintCoverPayload.parse({
    kind: "print_cover",
    office,
    collector,
    lines: lines.map(({ serial, kind, act, copies }) => ({
      serial: formatSerial(serial),
      document: { ar: textsOf("ar", "documents")(`kind.${kind}`), fr: textsOf("fr", "documents")(`kind.${kind}`) },
      act: act ?? "–",
      copies: String(copies),
    })),
    sheets: String(lines.reduce((sum, { copies }) => sum + copies, 0)),
    preparedAt: at.toISOString(),
    preparedOn: dayAsPrinted(civilDayAt(at)),
  });
}
