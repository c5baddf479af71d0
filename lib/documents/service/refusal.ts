import { civilDayAt } from "#lib/calendar/index.ts";
import { appealBy } from "#lib/declarations/core/index.ts";
import type { RefusedFile } from "#lib/declarations/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { dayAsPrinted, RefusalPayload } from "../core/index.ts";
import { drawDocument } from "../templates/index.ts";

/** The reasoned refusal of a file, drawn from what was recorded, with the ways of appeal and their last day (law 55-19:18, 21). */
export function drawRefusal(file: RefusedFile): Promise<Uint8Array> {
  const { kind, regime, reference, subject, submittedAt, refusal, missing, authority, head } = file;
  const words = { ar: textsOf("ar", kind, "journey"), fr: textsOf("fr", kind, "journey") };
  const inBoth = ({ ar, latin }: { ar: string; latin: string }) => ({ ar: ar || latin || "—", fr: latin || ar || "—" });
  const unidentified = { ar: words.ar("common:unidentified"), latin: words.fr("common:unidentified") };
  const isUnnamed = kind === "death" && subject.ar === "" && subject.latin === "";
  const refusedOn = civilDayAt(refusal.at);
  return drawDocument(
    RefusalPayload.parse({
      kind: "refusal",
      eventKind: kind,
      regime,
      ground: refusal.ground,
      reference: formatReference(reference),
      authority: { ar: head.ar.slice(-4), fr: head.fr.slice(-4) },
      subject: inBoth(isUnnamed ? unidentified : subject),
      submittedOn: dayAsPrinted(civilDayAt(submittedAt)),
      missing: missing.map((paper) => ({
        ar: words.ar(`document.${paper}.name`),
        fr: words.fr(`document.${paper}.name`),
      })),
      appealTo: authority,
      appealBy: dayAsPrinted(appealBy(refusedOn)),
      officer: inBoth(refusal.officer),
      issuedAt: refusal.at.toISOString(),
      issuedOn: dayAsPrinted(refusedOn),
    }),
  );
}
