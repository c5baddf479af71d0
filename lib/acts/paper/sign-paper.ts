import { signingAuthority } from "#lib/auth/core/index.ts";
import { findSigningAccount, useFreshCode } from "#lib/auth/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { DeskContext } from "#lib/gate/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { sha256, unwrapSecret } from "#lib/platform/crypto.ts";
import type { PaperSigned } from "#lib/registers/index.ts";
import { approvalMessage } from "#lib/seal/core/index.ts";
import type { ActKind } from "../core/index.ts";
import { fileSigner } from "../file-signer.ts";

/** The officer's signature, with a fresh code, under what they copied from a paper register. Refuses whoever has no authority or no key. */
export async function signPaper(
  { tx, officer, office, at }: DeskContext,
  { actKind, canon, code, today }: { actKind: ActKind; canon: Uint8Array; code: string; today: IsoDay },
): Promise<Result<PaperSigned>> {
  const account = await findSigningAccount(tx, officer.accountId, at);
  const authority = signingAuthority(account.delegations, { officeCode: office, actKind, today });
  if (!authority.ok) return authority;
  if (!account.key) return err({ code: "acts.noSigningKey" });
  const fresh = await useFreshCode(tx, { accountId: officer.accountId, account }, code, at);
  if (!fresh.ok) return fresh;
  const delegationId = authority.value.id;
  const signer = fileSigner(account.key.id, unwrapSecret(account.key.wrappedPrivate));
  const message = approvalMessage({
    accountId: asId<"account">(officer.accountId),
    delegationId: asId<"delegation">(delegationId),
    digest: sha256(canon),
    approvedAtMicros: BigInt(at.getTime()) * 1000n,
  });
  return ok({ today, canon, delegationId, keyId: signer.keyId, signature: signer.sign(message), signedAt: at });
}
