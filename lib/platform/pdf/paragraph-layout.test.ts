import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutParagraph, naturalWidth } from "./paragraph-layout.ts";
import type { TextStyle } from "./text-style.ts";

const arabic: TextStyle = { family: "act", size: 14, leading: 1.9, direction: "rtl", lang: "ar-MA" };
const french: TextStyle = { ...arabic, direction: "ltr", lang: "fr-MA" };
const textOf = (lines: readonly { runs: readonly { text: string }[] }[]) =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join(""));

describe("a paragraph", () => {
  it("starts at the right in Arabic and at the left in French", () => {
    const [right] = layoutParagraph([{ text: "يوسف" }], arabic, 300).lines;
    const [left] = layoutParagraph([{ text: "Youssef" }], french, 300).lines;
    expect((right?.runs[0]?.x ?? 0) + (right?.width ?? 0)).toBeCloseTo(300);
    expect(left?.runs[0]?.x).toBe(0);
  });

  it("stands in the middle when centred and at the far side at its end", () => {
    const [centred] = layoutParagraph([{ text: "يوسف" }], { ...arabic, align: "center" }, 300).lines;
    const [far] = layoutParagraph([{ text: "يوسف" }], { ...arabic, align: "end" }, 300).lines;
    expect((centred?.runs[0]?.x ?? 0) * 2 + (centred?.width ?? 0)).toBeCloseTo(300);
    expect(far?.runs[0]?.x).toBe(0);
  });

  it("never breaks a reference", () => {
    const segments = [{ text: "الرقم المرجعي للتصريح هو " }, { text: "NA26 K7MT 4WD", isolate: true, unbroken: true }];
    for (let width = 120; width < 260; width += 7) {
      expect(
        textOf(layoutParagraph(segments, arabic, width).lines).some((line) => line.includes("NA26 K7MT 4WD")),
      ).toBe(true);
    }
  });

  it("cuts a word that is longer than a line instead of clipping it", () => {
    const { lines } = layoutParagraph([{ text: "بنعبدالجليلالودغيريالإدريسي" }], arabic, 60);
    expect(lines.length).toBeGreaterThan(1);
    expect(textOf(lines).join("")).toBe("بنعبدالجليلالودغيريالإدريسي");
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(60);
  });

  it("keeps every word, in order, on lines no wider than the box", () => {
    const words = fc.constantFrom(
      "عبد",
      "الصمد",
      "الودغيري",
      "(Rabat)",
      "36.21",
      "14/11/2026",
      "N'Gadi",
      "ⵢⵓⵙⴼ",
      "«لا",
      "شيء»،",
    );
    const paragraphs = fc.array(words, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 90, max: 500 }), fc.boolean(), (parts, width, rtl) => {
        const { lines } = layoutParagraph([{ text: parts.join(" ") }], rtl ? arabic : french, width);
        expect(textOf(lines).join(" ")).toBe(parts.join(" "));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.001);
      }),
      { numRuns: 150 },
    );
  });

  it("leaves no gap and no overlap between its runs", () => {
    const [line] = layoutParagraph([{ text: "القانون رقم 36.21 (Rabat) المتعلق" }], arabic, 500).lines;
    const runs = [...(line?.runs ?? [])].sort((a, b) => a.x - b.x);
    runs.forEach((run, at) => {
      const next = runs[at + 1];
      if (next) expect(run.x + run.width).toBeCloseTo(next.x);
    });
  });

  it("refuses a character that no font can draw", () => {
    expect(() => naturalWidth([{ text: "漢" }], french)).toThrow("U+6F22");
  });

  it("writes NFC and drops marks of direction", () => {
    const { lines } = layoutParagraph([{ text: "E\u0301\u200fa" }], french, 300);
    expect(textOf(lines)).toEqual(["Éa"]);
  });
});
