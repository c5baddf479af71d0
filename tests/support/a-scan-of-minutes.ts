import { keepScannedMinutes } from "#lib/declarations/index.ts";
import { keepScan } from "#lib/files/index.ts";
import { now } from "#lib/platform/clock.ts";
import { asOfficer } from "../../prisma/seed/demonstration/walk.ts";
import type { SignedIn } from "./a-session.ts";

/** The image of an interruption's signed minutes, kept by an officer of its office. Gives the scan's id. */
export async function aScanOfMinutes(officer: SignedIn, id: string, image: Uint8Array): Promise<string> {
  const scan = await keepScan(image);
  if (!scan.ok) throw new Error(scan.error.code);
  await asOfficer(officer.session, now(), undefined, (context) => keepScannedMinutes(context, { id }, scan.value));
  return scan.value.id;
}
