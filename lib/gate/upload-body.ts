import { formToObject } from "#lib/kernel/form-state.ts";
import { isPlainBody } from "./core/index.ts";
import { readMultipart } from "./multipart.ts";

/** What a form may weigh besides its file. */
const AROUND_THE_FILE = 64 * 1024;
/** Read and thrown away after the limit, so that the browser finishes sending and shows our answer in place of a broken connection. */
const PATIENCE_BYTES = 64 * 1024 * 1024;

export type UploadBody = {
  fields: Record<string, unknown>;
  file: { name: string; content: Uint8Array } | "missing" | "tooLarge" | "cutShort";
};

/**
 * Reads a posted file, counting: no more than `mostFileBytes` and a little is ever kept. `tooLarge` when it is longer, `cutShort`
 * when fewer or more bytes came than were announced. Nothing when it is no form of ours.
 */
export async function readUpload(request: Request, mostFileBytes: number): Promise<UploadBody | undefined> {
  const announced = request.headers.get("content-length");
  const most = mostFileBytes + AROUND_THE_FILE;
  const { kept, size } = await readCounting(request, most);
  const form = readMultipart(kept, request.headers.get("content-type") ?? "");
  if (form === undefined) return undefined;
  const fields = formToObject(form.fields);
  if (!isPlainBody(fields)) return undefined;
  if (size > most || (form.file?.content.length ?? 0) > mostFileBytes) return { fields, file: "tooLarge" };
  if (!form.isWhole || (announced !== null && Number(announced) !== size)) return { fields, file: "cutShort" };
  // a form sent without choosing a file carries one without name and content
  const isChosen = form.file !== undefined && (form.file.name !== "" || form.file.content.length > 0);
  return { fields, file: isChosen && form.file ? form.file : "missing" };
}

async function readCounting(request: Request, most: number): Promise<{ kept: Buffer; size: number }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      if (size < most) chunks.push(chunk.subarray(0, most - size));
      size += chunk.length;
      if (size > most + PATIENCE_BYTES) break;
    }
  } catch {
    // the sender is gone, as happens on the road; what came says by its missing end that it is not whole
  }
  return { kept: Buffer.concat(chunks), size };
}
