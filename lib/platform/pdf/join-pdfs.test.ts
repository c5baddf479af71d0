import { describe, expect, it } from "vitest";
import { readPdf } from "#tests/support/pdf-text.ts";
import { createPdf, joinPdfs } from "./index.ts";

function drawn(words: readonly string[]): Promise<Uint8Array> {
  const doc = createPdf({ title: "Essai", lang: "fr-MA", size: "A4", createdAt: new Date(0), id: "1" });
  const style = { family: "act", size: 12, leading: 1.5, direction: "ltr", lang: "fr-MA" } as const;
  for (const text of words) {
    doc.addPage();
    doc.paragraph([{ text }], { x: 40, y: 40, width: 400 }, style);
  }
  return doc.finish();
}

describe("files that are joined to be printed", () => {
  it("give their pages one after the other, each as often as it was asked for", async () => {
    const [one, two] = [await drawn(["premier"]), await drawn(["deuxième", "troisième"])];
    const { text, pages } = await readPdf(joinPdfs([one, two, two]));
    expect(pages).toBe(5);
    expect(text.match(/premier|deuxième|troisième/g)).toEqual([
      "premier",
      "deuxième",
      "troisième",
      "deuxième",
      "troisième",
    ]);
  });

  it("are drawn here: a file of another make is a fault", () => {
    expect(() => joinPdfs([new TextEncoder().encode("%PDF-1.4 ?")])).toThrow(/not drawn here/);
  });
});
