import { describe, expect, it } from "vitest";
import { checkPdf } from "#tests/support/pdf-soundness.ts";
import { plain, readPdf, readPdfWithPoppler } from "#tests/support/pdf-text.ts";
import { createPdf, type TextSegment, type TextStyle } from "./index.ts";

const arabic: TextStyle = { family: "act", size: 14, leading: 1.9, direction: "rtl", lang: "ar-MA" };
const french: TextStyle = { ...arabic, direction: "ltr", lang: "fr-MA" };
const identity = {
  title: "رسم ولادة",
  lang: "ar-MA",
  size: "A4",
  createdAt: new Date("2026-11-25T11:20:00Z"),
  id: "42",
} as const;

const PARAGRAPHS: [TextStyle, TextSegment[]][] = [
  [arabic, [{ text: "طبقا للقانون رقم 36.21 المتعلق بالحالة المدنية الصادر بتنفيذه الظهير الشريف رقم 1.21.81" }]],
  [
    arabic,
    [
      { text: "ولد بفاس (جماعة أكدال)، عمالة فاس: " },
      { text: "عبد الصمد بنعبد الجليل", strong: true },
      { text: "، ذكر." },
    ],
  ],
  [arabic, [{ text: "الاسم العائلي ڭنون ݣاسم «الأمين»، بتاريخ 14/11/2026 (الساعة 10:52)." }]],
  [
    arabic,
    [
      { text: "الرقم: " },
      { text: "NA26 K7MT 4WD", isolate: true },
      { text: " والهاتف " },
      { text: "05 37 00 00 00", isolate: true },
    ],
  ],
  [arabic, [{ text: "المسماة Marie-Claire D'ANGELO (Paris 15e) باللاتينية" }]],
  [french, [{ text: "M’barek N'Gadi-Örs (né à Fès) — « officier », l’état civil à 10 h 52, 100 % sûr, œuvre" }]],
  [{ ...french, lang: "zgh" }, [{ text: "ⵢⵓⵙⴼ ⵍⴱⵇⵇⴰⵍⵉ" }]],
  [{ ...arabic, family: "form" }, [{ text: "لا شيء، الإدريسي (الأب) رقم 12 ثم ڭ ݣ" }]],
];

async function draw(paragraphs = PARAGRAPHS): Promise<Uint8Array> {
  const doc = createPdf(identity);
  doc.addPage();
  let y = 40;
  for (const [style, segments] of paragraphs) y += doc.paragraph(segments, { x: 40, y, width: 515 }, style);
  return doc.finish();
}

const written = PARAGRAPHS.map(([, segments]) => segments.map(({ text }) => text).join(""));

describe("a document", () => {
  it("gives back its words exactly", async () => {
    const { text } = await readPdf(await draw());
    for (const paragraph of written) expect(text).toContain(plain(paragraph));
  });

  it("gives back its words to poppler as well, spaces apart", async ({ skip }) => {
    const text = readPdfWithPoppler(await draw());
    if (text === undefined) return skip("pdftotext is not installed");
    for (const paragraph of written) expect(text.replaceAll(" ", "")).toContain(paragraph.replaceAll(" ", ""));
  });

  it("gives back vowel marks to poppler", async ({ skip }) => {
    const text = readPdfWithPoppler(await draw([[arabic, [{ text: "عَبْدُ اللَّهِ بْنُ مُحَمَّدٍ" }]]]), "layout");
    if (text === undefined) return skip("pdftotext is not installed");
    expect(text).toBe("عَبْدُ اللَّهِ بْنُ مُحَمَّدٍ".normalize("NFC"));
  });

  it("has the same bytes each time, whatever was drawn before it", async () => {
    const first = await draw();
    await draw([[arabic, [{ text: "محمد بن عبد الله (الأول)" }]]]);
    expect(Buffer.compare(first, await draw())).toBe(0);
  });

  it("names itself, its language and its archive profile", async () => {
    const bytes = await draw();
    const { title, lang } = await readPdf(bytes);
    expect({ title, lang }).toEqual({ title: "رسم ولادة", lang: "ar-MA" });
    const raw = Buffer.from(bytes).toString("latin1");
    expect(raw).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(raw).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(raw).toContain("/StructTreeRoot");
  });

  it("is a sound file", async ({ skip }) => {
    const check = checkPdf(await draw());
    if (!check) return skip("qpdf is not installed");
    expect(check.status, check.words).toBe(0);
  });

  it("refuses a title with markup", () => {
    expect(() => createPdf({ ...identity, title: "<b>" })).toThrow("plain words");
  });
});
