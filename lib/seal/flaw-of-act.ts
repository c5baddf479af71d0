import { actHash, approvalDigest, keyAt, type KeyRing, verifyApproval } from "./core/index.ts";
import { isHashable } from "./core/act-hash.ts";
import { sameBytes } from "./core/bytes.ts";
import type { ActToSeal } from "./store.ts";

/** Why an act cannot be sealed. */
export type ActFlaw =
  "chainBroken" | "actChanged" | "approvalMissing" | "approvalOfOtherText" | "approvalForged" | "noAuthority";

/** What is wrong with an act, recomputed from its bytes; nothing when everything holds. `officerKeys` are those the approval names. */
export function flawOfAct({ act, before, approval, delegation }: ActToSeal, officerKeys: KeyRing): ActFlaw | undefined {
  if (!sameBytes(act.prev, before)) return "chainBroken";
  if (!isHashable(act) || !sameBytes(actHash(act), act.hash)) return "actChanged";
  if (!approval) return "approvalMissing";
  if (!sameBytes(approval.digest, approvalDigest(act.canon))) return "approvalOfOtherText";
  const key = keyAt(officerKeys, approval.keyId, approval.approvedAtMicros);
  if (!key || !verifyApproval(key.publicKey, approval)) return "approvalForged";
  const isAuthorised =
    delegation?.accountId === approval.accountId &&
    delegation.officeCode === act.office &&
    delegation.actKinds.includes(act.kind);
  return isAuthorised ? undefined : "noAuthority";
}
