import { resume, secretCodeOf } from "#lib/declarations/index.ts";
import { citizenProof, secretCookie } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

/** Where the request came from, for the count of tries when no reference is typed. */
function sourceOf(request: Request): string {
  return request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
}

/** Opens a declaration with its reference and code: the same command, and the same answer, for «resume» and «track». */
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
    run: async ({ reference, code, isTracking }) => {
      if (isTracking && reference.trim() === "") return err({ code: "declarations.notFoundOrWrongCode" });
      return resume({ reference, code, from: sourceOf(request) });
    },
    then: (outcome, { locale }) => {
      if (outcome.status === "done") {
        const { id, isSent } = outcome.value;
        return {
          path: `/${locale}/${isSent ? "track" : "declaration"}/${id}`,
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
