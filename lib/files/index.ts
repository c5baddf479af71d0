import "server-only";

export type { FileRefusal, Upload } from "./core/index.ts";
export { requireScanner } from "./scanner.ts";
export { type Checked, checkUpload } from "./service/check.ts";
export { checkWhileWaiting } from "./service/check-now.ts";
export { keepOfSending, keepReceived, quarantine, type ReceivedFile, removeUpload } from "./service/receive.ts";
export { dropScan, type KeptScan, keepScan, readScanPage } from "./service/keep-scan.ts";
export { findOfSending, listFirstSent, listSentKinds, listUploads, type SentScan } from "./store.ts";
export { discardUnnamed, discardUnnamedSpecimen } from "./service/discard.ts";
export { imageResponse, readPageImage, readSpecimenImage } from "./service/serve.ts";
