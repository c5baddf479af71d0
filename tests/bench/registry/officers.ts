import type { Client } from "pg";
import type { StaffSession } from "#lib/auth/index.ts";
import { sha256, wrapSecret } from "#lib/platform/crypto.ts";
import { randomBytes, randomToken, uuidv7 } from "#lib/platform/random.ts";
import { ed25519PublicKey } from "#lib/seal/core/index.ts";
import type { Office } from "./offices.ts";

/** A signed-in officer with the key of the second factor in clear, as only the officer's own telephone has it. */
export type Officer = { session: StaffSession; totpKey: Uint8Array };

/**
 * Officers with account, delegation of signature, signing key and live session, the n-th at the office of rank n modulo their number.
 * A code of the second factor serves once in thirty seconds, so whoever signs often needs many officers.
 */
export async function postOfficers(owner: Client, offices: readonly Office[], count: number): Promise<Officer[]> {
  const made = Array.from({ length: count }, (_, at) => makeOfficer(offices[at % offices.length]));
  await owner.query(
    `with given as (select * from jsonb_to_recordset($1) as g ("staffId" uuid, "accountId" uuid, "assignmentId" uuid, "delegationId" uuid,
            "sessionId" uuid, login text, office text, "totpKey" text, "tokenHash" text, "publicKey" text, "privateKey" text)),
     people as (insert into staff (id, given_ar, family_ar, given_latin, family_latin, gender, cnie)
                select "staffId", 'نادية', 'الشرقاوي', 'Nadia', 'Cherkaoui', 'female', login from given),
     accounts as (insert into account (id, staff_id, login, password_hash, totp_key)
                  select "accountId", "staffId", lower(login), 'none', decode("totpKey", 'hex') from given),
     posts as (insert into assignment (id, staff_id, role, office_code, from_on)
               select "assignmentId", "staffId", 'officer', office, '2026-01-01' from given),
     powers as (insert into delegation (id, staff_id, office_code, quality, act_kinds, from_on, decision)
                select "delegationId", "staffId", office, 'delegated', '{birth,death}', '2026-01-01', 'charge' from given),
     keys as (insert into signing_key (id, purpose, account_id, public_key, wrapped_private, valid_from)
              select 'officer-' || "accountId", 'officer', "accountId", decode("publicKey", 'hex'), decode("privateKey", 'hex'), '2026-01-01' from given)
     insert into session (id, token_hash, account_id, assignment_id, office_code, role, expires_at, idle_minutes)
     select "sessionId", decode("tokenHash", 'hex'), "accountId", "assignmentId", office, 'officer', now() + interval '10 hours', 600 from given`,
    [JSON.stringify(made.map(({ row }) => row))],
  );
  return made.map(({ officer }) => officer);
}

/** One pair of keys for all: making thousands of them is not what is measured. */
const secret = randomBytes(32);
const publicKey = ed25519PublicKey(secret);

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

function makeOfficer(office: Office | undefined) {
  if (!office) throw new Error("an officer needs an office");
  const [staffId, accountId, sessionId] = [uuidv7(), uuidv7(), uuidv7()];
  const [totpKey, token] = [randomBytes(20), randomToken()];
  const row = {
    staffId,
    accountId,
    sessionId,
    assignmentId: uuidv7(),
    delegationId: uuidv7(),
    login: `O${hex(randomBytes(8))}`,
    office: office.code,
    totpKey: hex(wrapSecret(totpKey)),
    tokenHash: hex(sha256(token)),
    publicKey: hex(publicKey),
    privateKey: hex(wrapSecret(secret)),
  };
  const session: StaffSession = {
    token,
    id: sessionId,
    accountId,
    staffId,
    role: "officer",
    office,
    name: { ar: "نادية الشرقاوي", latin: "Nadia Cherkaoui" },
    gender: "female",
  };
  return { row, officer: { session, totpKey } satisfies Officer };
}
