import { config } from "#lib/platform/config.ts";
import type { Signer } from "#lib/seal/core/index.ts";
import { keyPairOfFile } from "#lib/seal/index.ts";

let held: { path: string; signer: Signer } | undefined;

/**
 * Signs the codes of issued documents. A key of its own, not the seal's: the desk must answer while somebody waits at the counter, and
 * a stolen document key can neither seal an act nor publish a head of the log.
 */
export function documentSigner(): Signer {
  const path = config().documentKeyFile;
  held = held?.path === path ? held : { path, signer: keyPairOfFile(path, "document").signer };
  return held.signer;
}
