import { designationOf } from "#lib/acts/core/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { type DeskFile, findDeskFile, findMentionPreview } from "#lib/declarations/index.ts";
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
  if (file?.declared?.mention && file.declaration.regime === "R37") return drawMentionWording(officer, file, at);
  // what is received provisionally is copied nowhere before its name is decided (D22:33)
  if (!file?.draft || file.draft.status === "provisional" || file.declaration.regime !== "R37") return undefined;
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
      ...(file.office?.kind === "consulate" && { isConsular: true }),
    }),
  );
}

/** The words that a marriage or a divorce adds to the margins of both birth acts, for the hand of the officer who keeps one (D99:26-27). */
async function drawMentionWording(officer: StaffSession, file: DeskFile, at: Date): Promise<Uint8Array | undefined> {
  const { declaration, declared } = file;
  const preview = await findMentionPreview(officer, { id: declaration.id, typed: {} }, at);
  if (!declared || declaration.status !== "ready" || !preview?.built.ok) return undefined;
  const { sides, officer: signer } = preview.built.value;
  const [side] = sides;
  if (!side) return undefined;
  const { office, drawnUpOn } = side.mention;
  return drawDocument(
    PaperWordingPayload.parse({
      kind: "paper_wording",
      actKind: "mention",
      reference: formatReference(declaration.reference ?? ""),
      authority: { ar: [office.name.ar], fr: [office.name.fr] },
      text: sides.flatMap(({ mention }) => mention.text.ar),
      subject: declared.subject,
      preparedAt: at.toISOString(),
      preparedOn: dayAsPrinted(drawnUpOn).ar,
      preparedBy: signer.name.ar,
    }),
  );
}
