// Cuts the web fonts out of the whole ones: node scripts/subset-fonts.mjs
// Names carry a digest, so that browsers may keep the files for ever; the faces and the preload list are written with them.
import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

const ROOT = join(import.meta.dirname, "..");
const FONTS = join(ROOT, "public", "fonts");
const SOURCES = join(ROOT, "node_modules", "@expo-google-fonts");

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join("");
const letters = (...codes) => String.fromCodePoint(...codes);

const LATIN =
  range(0x20, 0x7e) + range(0xa0, 0xff) + "ŒœŸŠšŽžĞğİıŞş" + "ʼ‘’“”‚„–—…•−←↑→↓✓×№€" + letters(0x2009, 0x2011, 0x202f);
// Beside the alphabet: alef wasla, dagger alef, peh, tcheh, jeh, veh, feh with dots below, keheh, ng, gaf, Farsi yeh, keheh with dots.
const ARABIC =
  range(0x621, 0x63a) +
  range(0x640, 0x655) +
  range(0x660, 0x66c) +
  letters(0x671, 0x670, 0x67e, 0x686, 0x698, 0x6a4, 0x6a5, 0x6a9, 0x6ad, 0x6af, 0x6cc, 0x763, 0xfdf2) +
  "،؛؟";
const TIFINAGH = range(0x2d30, 0x2d67) + letters(0x2d6f, 0x2d70, 0x20);
// Shaping and marks only: no stylistic sets, fractions or small capitals.
const FEATURES = [
  "ccmp",
  "locl",
  "init",
  "medi",
  "fina",
  "isol",
  "rlig",
  "liga",
  "calt",
  "curs",
  "kern",
  "mark",
  "mkmk",
];

const PLEX = { folder: "ibm-plex-sans-arabic", family: "IBM Plex Sans Arabic", text: LATIN + ARABIC };
const AMIRI = { folder: "amiri", family: "Amiri", text: LATIN + ARABIC };
const NOTO = { folder: "noto-sans-tifinagh", family: "Noto Sans Tifinagh", text: TIFINAGH, range: "U+2D30-2D7F" };
const CUTS = [
  { name: "plex-400", ...PLEX, style: "400Regular", weight: 400, first: true },
  { name: "plex-600", ...PLEX, style: "600SemiBold", weight: 600, first: true },
  { name: "plex-500", ...PLEX, style: "500Medium", weight: 500 },
  { name: "amiri-400", ...AMIRI, style: "400Regular", weight: 400 },
  { name: "amiri-700", ...AMIRI, style: "700Bold", weight: 700 },
  { name: "tifinagh-400", ...NOTO, style: "400Regular", weight: 400 },
];

async function cutFont(cut) {
  const folder = join(SOURCES, cut.folder, cut.style);
  const whole = readFileSync(join(folder, readdirSync(folder).find((file) => file.endsWith(".ttf")) ?? ""));
  const bytes = await subsetFont(whole, cut.text, { targetFormat: "woff2", keepFeatures: FEATURES, noHinting: true });
  const file = `${cut.name}.${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.woff2`;
  writeFileSync(join(FONTS, file), bytes);
  console.log(`${file}  ${(bytes.length / 1024).toFixed(1)} kB`);
  return { ...cut, file, size: bytes.length };
}

const face = ({ family, weight, file, range: covered }) => `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: swap;
  src: url("/fonts/${file}") format("woff2");${covered ? `\n  unicode-range: ${covered};` : ""}
}
`;

// Arial drawn at the widths and heights of Plex (mean advance .4639 em against .4563), so that the page does not jump when Plex arrives.
const FALLBACK = `@font-face {
  font-family: "Sijil Fallback";
  src: local("Arial"), local("Roboto"), local("Liberation Sans");
  size-adjust: 101.7%;
  ascent-override: 106.7%;
  descent-override: 40.8%;
  line-gap-override: 0%;
}
`;

for (const old of readdirSync(FONTS)) if (old.endsWith(".woff2")) rmSync(join(FONTS, old));
const made = [];
for (const cut of CUTS) made.push(await cutFont(cut));
for (const { folder } of [PLEX, AMIRI, NOTO]) {
  copyFileSync(join(SOURCES, folder, "LICENSE_FONT"), join(FONTS, `${folder}.OFL.txt`));
}

const first = made.filter((cut) => cut.first);
writeFileSync(
  join(ROOT, "app", "styles", "fonts.css"),
  `/* Written by scripts/subset-fonts.mjs. */\n${[...made.map(face), FALLBACK].join("\n")}`,
);
writeFileSync(
  join(ROOT, "components", "layout", "first-fonts.ts"),
  `/** The fonts every first page needs; written by scripts/subset-fonts.mjs. */
export const FIRST_FONTS = [${first.map((cut) => `"/fonts/${cut.file}"`).join(", ")}] as const;
`,
);
console.log(`first visit  ${(first.reduce((sum, cut) => sum + cut.size, 0) / 1024).toFixed(1)} kB`);
