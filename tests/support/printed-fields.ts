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
  "event",
  "ground",
  "appealTo",
  "reader",
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

/**
 * The fields that the text does not have, letter for letter. A word longer than its line, or one broken after its hyphen, goes on in the next line:
 * spaces are left out. Vowel marks at the end of a word are given by pdf.js to the word before: they are looked for by themselves.
 */
export function lostFields(fields: readonly string[], text: string, pages: number): string[] {
  const said = withoutSpaces(withoutMarks(text));
  return fields.filter((field) => !isSaidIn(said, withoutSpaces(withoutMarks(field)), pages));
}

/** What has fewer letters stands on one line, and no turn of a page cuts it. */
const SHORTEST_CUT = 24;

/** Whole, or, when it is long, in as many parts at most as there are pages. */
function isSaidIn(said: string, letters: string, pages: number): boolean {
  return isSaidInParts(said, letters, letters.length < SHORTEST_CUT ? 1 : pages);
}

function isSaidInParts(said: string, letters: string, parts: number): boolean {
  if (said.includes(letters)) return true;
  if (parts === 1) return false;
  for (let length = letters.length - 1; length > 0; length -= 1) {
    const at = said.indexOf(letters.slice(0, length));
    if (at >= 0 && isSaidInParts(said.slice(at + length), letters.slice(length), parts - 1)) return true;
  }
  return false;
}

const withoutMarks = (text: string) => text.replace(/\p{M}/gu, "");
const withoutSpaces = (text: string) => text.replaceAll(" ", "");

function isSegment(value: unknown): value is { text: string } {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}

/** `sex` and `subject` choose labels in some documents, and are words in none. */
function isCode(owner: object, name: string): boolean {
  return name === "sex" || (name === "subject" && "locale" in owner);
}
