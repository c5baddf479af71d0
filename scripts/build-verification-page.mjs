// Bundles the script, styles and fonts of the public verification page into one module of texts.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import subsetFont from "subset-font";

const PAGE = new URL("../lib/seal/verification-page/", import.meta.url);
const FONTS = {
  400: "400Regular/IBMPlexSansArabic_400Regular.ttf",
  600: "600SemiBold/IBMPlexSansArabic_600SemiBold.ttf",
};

const require = createRequire(import.meta.url);

function letters(first, last) {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");
}

// the letters of Moroccan names and of the two languages: ڭ ݣ گ ڤ ڥ پ included, marks of direction too
const LETTERS = [
  letters(0x20, 0x7e),
  letters(0xa0, 0xff),
  "ŒœŸ–—’‘“”…‎‏،؛؟ٰٱپڤڥڭگݣ",
  letters(0x621, 0x63a),
  letters(0x640, 0x652),
].join("");

/** One of the page's scripts as one text without imports, for browsers from 2020 on. */
export async function buildPageScript(file = "browser.ts") {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(file, PAGE)),
    platform: "browser",
    transform: { target: "es2020" },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, comments: false });
  await bundle.close();
  // a closing tag inside the script would end it
  return output[0].code.trim().replaceAll("</script", "<\\/script");
}

async function fontFace([weight, file]) {
  const font = await readFile(require.resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${file}`));
  const subset = await subsetFont(font, LETTERS, { targetFormat: "woff2" });
  const source = `url(data:font/woff2;base64,${subset.toString("base64")}) format("woff2")`;
  return `@font-face{font-family:"IBM Plex Sans Arabic";font-weight:${weight};font-display:swap;src:${source}}`;
}

async function buildPageStyles() {
  const css = await readFile(new URL("page.css", PAGE), "utf8");
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
  return [...(await Promise.all(Object.entries(FONTS).map(fontFace))), plain].join("\n");
}

async function writePageAssets() {
  const [script, decoder, worker, styles] = await Promise.all([
    buildPageScript(),
    buildPageScript("decoder.ts"),
    buildPageScript("worker.ts"),
    buildPageStyles(),
  ]);
  const texts = { PAGE_SCRIPT: script, PAGE_DECODER: decoder, PAGE_WORKER: worker, PAGE_STYLES: styles };
  const lines = Object.entries(texts).map(([name, text]) => `export const ${name}: string = ${JSON.stringify(text)};`);
  await mkdir(new URL("generated/", PAGE), { recursive: true });
  await writeFile(new URL("generated/page-assets.ts", PAGE), `${lines.join("\n")}\n`);
  return texts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const weighed = Object.entries(await writePageAssets()).map(
    ([name, text]) => `${name} ${(gzipSync(text).length / 1024).toFixed(1)} kB gz`,
  );
  console.log(weighed.join(" · "));
}
