import type { Change } from "#components/desk/act/changes.tsx";
import type { StepsView } from "#components/desk/act/steps-view.ts";
import type { ActDraft } from "#lib/acts/index.ts";
import { may } from "#lib/auth/core/index.ts";
import { demonstrationAccounts } from "#lib/auth/index.ts";
import type { DeskFile } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { moroccanTime } from "#lib/platform/clock.ts";
import type { DeskOfficer } from "./require-officer.ts";

/** What the steps beside the act need to know. */
export async function stepsViewOf(
  file: DeskFile,
  draft: ActDraft,
  officer: DeskOfficer,
  locale: Locale,
  at: Date,
): Promise<StepsView> {
  const { facts } = draft.act;
  const signature = draft.declarantSignature;
  const shown = await demonstrationAccounts(at);
  const me = shown.find(({ name, office }) => name.ar === officer.name.ar && office?.nameAr === officer.office.nameAr);
  return {
    draftId: draft.id,
    fileId: file.declaration.id,
    version: draft.version,
    status: draft.status,
    digest: Buffer.from(draft.digest).toString("hex"),
    aloneReason: facts.signature === "declarant" ? null : facts.signature.officerAlone,
    declarant: (locale === "ar" ? facts.declarant?.fullNameAr : facts.declarant?.fullNameLatin) ?? "",
    agreed: signature && { kind: signature.kind, time: moroccanTime(new Date(signature.at)).time.slice(0, 5) },
    originals: [
      ...new Set(file.uploads.filter(({ status }) => status === "clean").map(({ documentKind }) => documentKind)),
    ],
    maySign: may(officer.role, "act:sign") && file.authority !== null && draft.act.officerStaffId === officer.staffId,
    signer: (locale === "ar" ? facts.officer.fullNameAr : facts.officer.fullNameLatin) ?? "",
    isDemonstration: shown.length > 0,
    login: me?.login ?? null,
  };
}

/** Every corrected line, with what was declared beside it. */
export function changesOf({ fields, reviews }: DeskFile): Change[] {
  return fields.flatMap(({ path, shape, value }) => {
    const review = reviews[path];
    if (review?.verdict !== "corrected" || review.verified === null) return [];
    return [{ path, shape, from: value, to: review.verified, reason: review.reason ?? "" }];
  });
}
