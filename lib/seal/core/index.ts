export {
  actHash,
  type HashedAct,
  registerClosingHash,
  registerOpeningHash,
  type RegisterYear,
  unusedNumberHash,
} from "./act-hash.ts";
export { type Approval, approvalDigest, approvalMessage, type Approved, verifyApproval } from "./approvals.ts";
export { auditEventHash, auditOpeningHash } from "./audit-chain.ts";
export {
  type Canonical,
  canonicalAnswerBytes,
  canonicalBytes,
  canonicalClosingBytes,
  canonicalPaperBytes,
  canonicalEventBytes,
  canonicalLegacyBytes,
  canonicalMentionBytes,
  canonicalNoticeBytes,
  type CanonicalValue,
  readCanonical,
  readCanonicalAnswer,
  readCanonicalEvent,
  readCanonicalLegacy,
  readCanonicalMention,
  readCanonicalNotice,
} from "./canonical.ts";
export { type ChainedAct, verifyChain } from "./chain.ts";
export {
  type Checkpoint,
  type CheckpointKey,
  checkpointText,
  cosignCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  type SignedCheckpoint,
  verifyCheckpoint,
} from "./checkpoint.ts";
export { coseSign1, openCoseSign1 } from "./cose.ts";
export type { DocumentPayload, TwoLanguages, TwoScripts } from "./document-payload.ts";
export { type DocumentVerdict, documentVerdict, plainSerial, type TakenBack } from "./document-verdict.ts";
export { keyAt, type KeyRing, type TrustedKey } from "./key-ring.ts";
export type { ChainBreak, ChainHead } from "./links.ts";
export {
  consistencyProof,
  type Inclusion,
  inclusionProof,
  type LogSize,
  verifyConsistency,
  verifyInclusion,
} from "./merkle-proofs.ts";
export { legacyOpeningHash } from "./legacy-hash.ts";
export { type HashedMention, mentionHash, mentionOpeningHash } from "./mention-hash.ts";
export { leafHash, merkleRoot, nodeHash } from "./merkle.ts";
export { documentBytes, documentUrl, LARGEST_DOCUMENT_BYTES, signDocument, verifyDocument } from "./qr-payload.ts";
export { type Seal, type Sealed, sealMessage, verifySeal } from "./seals.ts";
export { LARGEST_FILE_BYTES, type SignedFile, verifySignedFile } from "./signed-file.ts";
export { ed25519PublicKey, ed25519Signer, isSignedBy, type Signer } from "./signer.ts";
export type { WrittenDay } from "./written-day.ts";
