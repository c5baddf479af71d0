import { sha256 } from "@noble/hashes/sha2.js";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { concatBytes, sameBytes, utf8 } from "./bytes.ts";
import { isSignedBy, type Signer } from "./signer.ts";

/** The head of the public log: its name, how many acts it holds, the root over them. */
export type Checkpoint = { origin: string; size: number; root: Uint8Array };

export type CheckpointSignature = {
  name: string;
  /** the first four bytes of SHA-256( name ‖ 0a ‖ 01 ‖ public key ) */
  keyHash: Uint8Array;
  signature: Uint8Array;
};

export type SignedCheckpoint = Checkpoint & { signatures: readonly CheckpointSignature[] };

/** Who signs or witnesses a checkpoint: a name without spaces or plus signs, and an Ed25519 key. */
export type CheckpointKey = { name: string; publicKey: Uint8Array };

const ED25519 = Uint8Array.of(1);
const NAME = /^[^\s+]+$/u;
const SIZE = /^(?:0|[1-9][0-9]{0,15})$/;
const SIGNATURE_LINE = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u;

/** The three lines that are signed: origin, size, root in base64 (C2SP tlog-checkpoint), each ended by a line feed. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  if (!NAME.test(origin) || !Number.isSafeInteger(size) || size < 0 || root.length !== 32) {
    throw new RangeError("not a checkpoint");
  }
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** The checkpoint as published (C2SP signed-note): its text, an empty line, one line per signature. */
export function signCheckpoint(checkpoint: Checkpoint, key: CheckpointKey, signer: Signer): string {
  const text = checkpointText(checkpoint);
  return `${text}\n${signatureLine(key, signer.sign(utf8(text)))}`;
}

/** Adds a witness's line to a published checkpoint; refuses what is not one. */
export function cosignCheckpoint(note: string, key: CheckpointKey, signer: Signer): Result<string> {
  const parsed = parseCheckpoint(note);
  if (!parsed.ok) return parsed;
  return ok(note + signatureLine(key, signer.sign(utf8(checkpointText(parsed.value)))));
}

/** Reads a published checkpoint without trusting it; refuses every spelling but the one above. */
export function parseCheckpoint(note: string): Result<SignedCheckpoint> {
  const refused = err({ code: "seal.checkpointUnreadable" });
  const [origin, size, root, blank, ...lines] = note.split("\n");
  if (!origin || !NAME.test(origin) || !size || !SIZE.test(size) || !Number.isSafeInteger(Number(size))) return refused;
  const rootBytes = fromBase64(root ?? "");
  if (rootBytes?.length !== 32 || blank !== "" || lines.length < 2 || lines.pop() !== "") return refused;
  const signatures = lines.map(parseSignatureLine);
  if (!signatures.every((signature) => signature !== undefined)) return refused;
  return ok({ origin, size: Number(size), root: rootBytes, signatures });
}

/** Gives the checkpoint when every one of `keys` has signed it: the log itself, and the witnesses that are asked for. */
export function verifyCheckpoint(note: string, keys: readonly [CheckpointKey, ...CheckpointKey[]]): Result<Checkpoint> {
  const parsed = parseCheckpoint(note);
  if (!parsed.ok) return parsed;
  const { origin, size, root, signatures } = parsed.value;
  const message = utf8(checkpointText(parsed.value));
  const missing = keys.find((key) => !signatures.some((signature) => isOf(key, signature, message)));
  if (missing) return err({ code: "seal.checkpointNotSigned", params: { name: missing.name } });
  return ok({ origin, size, root });
}

function isOf(key: CheckpointKey, { name, keyHash, signature }: CheckpointSignature, message: Uint8Array): boolean {
  return name === key.name && sameBytes(keyHash, keyHashOf(key)) && isSignedBy(key.publicKey, message, signature);
}

function signatureLine(key: CheckpointKey, signature: Uint8Array): string {
  if (!NAME.test(key.name)) throw new RangeError("a signing name has no space and no plus sign");
  return `— ${key.name} ${toBase64(concatBytes(keyHashOf(key), signature))}\n`;
}

function parseSignatureLine(line: string): CheckpointSignature | undefined {
  const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = fromBase64(encoded ?? "");
  // witnesses may sign in ways we do not know: their lines are kept, and never count as the signature that is asked for
  if (name === undefined || !bytes || bytes.length <= 4) return undefined;
  return { name, keyHash: bytes.slice(0, 4), signature: bytes.slice(4) };
}

function keyHashOf({ name, publicKey }: CheckpointKey): Uint8Array {
  return sha256(concatBytes(utf8(`${name}\n`), ED25519, publicKey)).slice(0, 4);
}
