import type { FormState } from "#lib/kernel/form-state.ts";

const STATUS = { done: 200, invalid: 422, refused: 409 } as const;

/** The typed result for a caller that asks for JSON. */
export function answerJson<T>(state: FormState<T>, status: number = STATUS[state.status]): Response {
  return Response.json(state, { status, headers: { "cache-control": "no-store" } });
}

/** A plain form goes on to a page of ours; `path` starts with one slash. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: path, "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

export function wantsJson(request: Request): boolean {
  return (request.headers.get("accept") ?? "").includes("application/json");
}
