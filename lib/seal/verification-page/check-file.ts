import { type KeyRing, verifySignedFile } from "../core/index.ts";
import { type Revocations, typedSerial } from "./answers.ts";
import { checkDocument } from "./check-document.ts";
import type { PageState } from "./state.ts";

type Keys = { keys: KeyRing; fileKeys: KeyRing; revocations: Revocations | undefined; checkedAt: string };

/** A file whose code is only a serial: what it is worth, the register must say. */
export type SerialToAsk = { ask: "serial"; serial: string; signedAt: string };

/**
 * Weighs a PDF: first whether every byte is as the register signed it, then the code that its signature names. The copy of a paper act bears a serial and
 * nothing more.
 */
export function checkFile(file: Uint8Array, { fileKeys, ...rest }: Keys): PageState | SerialToAsk {
  const verified = verifySignedFile(file, fileKeys);
  if (!verified.ok) return { show: "not-authentic", code: verified.error.code };
  const { address, signedAt } = verified.value;
  const serial = typedSerial(codeOf(address).serial ?? "");
  if (serial !== undefined) return { ask: "serial", serial, signedAt };
  const state = checkDocument(codeOf(address).fragment, rest);
  return state.show === "document" ? { ...state, isWholeFile: true } : state;
}

/** What an address printed as a code leads to: the signed bytes behind `#`, or a serial. */
export function codeOf(address: string): { fragment: string; serial: string | null } {
  const [head = "", fragment = ""] = address.split("#");
  const [, query = ""] = head.split("?");
  return { fragment, serial: new URLSearchParams(query).get("serial") };
}

/** A PDF says so at its head; anything else that is dropped is taken for a picture. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}
