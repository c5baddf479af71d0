import { makeSecretCode } from "#lib/kernel/reference.ts";
import { keyedDigest } from "#lib/platform/crypto.ts";

/**
 * The secret code of a declaration, made from its id and the application's key: it need not be kept anywhere, and a repeated
 * request to start gives the same one. The table holds a keyed digest of it, which row-level security compares.
 */
export function secretCodeOf(declarationId: string): string {
  for (let round = 0; ; round += 1) {
    const code = makeSecretCode(keyedDigest(`declaration-code-${round}`, declarationId));
    if (code !== undefined) return code;
  }
}
