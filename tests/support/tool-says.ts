import { spawnSync } from "node:child_process";

/** What a tool writes; nothing where it is not installed. */
export function toolSays(tool: string, args: readonly string[], folder: string): string | undefined {
  const run = spawnSync(tool, args, { encoding: "utf8", cwd: folder });
  return run.error ? undefined : run.stdout + run.stderr;
}

/** The signature of a signed PDF and the bytes it covers, cut out by hand as any other program would. */
export function signatureParts(file: Uint8Array): { contents: Buffer; covered: Buffer } {
  const bytes = Buffer.from(file);
  const [, from, until] = /\/ByteRange \[0 (\d+) (\d+) /.exec(bytes.toString("latin1")) ?? [];
  const hex = bytes.toString("latin1", Number(from) + 1, Number(until) - 1);
  const padded = Buffer.from(hex, "hex");
  const length = padded.readUInt16BE(2) + 4;
  return {
    contents: padded.subarray(0, length),
    covered: Buffer.concat([bytes.subarray(0, Number(from)), bytes.subarray(Number(until))]),
  };
}

/** A certificate as OpenSSL reads it. */
export function pemOf(certificate: Uint8Array): string {
  const lines = Buffer.from(certificate)
    .toString("base64")
    .replaceAll(/(.{64})/g, "$1\n");
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** OpenSSL weighs a signature with the certificate that it names; run where `cms.der`, `covered` and `certificate.pem` lie. */
export const CADES_CHECK =
  "cms -verify -cades -inform DER -binary -in cms.der -content covered -CAfile certificate.pem -partial_chain -purpose any -out out".split(
    " ",
  );
