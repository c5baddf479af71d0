import type { RefusalReason } from "#lib/declarations/core/index.ts";
import { refuseDeclaration } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { asOfficer } from "../../prisma/seed/demonstration/walk.ts";
import { aSentFile, type BirthFile } from "./a-birth-file.ts";
import type { SignedIn } from "./a-session.ts";

/** A family's file that an officer refused, for a reason of the closed list. */
export async function aRefusedFile(
  officer: SignedIn,
  { reason = "documentsNotProvided", ...wish }: Parameters<typeof aSentFile>[0] & { reason?: RefusalReason } = {},
): Promise<BirthFile> {
  const file = await aSentFile(wish);
  await asOfficer(officer.session, now(), undefined, (context) => refuseDeclaration(context, { id: file.id, reason }));
  return file;
}
