import bidiFactory from "bidi-js";

export type Direction = "ltr" | "rtl";

const bidi = bidiFactory();

/** The embedding level of each UTF-16 unit of one paragraph (UAX 9): odd runs from right to left. */
export function embeddingLevels(text: string, base: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(text, base).levels;
}

/** The same text with its brackets and quotes turned round, as they are drawn from right to left. */
export function mirrored(text: string): string {
  let turned = "";
  for (const char of text) turned += bidi.getMirroredCharacter(char) ?? char;
  return turned;
}

/** Puts the items of one line, given in logical order, into the order they stand on paper, from the left (UAX 9, L2). */
export function visualOrder<Item extends { level: number }>(items: readonly Item[]): Item[] {
  const order = [...items];
  const highest = Math.max(0, ...items.map((item) => item.level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to += 1;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  }
  return order;
}

/** The direction of the first letter that has one: names stand in the direction of their script. */
export function directionOfText(text: string): Direction {
  for (const char of text) {
    const kind = bidi.getBidiCharTypeName(char);
    if (kind === "L") return "ltr";
    if (kind === "R" || kind === "AL") return "rtl";
  }
  return "ltr";
}
