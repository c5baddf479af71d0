import { civilDayAt } from "#lib/calendar/index.ts";
import type { LateRefusal } from "#lib/declarations/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { dayAsPrinted, LateRefusalPayload } from "../core/index.ts";
import { drawDocument } from "../templates/index.ts";

/** The written refusal that an office handed out for the court, drawn again from what was recorded. */
export function drawLateRefusal(refusal: LateRefusal): Promise<Uint8Array> {
  const { kind, regime, reference, subject, eventOn, lastDay, applicant, denied, head, issuedAt } = refusal;
  const inBoth = ({ ar, latin }: { ar: string; latin: string }) => ({ ar: ar || latin, fr: latin || ar });
  return drawDocument(
    LateRefusalPayload.parse({
      kind: "late_refusal",
      actKind: kind,
      regime,
      reference: formatReference(reference),
      authority: { ar: head.ar.slice(-4), fr: head.fr.slice(-4) },
      subject: inBoth(subject),
      eventOn: dayAsPrinted(eventOn),
      lastDay: dayAsPrinted(lastDay),
      applicant,
      ...(denied && { denied: { number: denied.number, on: dayAsPrinted(denied.on) } }),
      officer: inBoth(refusal.officer),
      issuedAt: issuedAt.toISOString(),
      issuedOn: dayAsPrinted(civilDayAt(issuedAt)),
    }),
  );
}
