import { p256 } from "@noble/curves/nist.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { concatBytes, sameBytes } from "./bytes.ts";
import { type DetachedSignature, openDetachedSignature } from "./cms.ts";
import { type KeyRing, keyWithin } from "./key-ring.ts";

/** What the register signed in a file: the address that its printed code bears, and when (ISO 8601, UTC). */
export type SignedFile = { address: string; signedAt: string; keyId: string };

/** No issued file comes near this. */
export const LARGEST_FILE_BYTES = 8 * 1024 * 1024;

/** The signature of a file as the register writes it, and only so: the last object but for the tables of the update that brought it. */
const SIGNATURE =
  /^\/Type \/Sig\n\/Filter \/Adobe\.PPKLite\n\/SubFilter \/ETSI\.CAdES\.detached\n\/M \(D:(\d{14})Z\)\n\/ContactInfo \(([!-'*-[\]-~]+)\)\n\/ByteRange \[0 (\d+) (\d+) (\d+) *\]\n\/Contents <([0-9a-f]+)>/;
const HEAD = "/Type /Sig\n/Filter /Adobe.PPKLite\n";

/**
 * Tells whether every byte of a PDF is as the register signed it (ETSI EN 319 142-1, ISO 32000-2 §12.8), and gives what was signed. Never throws, whatever
 * the bytes. Refuses a file without such a signature, one that was changed or added to, and a key that was not trusted at that instant. The key ring holds
 * P-256 keys.
 */
export function verifySignedFile(file: Uint8Array, keys: KeyRing): Result<SignedFile> {
  const found = file.length > LARGEST_FILE_BYTES ? undefined : findSignature(file);
  if (!found) return err({ code: "seal.fileUnsigned" });
  const { signedAt, address, from, until, contents } = found;
  const signature = openDetachedSignature(contents);
  const isWhole = until + found.rest === file.length && from + contents.length * 2 + 2 === until;
  if (!isWhole || !signature) return err({ code: "seal.fileChanged" });
  const digest = sha256(concatBytes(file.subarray(0, from), file.subarray(until)));
  if (!sameBytes(digest, signature.messageDigest)) return err({ code: "seal.fileChanged" });
  const key = keys.find(({ publicKey }) => isSignedByP256(publicKey, signature));
  if (!key) return err({ code: "seal.fileKeyUnknown" });
  // the file tells the second, without what is behind its point
  const second = BigInt(Date.parse(signedAt)) * 1000n;
  const isTrusted = keyWithin(keys, key.keyId, second, second + 1_000_000n) !== undefined;
  return isTrusted ? ok({ address, signedAt, keyId: key.keyId }) : err({ code: "seal.fileKeyExpired" });
}

function findSignature(file: Uint8Array) {
  // one character for each byte: places in the text are places in the file
  const text = new TextDecoder("latin1").decode(file);
  const at = text.lastIndexOf(HEAD);
  const matched = at < 0 ? null : SIGNATURE.exec(text.slice(at));
  const [whole, day, address, from, until, rest, contents] = matched ?? [];
  if (whole === undefined || day === undefined || address === undefined || contents === undefined) return undefined;
  const opens = at + whole.length - contents.length - 2;
  const signedAt = instantOf(day);
  if (Number(from) !== opens || contents.length % 2 !== 0 || signedAt === undefined) return undefined;
  return { address, signedAt, from: opens, until: Number(until), rest: Number(rest), contents: hexToBytes(contents) };
}

function instantOf(written: string): string | undefined {
  const text = written.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3T$4:$5:$6Z");
  return Number.isNaN(Date.parse(text)) ? undefined : text;
}

function isSignedByP256(publicKey: Uint8Array, { message, signature }: DetachedSignature): boolean {
  try {
    return p256.verify(signature, message, publicKey, { format: "der", lowS: false });
  } catch {
    return false;
  }
}
