import type { StaffSession } from "#lib/auth/index.ts";
import { receiptNumber } from "#lib/declarations/core/index.ts";
import { findReceiptPad } from "#lib/declarations/index.ts";
import { DowntimeMinutesPayload, ReceiptPadPayload } from "../core/index.ts";
import { drawDocument } from "../templates/index.ts";

/** The receipts of a pad of the officer's own office, drawn from its numbers; the same bytes each time. Nothing for another office's. */
export async function drawReceiptPad(officer: StaffSession, padId: string): Promise<Uint8Array | undefined> {
  const pad = await findReceiptPad(officer, padId);
  if (!pad || !officer.office) return undefined;
  const { officeCode, firstNo, lastNo, printedAt } = pad;
  return drawDocument(
    ReceiptPadPayload.parse({
      kind: "receipt_pad",
      office: { ar: officer.office.nameAr, fr: officer.office.nameFr },
      numbers: Array.from({ length: lastNo - firstNo + 1 }, (_, at) => receiptNumber(officeCode, firstNo + at)),
      issuedAt: printedAt.toISOString(),
    }),
  );
}

/** The empty minutes of the officer's own office. */
export async function drawMinutesForm({ office }: StaffSession, at: Date): Promise<Uint8Array | undefined> {
  if (!office) return undefined;
  return drawDocument(
    DowntimeMinutesPayload.parse({
      kind: "downtime_minutes",
      office: { ar: office.nameAr, fr: office.nameFr },
      officeCode: office.code,
      issuedAt: at.toISOString(),
    }),
  );
}
