import type { Failure } from "./result.ts";

/** One problem of one field; `code` is a key of `locales/<lang>/errors.json`. `field` is a dotted path. */
export type FieldProblem = { field: string; code: string; params?: Record<string, string | number> };

/** What a command answers, as JSON or after the redirect. */
export type FormState<T> =
  | { status: "done"; value: T }
  | { status: "invalid"; problems: readonly FieldProblem[] }
  | { status: "refused"; failure: Failure };

type Nested = { [key: string]: Nested | string | string[] };

/**
 * Turns posted fields into an object: `mother.givenName.ar` nests, a repeated key or a key ending in `[]` is a list.
 * Keys that would touch a prototype are dropped.
 */
export function formToObject(form: Iterable<[string, FormDataEntryValue]>): Nested {
  const root: Nested = Object.create(null) as Nested;
  for (const [rawKey, value] of form) {
    if (typeof value !== "string") continue;
    const isList = rawKey.endsWith("[]");
    const path = (isList ? rawKey.slice(0, -2) : rawKey).split(".");
    if (path.some((part) => part === "" || part === "__proto__" || part === "constructor" || part === "prototype"))
      continue;
    put(root, path, value, isList);
  }
  return root;
}

function put(root: Nested, path: string[], value: string, isList: boolean): void {
  let here = root;
  for (const part of path.slice(0, -1)) {
    const next = here[part];
    if (typeof next === "object" && !Array.isArray(next)) here = next;
    else here = here[part] = Object.create(null) as Nested;
  }
  const last = path.at(-1) ?? "";
  const before = here[last];
  if (Array.isArray(before)) before.push(value);
  else if (typeof before === "string") here[last] = [before, value];
  else here[last] = isList ? [value] : value;
}
