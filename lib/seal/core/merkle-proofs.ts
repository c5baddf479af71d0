import { sameBytes } from "./bytes.ts";
import { merkleRoot, nodeHash, splitOf } from "./merkle.ts";

/** The hashes that lead from one leaf to the root (RFC 6962 §2.1.1), lowest first. Throws when the log has no such leaf. */
export function inclusionProof(index: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError("the log has no such leaf");
  if (leaves.length === 1) return [];
  const at = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)];
  return index < at
    ? [...inclusionProof(index, left), merkleRoot(right)]
    : [...inclusionProof(index - at, right), merkleRoot(left)];
}

export type Inclusion = {
  index: number;
  size: number;
  leaf: Uint8Array;
  proof: readonly Uint8Array[];
  root: Uint8Array;
};

/** Whether the proof leads from this leaf, at this place, to this root of a log of this size (RFC 9162 §2.1.3.2). */
export function verifyInclusion({ index, size, leaf, proof, root }: Inclusion): boolean {
  if (!isPlaceIn(index, size)) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(step, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else hash = nodeHash(hash, step);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameBytes(hash, root);
}

/** The hashes that show that a log only grew since it held `oldSize` leaves (RFC 6962 §2.1.2). */
export function consistencyProof(oldSize: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (!Number.isInteger(oldSize) || oldSize < 0 || oldSize > leaves.length)
    throw new RangeError("the log never had that size");
  return oldSize === 0 ? [] : subproof(oldSize, leaves, true);
}

function subproof(oldSize: number, leaves: readonly Uint8Array[], isWhole: boolean): Uint8Array[] {
  if (oldSize === leaves.length) return isWhole ? [] : [merkleRoot(leaves)];
  const at = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)];
  return oldSize <= at
    ? [...subproof(oldSize, left, isWhole), merkleRoot(right)]
    : [...subproof(oldSize - at, right, false), merkleRoot(left)];
}

export type LogSize = { size: number; root: Uint8Array };

/** Whether the proof shows that the newer log begins with the whole of the older one (RFC 9162 §2.1.4.2). */
export function verifyConsistency(older: LogSize, newer: LogSize, proof: readonly Uint8Array[]): boolean {
  if (![older.size, newer.size].every(isSize) || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && sameBytes(older.root, newer.root);
  if (older.size === 0) return proof.length === 0 && sameBytes(older.root, merkleRoot([]));
  return consistentPath(older, newer, isPowerOfTwo(older.size) ? [older.root, ...proof] : proof);
}

function consistentPath(older: LogSize, newer: LogSize, path: readonly Uint8Array[]): boolean {
  const [first, ...rest] = path;
  if (!first) return false;
  let [node, last] = [older.size - 1, newer.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [oldHash, newHash] = [first, first];
  for (const step of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [oldHash, newHash] = [nodeHash(step, oldHash), nodeHash(step, newHash)];
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else newHash = nodeHash(newHash, step);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameBytes(oldHash, older.root) && sameBytes(newHash, newer.root);
}

function isPlaceIn(index: number, size: number): boolean {
  return isSize(index) && isSize(size) && index < size;
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

// halves by division: a bit shift would cut logs above 2^31 entries
function half(value: number): number {
  return Math.floor(value / 2);
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}
