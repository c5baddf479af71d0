import type { Client } from "pg";
import { findSession, type StaffSession } from "#lib/auth/index.ts";
import { sha256, wrapSecret } from "#lib/platform/crypto.ts";
import { randomBytes, randomToken, uuidv7 } from "#lib/platform/random.ts";
import { ed25519PublicKey, ed25519Signer, type Signer } from "#lib/seal/core/index.ts";

/** A signed-in officer with everything that signing needs. */
export type Officer = {
  session: StaffSession;
  token: string;
  accountId: string;
  staffId: string;
  delegationId: string;
  office: string;
  signer: Signer;
  totpKey: Uint8Array;
};

/** Nadia Cherkaoui, officer by delegation, or the clerk beside her; with account, post, delegation, key and a live session. */
export async function anOfficer(
  owner: Client,
  office: string,
  { role = "officer" as "officer" | "clerk" }: { role?: "officer" | "clerk" } = {},
): Promise<Officer> {
  const [staffId, accountId, assignmentId, delegationId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const [secret, totpKey, token] = [randomBytes(32), randomBytes(20), randomToken()];
  await owner.query(
    "insert into staff (id, given_ar, family_ar, given_latin, family_latin, gender) values ($1, 'نادية', 'الشرقاوي', 'Nadia', 'CHERKAOUI', 'female')",
    [staffId],
  );
  await owner.query(
    "insert into account (id, staff_id, login, password_hash, totp_key) values ($1, $2, $3, 'none', $4)",
    [accountId, staffId, `nadia-${accountId.slice(-12)}`, Buffer.from(wrapSecret(totpKey))],
  );
  await owner.query(
    "insert into assignment (id, staff_id, role, office_code, from_on) values ($1, $2, $3, $4, '2026-01-01')",
    [assignmentId, staffId, role, office],
  );
  const signer = ed25519Signer(`officer-${accountId.slice(-12)}`, secret);
  if (role === "officer") {
    await owner.query(
      `insert into delegation (id, staff_id, office_code, quality, act_kinds, from_on, decision)
       values ($1, $2, $3, 'delegated', '{birth,death,mention}', '2026-01-01', 'TEST-2')`,
      [delegationId, staffId, office],
    );
    await owner.query(
      "insert into signing_key (id, purpose, account_id, public_key, wrapped_private, valid_from) values ($1, 'officer', $2, $3, $4, '2026-01-01')",
      [signer.keyId, accountId, Buffer.from(ed25519PublicKey(secret)), Buffer.from(wrapSecret(secret))],
    );
  }
  await owner.query(
    `insert into session (id, token_hash, account_id, assignment_id, office_code, role, expires_at)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp() + interval '8 hours')`,
    [uuidv7(), Buffer.from(sha256(token)), accountId, assignmentId, office, role],
  );
  const session = await findSession(token);
  if (!session) throw new Error("the officer is not signed in");
  return { session, token, accountId, staffId, delegationId, office, signer, totpKey };
}
