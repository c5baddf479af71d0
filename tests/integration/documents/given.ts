import type { Collector } from "#lib/documents/core/index.ts";
import { sealAct } from "#lib/seal/index.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import type { SignedIn } from "#tests/support/a-session.ts";
import type { TestDatabase } from "#tests/support/database.ts";

/** Somebody who collects, and agreed to nothing. */
export const COLLECTOR: Collector = {
  quality: "holder",
  name: "Rachid EL BAKKALI",
  paperKind: "cnie",
  paperNumber: "AB123456",
  email: null,
  phone: null,
  language: "fr",
  agrees: false,
};

export async function aSealedAct(db: TestDatabase, officer: SignedIn): Promise<string> {
  const { actId } = await aRegisteredAct(db, officer);
  await sealAct(actId);
  return actId;
}
