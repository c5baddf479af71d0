import { civilDayAt } from "#lib/calendar/index.ts";
import type { LateReceipt } from "#lib/declarations/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { dayAsPrinted, LateReceiptPayload } from "../core/index.ts";
import { drawDocument } from "../templates/index.ts";

/** The receipt of the request that waits for the central authority, drawn from what was asked. */
export function drawLateReceipt(asked: LateReceipt): Promise<Uint8Array> {
  const { kind, reference, subject, eventOn, request, head, askedAt, dueOn } = asked;
  const words = { ar: textsOf("ar", "rulings"), fr: textsOf("fr", "rulings") };
  return drawDocument(
    LateReceiptPayload.parse({
      kind: "late_receipt",
      actKind: kind,
      reference: formatReference(reference),
      authority: { ar: head.ar.slice(-4), fr: head.fr.slice(-4) },
      subject: { ar: subject.ar || subject.latin, fr: subject.latin || subject.ar },
      eventOn: dayAsPrinted(eventOn),
      applicant: request.applicant,
      ...(request.nonRegistrationNumber !== "" && { certificate: request.nonRegistrationNumber }),
      documents: request.documents.map((paper) => ({
        ar: words.ar(`document.${paper}`),
        fr: words.fr(`document.${paper}`),
      })),
      askedOn: dayAsPrinted(civilDayAt(askedAt)),
      dueOn: dayAsPrinted(dueOn),
      issuedAt: askedAt.toISOString(),
    }),
  );
}
