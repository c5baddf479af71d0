import { beforeAll, describe, expect, it } from "vitest";
import { archivalFlaws } from "#tests/support/pdf-archive.ts";
import { createPdf, type TextStyle } from "./index.ts";

const arabic: TextStyle = { family: "act", size: 14, leading: 1.9, direction: "rtl", lang: "ar-MA" };
const identity = {
  title: "رسم ولادة",
  lang: "ar-MA",
  size: "A4",
  createdAt: new Date("2026-11-25T11:20:00Z"),
  id: "42",
} as const;

async function draw(more: (doc: ReturnType<typeof createPdf>) => void = () => undefined): Promise<Uint8Array> {
  const doc = createPdf(identity);
  doc.addPage();
  doc.paragraph([{ text: "ولد بفاس عبد الصمد، Marie-Claire (42)" }], { x: 40, y: 40, width: 500 }, arabic);
  doc.ornament(() => doc.canvas.rect(20, 20, 500, 500).stroke("#0f4d3b"));
  more(doc);
  return doc.finish();
}

let whole: Buffer;
beforeAll(async () => {
  whole = Buffer.from(await draw());
});

/** The same file with some of its text replaced by text of the same length, so that its table still leads to every object. */
function damaged(from: string, to: string): Uint8Array {
  const at = whole.indexOf(from, 0, "latin1");
  if (at < 0) throw new Error(`the file does not hold ${from}`);
  const copy = Buffer.from(whole);
  copy.write(to.padEnd(from.length), at, "latin1");
  return copy;
}

/** Only the trailer may change in length: it stands behind everything that is counted. */
function withTrailer(from: string, to: string): Uint8Array {
  const at = whole.lastIndexOf("trailer");
  const trailer = whole.subarray(at).toString("latin1").replace(from, to);
  return Buffer.concat([whole.subarray(0, at), Buffer.from(trailer, "latin1")]);
}

describe("a document for the archive", () => {
  it("has none of the flaws that PDF/A-2a names", () => {
    expect(archivalFlaws(whole)).toEqual([]);
  });

  it.each([
    [
      "whose metadata claims another part",
      "<pdfaid:part>2<",
      "<pdfaid:part>1<",
      "6.6.4: the metadata does not claim PDF/A-2",
    ],
    ["of level B", "conformance>A<", "conformance>B<", "6.6.4: the metadata does not claim level A"],
    ["without metadata", "/Metadata ", "/Metadatx ", "6.6.2: no metadata"],
    ["whose metadata says another title", "<dc:title>", "<dc:titel>", "6.6.3: title of metadata and file differ"],
    ["without output intent", "/OutputIntents", "/OutputIntentx", "6.2.3: no output intent of an archive"],
    ["without colour profile", "/DestOutputProfile", "/DestOutputProfilx", "6.2.3: no whole ICC profile"],
    ["with a colour profile of inks", "mntrRGB ", "mntrCMYK", "6.2.3: the ICC profile is not one of RGB"],
    ["whose fonts are not embedded", "/FontFile2", "/FontFile0", "6.2.11.4: not embedded, font BZZZZZ+Amiri-Regular"],
    [
      "whose fonts map to no Unicode",
      "/ToUnicode",
      "/ToUnicodx",
      "6.2.11.7: no map to Unicode, font BZZZZZ+Amiri-Regular",
    ],
    [
      "with another encoding",
      "/Identity-H",
      "/Identity-V",
      "6.2.11.3: another encoding than Identity-H, font BZZZZZ+Amiri-Regular",
    ],
    ["that is not marked as tagged", "/Marked true", "/Marked null", "6.7.2: not marked as tagged"],
    ["without a reading order", "/StructTreeRoot", "/StructTreeRoox", "6.7.3: no reading order"],
    ["without a language", "/Names 2 0 R\n/Lang", "/Names 2 0 R\n/Long", "6.7.4: the file has no language"],
    ["that acts when it is opened", "/ViewerPreferences", "/OpenAction", "6.5: acts by itself, or has a form"],
    ["with a node of an unknown kind", "/S /P", "/S /Q", "6.7.3.4: a node of an unknown kind"],
    ["drawn with inks", " rg\n", " K \n", "page 1: 6.2.4: colours of inks"],
    ["that shows what a reader cannot know", "/MCID 0", "/MCID 7", "6.7.3: a piece of a page has no node"],
  ])("is told from one %s", (_, from, to, flaw) => {
    expect(archivalFlaws(damaged(from, to))).toContain(flaw);
  });

  it.each([
    ["without an identifier", "/ID", "/Id", "6.1.3: no file identifier"],
    ["that is encrypted", "/Info", "/Encrypt << /Filter /Standard >> /Info", "6.1.3: encrypted"],
  ])("is told from one %s", (_, from, to, flaw) => {
    expect(archivalFlaws(withTrailer(from, to))).toContain(flaw);
  });

  it("is told from one with something painted that is neither content nor ornament, a clear colour or a link", async () => {
    const loose = await draw((doc) => doc.canvas.rect(1, 1, 5, 5).fill("#000000"));
    expect(archivalFlaws(loose)).toContain(
      "page 1: 6.7.2: 1 times something is painted that is neither content nor ornament",
    );
    const clear = await draw((doc) => doc.ornament(() => doc.canvas.fillOpacity(0.5).rect(1, 1, 5, 5).fill("#000000")));
    expect(archivalFlaws(clear)).toContain("page 1: 6.2.10: transparent");
    const linked = await draw((doc) => doc.canvas.link(1, 1, 50, 50, "https://example.ma"));
    expect(archivalFlaws(linked)).toContain("page 1: 6.3: annotations");
  });
});
