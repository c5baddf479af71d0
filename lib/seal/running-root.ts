import { merkleRoot, nodeHash } from "./core/index.ts";

/**
 * The Merkle root of a log that is too long to be held whole: leaves are given one by one, and the root may be asked for after any.
 * It keeps one hash for each power of two in the size (RFC 6962 §2.1 gives the same root).
 */
export class RunningRoot {
  size = 0;
  readonly #peaks: { height: number; hash: Uint8Array }[] = [];

  add(leaf: Uint8Array): void {
    let peak = { height: 0, hash: leaf };
    for (let last = this.#peaks.at(-1); last?.height === peak.height; last = this.#peaks.at(-1)) {
      this.#peaks.pop();
      peak = { height: peak.height + 1, hash: nodeHash(last.hash, peak.hash) };
    }
    this.#peaks.push(peak);
    this.size += 1;
  }

  root(): Uint8Array {
    const hashes = this.#peaks.map(({ hash }) => hash);
    return hashes.length === 0 ? merkleRoot([]) : hashes.reduceRight((right, left) => nodeHash(left, right));
  }
}
