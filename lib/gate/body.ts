import { formToObject } from "#lib/kernel/form-state.ts";
import { isPlainBody } from "./core/index.ts";

const MOST_BYTES = 256 * 1024;

/** The body of a command as an object, from a form or from JSON; nothing when it is too large, of another kind or malformed. */
export async function readBody(request: Request): Promise<Record<string, unknown> | "tooLarge" | "malformed"> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return "tooLarge";
  const bytes = await readAtMost(request, MOST_BYTES);
  if (bytes === undefined) return "tooLarge";
  const type = request.headers.get("content-type") ?? "";
  try {
    const read = /^application\/json\b/i.test(type) ? readJson(bytes) : await readForm(bytes, type);
    return isPlainBody(read) ? read : "malformed";
  } catch {
    return "malformed";
  }
}

function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<unknown> {
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  return formToObject(form.entries());
}

/** The bytes of a body; nothing when they are more than `most`. */
export async function readAtMost(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
