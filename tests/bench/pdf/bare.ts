import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";
import PDFDocument from "pdfkit";
import type { FontName } from "#lib/platform/pdf/index.ts";
import type { Stroke } from "./strokes.ts";

const FILES: Record<FontName, string> = {
  amiri: "@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf",
  "amiri-bold": "@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf",
  plex: "@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf",
  "plex-semibold": "@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf",
  tifinagh: "@expo-google-fonts/noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf",
};

const parsed = new Map<FontName, unknown>();

/** Parsed once per process, as ours are; pdfkit takes a parsed font although its published types only know files. */
function fontOf(name: FontName): unknown {
  const known = parsed.get(name) ?? create(readFileSync(createRequire(import.meta.url).resolve(FILES[name])));
  parsed.set(name, known);
  return known;
}

/** The same words in the same fonts at the same places by pdfkit alone: no tags, no order of reading, no exact extraction. */
export async function drawBare(strokes: readonly Stroke[]): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: "A4", margin: 0, compress: false, autoFirstPage: false, font: "" });
  const chunks: Uint8Array[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  let page = -1;
  for (const stroke of strokes) {
    while (page < stroke.page) {
      doc.addPage();
      page += 1;
    }
    Reflect.apply(doc.font, doc, [fontOf(stroke.font), stroke.font, stroke.size]);
    doc.fillColor(stroke.color).text(stroke.text, stroke.x, stroke.y, { lineBreak: false, baseline: "alphabetic" });
  }
  doc.end();
  await finished;
  return new Uint8Array(Buffer.concat(chunks));
}
