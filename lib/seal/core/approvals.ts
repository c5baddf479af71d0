import { sha256 } from "@noble/hashes/sha2.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import type { Id } from "#lib/kernel/ids.ts";
import { concatBytes, i64, requireLength, utf8 } from "./bytes.ts";
import { isSignedBy } from "./signer.ts";

export type Approved = {
  accountId: Id<"account">;
  delegationId: Id<"delegation">;
  /** `approvalDigest` of the act's canonical bytes, 32 bytes */
  digest: Uint8Array;
  approvedAtMicros: bigint;
};

export type Approval = Approved & { signature: Uint8Array };

const APPROVAL = utf8("act-approval-v1");

/** The digest of the text that was read and approved: SHA-256 of its canonical bytes, the same that the act's hash holds. */
export function approvalDigest(canon: Uint8Array): Uint8Array {
  return sha256(canon);
}

/**
 * What the officer's key signs: `"act-approval-v1" ‖ account (16) ‖ delegation (16) ‖ digest (32) ‖ i64(approved at, µs)`.
 * The two identifiers are the 16 bytes of the UUID, as PostgreSQL's `uuid_send` writes them.
 */
export function approvalMessage({ accountId, delegationId, digest, approvedAtMicros }: Approved): Uint8Array {
  const ids = concatBytes(uuidBytes(accountId), uuidBytes(delegationId));
  return concatBytes(APPROVAL, ids, requireLength(digest, 32, "a digest"), i64(approvedAtMicros));
}

/** Whether this officer's key approved exactly this text, under this delegation, at this instant. */
export function verifyApproval(publicKey: Uint8Array, approval: Approval): boolean {
  return approval.digest.length === 32 && isSignedBy(publicKey, approvalMessage(approval), approval.signature);
}

function uuidBytes(id: string): Uint8Array {
  return requireLength(hexToBytes(id.replaceAll("-", "")), 16, "an identifier");
}
