/** Strokes drawn on a pad are the deepest that our pages post: a list of lists of points within two objects. */
const DEEPEST = 8;
/** As many as the points of the longest signature that fits into a body's 256 kB. */
const MOST_VALUES = 70_000;

const OF_PROTOTYPES = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Whether a posted body is an object that any of our pages could have sent: not nested without end, no name that reaches for a prototype,
 * no text that a database cannot keep (the NUL character, half of a surrogate pair).
 */
export function isPlainBody(body: unknown): body is Record<string, unknown> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const left = { values: MOST_VALUES };
  return isPlain(body, DEEPEST, left);
}

function isPlain(value: unknown, depth: number, left: { values: number }): boolean {
  left.values -= 1;
  if (left.values < 0) return false;
  if (typeof value === "string") return isText(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((inner) => isPlain(inner, depth - 1, left));
  return Object.entries(value).every(
    ([name, inner]) => !OF_PROTOTYPES.has(name) && isText(name) && isPlain(inner, depth - 1, left),
  );
}

function isText(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
