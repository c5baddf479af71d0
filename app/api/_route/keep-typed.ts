import type { Outcome } from "#lib/gate/index.ts";

const MOST_CHARACTERS = 200;

/** The page that a refused form leads to, with what was typed in it, so that nothing is typed twice; `form` names it among those of its page. */
export function keepTyped(
  path: string,
  { status }: Outcome<unknown>,
  { form, typed }: { form: string; typed: Readonly<Record<string, unknown>> | undefined },
): string {
  if (status === "done" || typed === undefined) return path;
  const kept = new URLSearchParams({ form });
  for (const [name, value] of fieldsIn(typed)) kept.append(name, value);
  return `${path}${path.includes("?") ? "&" : "?"}${kept.toString()}`;
}

/** The fields of a form by their dotted names, as they stood in it. */
function fieldsIn(typed: Readonly<Record<string, unknown>>, under = "typed"): [string, string][] {
  return Object.entries(typed).flatMap(([key, value]): [string, string][] => {
    const name = `${under}.${key}`;
    if (typeof value === "string") return value.length > MOST_CHARACTERS ? [] : [[name, value]];
    return typeof value === "object" && value !== null && !Array.isArray(value) ? fieldsIn({ ...value }, name) : [];
  });
}
