import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Bucket } from "#lib/platform/blobs/bucket.ts";
import { sha256Hex, signatureV4 } from "#lib/platform/blobs/signature-v4.ts";

export type Mishap = "drop" | "hang" | 404 | 429 | 500 | 501 | 503;

/** An object store in this process, as strict as a real one about signatures and digests, which can be made to fail. */
export type ObjectStore = {
  bucket: Bucket;
  objects: Map<string, { body: Buffer<ArrayBuffer>; digest: string | undefined }>;
  /** Every request as `PUT uploads/…`, those that failed among them. */
  asked: string[];
  /** What befalls the next requests, in their order; `afterwards` means once the request has had its effect. */
  mishaps: { what: Mishap; afterwards?: boolean }[];
  close(): Promise<void>;
};

const KEY = { keyId: "sijil", secret: "a secret of the test", region: "garage" };

export async function openObjectStore({ knowsConditions = true } = {}): Promise<ObjectStore> {
  const objects: ObjectStore["objects"] = new Map();
  const asked: string[] = [];
  const mishaps: ObjectStore["mishaps"] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const key = (request.url ?? "").replace(/^\/files\/?/, "");
    asked.push(`${request.method} ${key}`);
    const mishap = mishaps.shift();
    if (mishap?.afterwards) act(request, key, body);
    if (mishap?.what === "hang") return;
    if (mishap?.what === "drop") return void request.socket.destroy();
    const answer = mishap ? { status: mishap.what, headers: {}, body: undefined } : act(request, key, body);
    response.writeHead(answer.status, { "content-length": answer.body?.length ?? 0, ...answer.headers });
    response.end(request.method === "HEAD" ? undefined : answer.body);
  }

  function act(request: IncomingMessage, key: string, body: Buffer<ArrayBuffer>) {
    const empty = (status: number, code?: string) => ({
      status,
      headers: {},
      body: code === undefined ? undefined : Buffer.from(`<Error><Code>${code}</Code></Error>`),
    });
    if (!isSigned(request, body)) return empty(403, "SignatureDoesNotMatch");
    const held = objects.get(key);
    if (request.method === "PUT") {
      if (held && knowsConditions && request.headers["if-none-match"] === "*") return empty(412, "PreconditionFailed");
      objects.set(key, { body, digest: request.headers["x-amz-meta-sha256"]?.toString() });
      return empty(200);
    }
    if (request.method === "DELETE") {
      objects.delete(key);
      return empty(204);
    }
    if (key === "") return empty(request.url === "/files" ? 200 : 404);
    if (!held) return empty(404, "NoSuchKey");
    return { status: 200, headers: held.digest ? { "x-amz-meta-sha256": held.digest } : {}, body: held.body };
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    bucket: { address: `http://127.0.0.1:${port}/files`, ...KEY },
    objects,
    asked,
    mishaps,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Reckons the signature of what arrived and compares; the digest must be that of the body. */
function isSigned({ method = "", url = "", headers }: IncomingMessage, body: Buffer): boolean {
  const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? "")?.[1]?.split(";") ?? [];
  const payloadDigest = sha256Hex(body);
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(headers["x-amz-date"])) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const signed = Object.fromEntries(names.map((name) => [name, String(headers[name])]));
  const expected = signatureV4({ method, path: url, headers: signed, payloadDigest, at }, { ...KEY, service: "s3" });
  return headers["x-amz-content-sha256"] === payloadDigest && headers.authorization === expected;
}
