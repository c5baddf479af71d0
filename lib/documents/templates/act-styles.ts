import type { TextSegment, TextStyle } from "#lib/platform/pdf/index.ts";

type Look = Pick<TextStyle, "align" | "color" | "strong">;

/** Arabic of acts: Amiri, from right to left. */
export function arabic(size: number, leading: number, look: Look = {}): TextStyle {
  return { family: "act", size, leading, direction: "rtl", lang: "ar-MA", ...look };
}

/** French of acts: Amiri, from left to right. */
export function french(size: number, leading: number, look: Look = {}): TextStyle {
  return { family: "act", size, leading, direction: "ltr", lang: "fr-MA", ...look };
}

/** Names in Tifinagh. */
export const TIFINAGH: TextStyle = {
  family: "act",
  size: 11,
  leading: 1.6,
  direction: "ltr",
  lang: "zgh",
  align: "center",
};

/** A number, serial or reference: its own order, never broken. */
export function isolated(text: string, strong = false): TextSegment {
  return { text, isolate: true, unbroken: true, ...(strong ? { strong } : {}) };
}
