/** Codes that choose words, and instants: what a payload holds and paper does not say. */
const CODES = new Set([
  "kind",
  "content",
  "regime",
  "locale",
  "actKind",
  "letter",
  "relation",
  "url",
  "issuedAt",
  "preparedAt",
  "submittedAt",
  "signedAt",
  "depositedAt",
  "stage",
  "eventKind",
  "ground",
  "appealTo",
]);

/** What a payload says on paper: all its texts, paragraphs joined. */
export function printedFields(value: unknown, key = ""): string[] {
  if (CODES.has(key)) return [];
  if (typeof value === "string") return [key === "sha256" ? value.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 ") : value];
  if (Array.isArray(value)) {
    const texts = value.map((item: unknown) => (isSegment(item) ? item.text : undefined));
    if (texts.length > 0 && texts.every((text) => text !== undefined)) return [texts.join("")];
    return value.flatMap((item: unknown) => printedFields(item));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => (isCode(value, name) ? [] : printedFields(item, name)));
}

/** A text interrupted by the turn of a page still has its words in order. */
export function hasInOrder(text: string, words: string): boolean {
  let from = 0;
  return words.split(" ").every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

function isSegment(value: unknown): value is { text: string } {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}

/** `sex` and `subject` choose labels in some documents, and are words in none. */
function isCode(owner: object, name: string): boolean {
  return name === "sex" || (name === "subject" && "locale" in owner);
}
