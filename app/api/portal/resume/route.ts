import { resume, secretCodeOf } from "#lib/declarations/index.ts";
import { citizenCommand, secretCookie } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

/** Where the request came from, for the count of tries when no reference is typed. */
function sourceOf(request: Request): string {
  return request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
}

/** Opens a declaration with its reference and code: the same command, and the same answer, for «resume» and «track». */
export function POST(request: Request, context: { params: Promise<Record<string, string> | undefined> }): Promise<Response> {
  const command = citizenCommand({
    name: "declarations.resume",
    needsSecret: false,
    input: ({ reference = "", code, page, ...others }) => {
      if (Object.keys(others).length > 0) return err({ code: "gate.unknownField" });
      if (typeof reference !== "string" || typeof code !== "string") return err({ code: "gate.malformed" });
      return ok({ reference, code, isTracking: page === "track" });
    },
    run: async (_context, { reference, code, isTracking }) => {
      if (isTracking && reference.trim() === "") return err({ code: "declarations.notFoundOrWrongCode" });
      const found = await resume({ reference, code, from: sourceOf(request) });
      return found.ok ? ok({ value: found.value, events: [] }) : found;
    },
    then: (outcome, { locale }) => {
      if (outcome.status === "done") {
        const { id, isSent } = outcome.value;
        return { path: `/${locale}/${isSent ? "track" : "birth"}/${id}`, cookies: [secretCookie(id, secretCodeOf(id))] };
      }
      const isTracking = new URL(request.headers.get("referer") ?? "http://unknown/").pathname.endsWith("/track");
      const code = outcome.status === "refused" ? outcome.failure.code : "declarations.notFoundOrWrongCode";
      return { path: `/${locale}/${isTracking ? "track" : "resume"}?refused=${code}` };
    },
  });
  return command(request, context);
}
