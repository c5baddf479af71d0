import { resume, secretCodeOf } from "#lib/declarations/index.ts";
import { citizenProof, secretCookie } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { kindOfReference, parseReference } from "#lib/kernel/reference.ts";
import { resumeRequest } from "#lib/requests/index.ts";

/** Where the request came from, for the count of tries when no reference is typed. */
function sourceOf(request: Request): string {
  return request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
}

function isOfRequest(typed: string): boolean {
  const reference = parseReference(typed);
  return reference.ok && kindOfReference(reference.value) === "request";
}

type Opened = { id: string; isSent: boolean; isRequest?: true };

function ofRequest(opened: Result<{ id: string; isSent: boolean }>): Result<Opened> {
  return opened.ok ? ok({ ...opened.value, isRequest: true }) : opened;
}

/** Opens a declaration or a request with its reference and code: the same command, and the same answer, for «resume» and «track». */
export function POST(
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
): Promise<Response> {
  const proof = citizenProof({
    name: "declarations.resume",
    input: ({ reference = "", code, page, ...others }) => {
      if (Object.keys(others).length > 0) return err({ code: "gate.unknownField" });
      if (typeof reference !== "string" || typeof code !== "string") return err({ code: "gate.malformed" });
      return ok({ reference, code, isTracking: page === "track" });
    },
    run: async ({ reference, code, isTracking }): Promise<Result<Opened>> => {
      if (isTracking && reference.trim() === "") return err({ code: "declarations.notFoundOrWrongCode" });
      const typed = { reference, code, from: sourceOf(request) };
      if (isOfRequest(reference)) return ofRequest(await resumeRequest(typed));
      const declaration = await resume(typed);
      // a code alone opens whichever file it is of; the try was counted
      const isUnknown = !declaration.ok && declaration.error.code === "declarations.notFoundOrWrongCode";
      return isUnknown && reference.trim() === "" ? ofRequest(await resumeRequest(typed, true)) : declaration;
    },
    then: (outcome, { locale }) => {
      if (outcome.status === "done") {
        const { id, isSent } = outcome.value;
        const isRequest = "isRequest" in outcome.value;
        return {
          path: isRequest
            ? `/${locale}/documents/${id}/${isSent ? "track" : "check"}`
            : `/${locale}/${isSent ? "track" : "declaration"}/${id}`,
          cookies: [secretCookie(id, secretCodeOf(id))],
        };
      }
      const isTracking = URL.parse(request.headers.get("referer") ?? "")?.pathname.endsWith("/track");
      const code = outcome.status === "refused" ? outcome.failure.code : "declarations.notFoundOrWrongCode";
      return { path: `/${locale}/${isTracking ? "track" : "resume"}?refused=${code}` };
    },
  });
  return proof(request, context);
}
