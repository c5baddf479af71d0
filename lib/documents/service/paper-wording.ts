import { designationOf } from "#lib/acts/core/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { findDeskFile } from "#lib/declarations/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { authorityOf, dayAsPrinted, nameInScripts, PaperWordingPayload } from "../core/index.ts";
import { drawDocument } from "../templates/index.ts";

/**
 * The wording that an office of paper registers copies into its two originals (D99:3, D99:12), from the act drawn up for a file.
 * Nothing for a file that this officer may not see, of another regime, or for which no act is drawn up.
 */
export async function drawPaperWording(
  officer: StaffSession,
  declarationId: string,
  at: Date,
): Promise<Uint8Array | undefined> {
  const file = await findDeskFile(officer, declarationId, at);
  if (!file?.draft || file.declaration.regime !== "R37") return undefined;
  const { act } = file.draft;
  return drawDocument(
    PaperWordingPayload.parse({
      kind: "paper_wording",
      actKind: act.kind,
      reference: formatReference(act.reference),
      authority: authorityOf(act),
      text: act.text,
      subject: nameInScripts(designationOf(act)),
      preparedAt: at.toISOString(),
      preparedOn: dayAsPrinted(act.drawnUpOn).ar,
      preparedBy: act.facts.officer.fullNameAr,
    }),
  );
}
