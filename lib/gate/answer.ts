import type { FormState } from "#lib/kernel/form-state.ts";

const STATUS = { done: 200, invalid: 422, refused: 409 } as const;

/** The typed result for a caller that asks for JSON. */
export function answerJson<T>(state: FormState<T>, status: number = STATUS[state.status]): Response {
  return Response.json(state, { status, headers: { "cache-control": "no-store" } });
}

/** A plain form goes on to a page of ours, and nowhere else whatever an address brought into `path`. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: pathOfOurs(path), "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

const HERE = "http://here.invalid";

/** A path as headers may carry it. What would lead to another host leads home. */
export function pathOfOurs(path: string): string {
  const { origin, pathname, search, hash } = new URL(path, HERE);
  return origin === HERE && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/";
}

export function wantsJson(request: Request): boolean {
  return (request.headers.get("accept") ?? "").includes("application/json");
}
