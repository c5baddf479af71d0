import { ok } from "#lib/kernel/result.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { unwrapSecret } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { Role } from "./core/index.ts";
import * as store from "./store/index.ts";
import { codeNotYetUsed } from "./totp.ts";

/** The password of every account of the demonstration; a production database has none of them. */
export const DEMONSTRATION_PASSWORD = "sijil-2026-demo";

/** An account to try the system with. `code` is good for one use within the minute, nothing when this minute's are used. */
export type DemonstrationAccount = {
  login: string;
  name: { ar: string; latin: string };
  gender: "male" | "female";
  role: Role;
  office: { nameAr: string; nameFr: string } | null;
  password: string;
  code: string | null;
};

/** The accounts of the demonstration that work at a desk, with password and present code. In production there are none to give. */
export async function demonstrationAccounts(at: Date): Promise<DemonstrationAccount[]> {
  if (config().mode !== "demonstration") return [];
  const today = new Date(`${moroccanDay(at)}T00:00:00Z`);
  const read = await inTransaction("desk", {}, async (tx) => ok(await store.listPostedAccounts(tx, today)));
  if (!read.ok) return [];
  return read.value.map(({ totpKey, totpLastStep, ...account }) => ({
    ...account,
    password: DEMONSTRATION_PASSWORD,
    code: codeNotYetUsed(unwrapSecret(totpKey), totpLastStep, at) ?? null,
  }));
}
