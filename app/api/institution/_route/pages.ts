import type { Failure } from "#lib/kernel/result.ts";

/** A page with the refusal it has to tell; the values of its text go along as `in.…`. */
export function withRefusal(page: string, { code, params = {} }: Failure): string {
  const query = new URLSearchParams({ refused: code });
  for (const [name, value] of Object.entries(params)) query.set(`in.${name}`, String(value));
  return `${page}?${query.toString()}`;
}
