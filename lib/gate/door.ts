import { type Failure } from "#lib/kernel/result.ts";
import { isStoreAway } from "#lib/platform/blob-store.ts";
import { isBusy } from "#lib/platform/busy.ts";
import { config } from "#lib/platform/config.ts";
import { logFault, logWarning } from "#lib/platform/log.ts";
import { answerJson, seeOther, wantsJson } from "./answer.ts";
import { readBody } from "./body.ts";
import { type CommandMeta, isOwnOrigin, readMeta } from "./core/index.ts";
import { readUpload, type UploadBody } from "./upload-body.ts";

export type PostedFile = UploadBody["file"];
export type Entered = { meta: CommandMeta; rest: Record<string, unknown>; file?: PostedFile };

/** What every command checks before it asks who is there for what: origin, size, shape, idempotency key. */
export async function enter(request: Request): Promise<Entered | Response> {
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  const body = await readBody(request);
  if (body === "tooLarge") return refuse(request, 413, { code: "gate.tooLarge" });
  if (body === "malformed") return refuse(request, 400, { code: "gate.malformed" });
  const read = readMeta(body);
  return read ?? refuse(request, 400, { code: "gate.stalePage" });
}

/** The same for a form that brings one file of at most `mostFileBytes`. */
export async function enterWithFile(request: Request, mostFileBytes: number): Promise<Entered | Response> {
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  const body = await readUpload(request, mostFileBytes);
  if (body === undefined) return refuse(request, 400, { code: "gate.malformed" });
  const read = readMeta(body.fields);
  return read ? { ...read, file: body.file } : refuse(request, 400, { code: "gate.stalePage" });
}

/** The refusal of a write that does not come from one of our own pages; nothing when it does. */
export function refuseForeign(request: Request): Response | undefined {
  const headers = { secFetchSite: request.headers.get("sec-fetch-site"), origin: request.headers.get("origin") };
  return isOwnOrigin(headers, config().publicUrl) ? undefined : refuse(request, 403, { code: "gate.foreignOrigin" });
}

/** A refusal before any page is known: JSON for scripts, the problem page for forms. */
export function refuse(request: Request, status: number, failure: Failure): Response {
  if (wantsJson(request)) return answerJson({ status: "refused", failure }, status);
  return seeOther(`/ar/problem?code=${encodeURIComponent(failure.code)}`);
}

/**
 * Faults are logged without personal data. In a crowd, or while the store of files is away, people are told to try again; otherwise
 * the reader gets a short reference to quote on the phone.
 */
export async function withFaults(request: Request, route: string, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (thrown) {
    if (isBusy(thrown)) return refuse(request, 503, { code: "gate.busy" });
    if (isStoreAway(thrown)) {
      logWarning("the store of files is away", { route }, thrown);
      return refuse(request, 503, { code: "gate.storeAway" });
    }
    const reference = logFault(thrown, { route });
    if (wantsJson(request))
      return answerJson({ status: "refused", failure: { code: "gate.fault", params: { reference } } }, 500);
    return seeOther(`/ar/problem?code=gate.fault&reference=${reference}`);
  }
}
