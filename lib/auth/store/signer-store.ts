import { moroccanDay } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Delegation } from "../core/index.ts";
import { type DelegationJson, delegationOf, isAbsent } from "./delegation-store.ts";

/** What a signature asks about its officer, read at one moment. `key` is absent where no signing key is valid at that moment. */
export type SigningAccount = {
  cnie: string | null;
  totpKey: Uint8Array;
  lockedUntil: Date | null;
  delegations: readonly Delegation[];
  key: { id: string; wrappedPrivate: Uint8Array } | undefined;
};

type SignerRow = {
  cnie: string | null;
  totp_key: Uint8Array;
  locked_until: Date | null;
  delegations: DelegationJson[];
  key_id: string | null;
  wrapped_private: Uint8Array | null;
};

/** Reads in one statement: registers wait for each other while an officer signs. */
export async function findSigningAccount(tx: Tx, accountId: string, at: Date): Promise<SigningAccount> {
  const today = new Date(`${moroccanDay(at)}T00:00:00Z`);
  const [row] = await tx.$queryRaw<SignerRow[]>`
    select s.cnie, a.totp_key, a.locked_until, k.id as key_id, k.wrapped_private,
           (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'officeCode', d.office_code, 'quality', d.quality, 'actKinds', d.act_kinds,
                     'fromOn', d.from_on, 'toOn', d.to_on, 'isSuspended', d.suspended_at is not null or ${isAbsent(today)}) order by d.from_on desc), '[]')
              from delegation d where d.staff_id = s.id) as delegations
      from account a join staff s on s.id = a.staff_id
      left join lateral (select id, wrapped_private from signing_key
                          where account_id = a.id and purpose = 'officer' and valid_from <= ${at} and (valid_to is null or valid_to > ${at})
                          order by valid_from desc limit 1) k on true
     where a.id = ${accountId}::uuid`;
  if (!row) throw new Error("an officer has no account");
  const { cnie, totp_key, locked_until, delegations, key_id, wrapped_private } = row;
  return {
    cnie,
    totpKey: totp_key,
    lockedUntil: locked_until,
    delegations: delegations.map(delegationOf),
    key: key_id !== null && wrapped_private !== null ? { id: key_id, wrappedPrivate: wrapped_private } : undefined,
  };
}

/** Uses a second-factor step once; false when this step or a later one was used before. */
export async function takeTotpStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const taken = await tx.$executeRaw`
    update account set totp_last_step = ${step}::bigint where id = ${accountId}::uuid and totp_last_step < ${step}::bigint`;
  return taken === 1;
}
