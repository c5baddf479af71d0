import { keyedDigest } from "#lib/platform/crypto.ts";
import { SPECIMEN_MARK } from "./core/index.ts";
import type { IdentifierSource } from "./identifier-source.ts";

const DIGITS = 12;

/** Plays the agency in a demonstration. What it gives begins with a mark, is longer than a real one and identifies nobody. */
export const simulatedSource: IdentifierSource = {
  name: "simulator",
  assign: ({ actId }) => Promise.resolve(`${SPECIMEN_MARK}${digitsOf(actId)}`),
};

function digitsOf(actId: string): string {
  const [first = 0n] = new BigUint64Array(keyedDigest("civil-identifier", actId).buffer, 0, 1);
  return String(first % 10n ** BigInt(DIGITS)).padStart(DIGITS, "0");
}
