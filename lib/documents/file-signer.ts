import { config } from "#lib/platform/config.ts";
import { fileKeyOf, type FileSigner } from "#lib/seal/index.ts";

let held: { path: string; signer: FileSigner } | undefined;

/** Signs issued files. Like the key of codes a key of its own, which the desk holds: whoever stole it could seal nothing. */
export function fileSigner(): FileSigner {
  const path = config().pdfKeyFile;
  held = held?.path === path ? held : { path, signer: fileKeyOf(path).signer };
  return held.signer;
}
