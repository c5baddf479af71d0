import { createHash, createHmac } from "node:crypto";

/** Who signs, and for which region and service the signature counts. */
export type SigningKey = { keyId: string; secret: string; region: string; service: string };

/** A request as it will be sent, without a query; every header given is signed, and `host` must be one of them. */
export type SignedRequest = {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body in hexadecimal. */
  payloadDigest: string;
  at: Date;
};

/** The `authorization` header of AWS Signature Version 4, as object stores of every maker understand it. */
export function signatureV4({ method, path, headers, payloadDigest, at }: SignedRequest, key: SigningKey): string {
  const lines = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim().replaceAll(/ +/g, " ")] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const names = lines.map(([name]) => name).join(";");
  const canonical = [
    method,
    path.split("/").map(encodeSegment).join("/"),
    "",
    ...lines.map(([name, value]) => `${name}:${value}`),
    "",
    names,
    payloadDigest,
  ].join("\n");

  const day = signingTime(at).slice(0, 8);
  const scope = `${day}/${key.region}/${key.service}/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", signingTime(at), scope, sha256Hex(canonical)].join("\n");
  const signingKey = [day, key.region, key.service, "aws4_request"].reduce<Buffer | string>(hmac, `AWS4${key.secret}`);
  const signature = hmac(signingKey, toSign).toString("hex");
  return `AWS4-HMAC-SHA256 Credential=${key.keyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
}

/** `20261122T101500Z`, as `x-amz-date` says it. */
export function signingTime(at: Date): string {
  return at.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
}

export function sha256Hex(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** RFC 3986: everything but letters, digits and `-._~` is escaped. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
