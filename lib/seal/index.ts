import "server-only";

export { type KeyPair, keyPairOfFile } from "./key-file.ts";
export {
  documentKeys,
  lastCheckpoint,
  listUnsealed,
  publishCheckpoint,
  sealAct,
  sealOf,
  type Sealing,
  signedEnvelope,
} from "./service.ts";
export type { ActToSeal } from "./store.ts";
export { renderVerificationPage } from "./verification-page/page.ts";
