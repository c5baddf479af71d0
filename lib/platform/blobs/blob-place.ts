/** Why stored bytes could not be kept or read. `away` passes by itself; every other one needs somebody. */
export type BlobFaultCode = "blob.away" | "blob.missing" | "blob.changed" | "blob.exists" | "blob.refused";

const SENTENCES: Readonly<Record<BlobFaultCode, string>> = {
  "blob.away": "the object store does not answer",
  "blob.missing": "there are no stored bytes under this key",
  "blob.changed": "the stored bytes are not those that were written",
  "blob.exists": "other bytes are stored under this key, and nothing is written over",
  "blob.refused": "the object store refused",
};

/** Its message names no key and quotes nothing that was stored: it may stand in the journal. */
export class BlobFault extends Error {
  override readonly name = "BlobFault";
  readonly code: BlobFaultCode;

  /** `words`: what the store itself said, such as the name of its error. */
  constructor(code: BlobFaultCode, { words, cause }: { words?: string; cause?: unknown } = {}) {
    super(words === undefined ? SENTENCES[code] : `${SENTENCES[code]}: ${words}`, { cause });
    this.code = code;
  }
}

export function isBlobFault(fault: unknown, code: BlobFaultCode): boolean {
  return fault instanceof BlobFault && fault.code === code;
}

/**
 * Where encrypted bytes are kept under a key, the same promises wherever that is: written whole or not at all, never written over,
 * read as they were written or not at all. Each throws a `BlobFault` when it cannot keep its promise.
 */
export type BlobPlace = {
  /** The same bytes once more under the same key are no fault: an answer may have been lost. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array<ArrayBuffer>>;
  /** What is not there is no fault. */
  remove(key: string): Promise<void>;
};
