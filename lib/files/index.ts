import "server-only";

export type { FileRefusal, Upload } from "./core/index.ts";
export { requireScanner } from "./scanner.ts";
export { type Checked, checkUpload } from "./service/check.ts";
export { checkWhileWaiting } from "./service/check-now.ts";
export { discardUnnamed } from "./service/discard.ts";
export { keepOfSending, keepReceived, quarantine, type ReceivedFile, removeUpload } from "./service/receive.ts";
export { dropScan, type KeptScan, keepScan, readScanPage } from "./service/keep-scan.ts";
export { imageResponse, readPageImage } from "./service/serve.ts";
export { findOfSending, listFirstSent, listSentKinds, listUploads, type SentScan } from "./store.ts";
