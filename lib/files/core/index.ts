export { FILE_KINDS, type FileKind, isWholeJpeg, recogniseKind } from "./file-kind.ts";
export { cleanFileName } from "./file-name.ts";
export { PAGE_SIDE, UPLOAD_LIMITS } from "./limits.ts";
export { unsafeInPdf } from "./pdf-safety.ts";
export { scannedPages, type ScanView, viewOfScan } from "./scanned-pages.ts";
export { FILE_REFUSALS, type FileRefusal, isFileRefusal } from "./refusal.ts";
export { type Upload, UPLOAD_STATUSES, type UploadStatus } from "./upload.ts";
