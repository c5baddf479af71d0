import "server-only";

export { type KeyPair, keyPairOfFile } from "./key-file.ts";
export {
  documentKeys,
  lastCheckpoint,
  listUnsealed,
  publishCheckpoint,
  sealAct,
  type Sealing,
  signedEnvelope,
} from "./service.ts";
export { renderVerificationPage } from "./verification-page/page.ts";
