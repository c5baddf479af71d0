import "server-only";

export { type KeyPair, keyPairOfFile } from "./key-file.ts";
export { type FileSigner, fileKeyOf } from "./signed-file/file-signer.ts";
export { drawnPart } from "./signed-file/pdf-revision.ts";
export { signFile } from "./signed-file/sign-file.ts";
export { timeStamperAt } from "./signed-file/time-stamp.ts";
export {
  documentKeys,
  fileKeys,
  lastCheckpoint,
  listUnsealed,
  publishCheckpoint,
  sealAct,
  sealOf,
  type Sealing,
  signedEnvelope,
} from "./service.ts";
export type { ActToSeal } from "./store.ts";
export { renderVerificationPage, VERIFICATION_SCRIPTS } from "./verification-page/page.ts";
