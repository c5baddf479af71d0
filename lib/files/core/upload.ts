import type { FileRefusal } from "./refusal.ts";

export const UPLOAD_STATUSES = ["quarantined", "clean", "refused"] as const;
export type UploadStatus = (typeof UPLOAD_STATUSES)[number];

/** A document sent with a declaration or a request. Only its `pages` are ever shown; there are none until it is clean. */
export type Upload = {
  id: string;
  documentKind: string;
  fileName: string;
  mime: string;
  bytes: number;
  sha256Hex: string;
  status: UploadStatus;
  refusal: FileRefusal | null;
  pages: readonly { n: number; width: number; height: number }[];
  createdAt: Date;
};
