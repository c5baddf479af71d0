import { setTimeout as wait } from "node:timers/promises";
import { now } from "../clock.ts";
import { BlobFault, type BlobPlace } from "./blob-place.ts";
import { sha256Hex, signatureV4, signingTime } from "./signature-v4.ts";

/** A bucket of an S3-compatible object store. `address` is the bucket's own, such as `https://objects.example.ma/sijil`. */
export type Bucket = { address: string; region: string; keyId: string; secret: string; patience?: Patience };

/** Milliseconds that one try, and all of them with their pauses, may take. */
export type Patience = { oneTry: number; altogether: number };

type Method = "GET" | "HEAD" | "PUT" | "DELETE";
type Answer = { status: number; headers: Headers; body: Uint8Array<ArrayBuffer> };

/** Under what name an object carries the SHA-256 of its bytes. */
const DIGEST = "x-amz-meta-sha256";

/**
 * Objects of a bucket. Each carries its own SHA-256, compared when it is read. A store that does not answer within some seconds,
 * asked again after short pauses, is `away`.
 */
export function bucket(of: Bucket): BlobPlace {
  return {
    put: (key, bytes) => write(of, key, bytes),
    get: (key) => read(of, key),
    remove: async (key) => {
      const answer = await ask(of, "DELETE", key);
      if (!isDone(answer) && answer.status !== 404) throw refusal(answer);
    },
  };
}

/** Asks for the bucket itself. Throws `blob.missing` when there is none, `blob.refused` when the key does not open it. */
export async function requireBucket(of: Bucket): Promise<void> {
  const answer = await ask(of, "HEAD");
  if (answer.status === 404) throw new BlobFault("blob.missing", { words: "there is no such bucket" });
  if (!isDone(answer)) throw refusal(answer);
}

/** Asks first, for not every store knows the condition under which the bytes are then sent; one that does also settles a race. */
async function write(of: Bucket, key: string, bytes: Uint8Array): Promise<void> {
  const digest = sha256Hex(bytes);
  if (await isHeld(of, key, digest)) return;
  const headers = { "content-type": "application/octet-stream", "if-none-match": "*", [DIGEST]: digest };
  const answer = await ask(of, "PUT", key, { headers, body: new Uint8Array(bytes) });
  if (isDone(answer)) return;
  const hasSomebodyWritten = answer.status === 409 || answer.status === 412;
  if (!hasSomebodyWritten || !(await isHeld(of, key, digest))) throw refusal(answer);
}

/** Whether an object with these bytes is there. Throws `blob.exists` when there are others. */
async function isHeld(of: Bucket, key: string, digest: string): Promise<boolean> {
  const answer = await ask(of, "HEAD", key);
  if (answer.status === 404) return false;
  if (!isDone(answer)) throw refusal(answer);
  if (answer.headers.get(DIGEST) !== digest) throw new BlobFault("blob.exists");
  return true;
}

/** An object that another tool copied here may carry no digest: what its bytes were sealed with tells as well. */
async function read(of: Bucket, key: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask(of, "GET", key);
  if (answer.status === 404) throw new BlobFault("blob.missing");
  if (!isDone(answer)) throw refusal(answer);
  const digest = answer.headers.get(DIGEST);
  if (digest !== null && digest !== sha256Hex(answer.body)) throw new BlobFault("blob.changed");
  return answer.body;
}

function isDone({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** The store names its reason in `<Code>`, save where an answer has no body. */
function refusal({ status, body }: Answer): BlobFault {
  const reason = /<Code>(\w{1,60})<\/Code>/.exec(new TextDecoder().decode(body.subarray(0, 2_000)))?.[1];
  return new BlobFault("blob.refused", { words: reason === undefined ? `${status}` : `${status} ${reason}` });
}

const PAUSES = [100, 400];
/** Less than a transaction or the server before us would wait. */
const PATIENCE: Patience = { oneTry: 6_000, altogether: 10_000 };

type Sent = { headers?: Readonly<Record<string, string>>; body?: Uint8Array<ArrayBuffer> };

async function ask(of: Bucket, method: Method, key?: string, sent: Sent = {}): Promise<Answer> {
  const { oneTry, altogether } = of.patience ?? PATIENCE;
  const until = performance.now() + altogether;
  for (let tries = 0; ; tries += 1) {
    const left = Math.min(oneTry, until - performance.now());
    const outcome = await tryOnce(of, method, key, sent, Math.max(1, Math.ceil(left)));
    if (!(outcome instanceof BlobFault)) return outcome;
    const pause = PAUSES[tries];
    if (pause === undefined || performance.now() + pause > until) throw outcome;
    await wait(pause);
  }
}

async function tryOnce(
  { address, region, keyId, secret }: Bucket,
  method: Method,
  key: string | undefined,
  { headers: given = {}, body }: Sent,
  milliseconds: number,
): Promise<Answer | BlobFault> {
  const url = new URL(key === undefined ? address : `${address}/${key}`);
  const at = now();
  const payloadDigest = sha256Hex(body ?? "");
  const headers = { ...given, "x-amz-content-sha256": payloadDigest, "x-amz-date": signingTime(at) };
  const authorization = signatureV4(
    { method, path: url.pathname, headers: { ...headers, host: url.host }, payloadDigest, at },
    { region, keyId, secret, service: "s3" },
  );
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers, authorization },
      body: body ?? null,
      redirect: "error", // the signature counts for this address alone
      cache: "no-store",
      signal,
    });
    const answer = {
      status: response.status,
      headers: response.headers,
      body: new Uint8Array(await response.arrayBuffer()),
    };
    return mayPass(answer.status) ? new BlobFault("blob.away", { words: `${answer.status}` }) : answer;
  } catch (fault) {
    return new BlobFault("blob.away", { cause: fault });
  }
}

/** Too busy, or something behind it fell; 501 says that it will never be able to. */
function mayPass(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}
