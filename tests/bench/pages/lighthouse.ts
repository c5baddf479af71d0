import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { ROOT } from "../../../scripts/start/root.mjs";
import type { Figure } from "../figure.ts";

const run = promisify(execFile);

const Score = z.object({ score: z.number().nullable() });
const Report = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.object({ performance: Score, accessibility: Score, "best-practices": Score }),
});

const GOALS = { performance: 95, accessibility: 100, "best-practices": 100 } as const;
type Category = keyof typeof GOALS;
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const satisfies readonly Category[];

/** Pages that a citizen opens without having begun anything. */
const ADDRESSES = ["ar", "fr", "ar/birth", "fr/track"];

/** Opens public pages as a telephone of medium strength on a slow network would; the worst score of each kind counts. */
export async function measureWithLighthouse(address: string, browserPath: string): Promise<Figure[]> {
  const program = findLighthouse();
  if (program === undefined) {
    console.log(
      "  Lighthouse, mobile: not measured, for it is not installed (LIGHTHOUSE=/path/to/bin/lighthouse names one)",
    );
    return [];
  }
  const scores: Record<Category, { page: string; score: number }[]> = {
    performance: [],
    accessibility: [],
    "best-practices": [],
  };
  for (const page of ADDRESSES) {
    const categories = await score(program, `${address}/${page}`, browserPath).catch((fault: unknown) => {
      console.log(`  Lighthouse could not open /${page}: ${String(fault).split("\n")[0]?.slice(0, 200)}`);
      return { performance: 0, accessibility: 0, "best-practices": 0 };
    });
    for (const category of CATEGORIES) scores[category].push({ page: `/${page}`, score: categories[category] });
  }
  return CATEGORIES.map((category) => {
    const [worst] = scores[category].toSorted((one, other) => one.score - other.score);
    return {
      bar: `Lighthouse mobile, ${category.replace("-", " ")}`,
      value: worst?.score ?? 0,
      unit: "of 100",
      goal: GOALS[category],
      reaches: "atLeast",
      note: worst?.page ?? "",
    };
  });
}

async function score(program: string, page: string, browserPath: string): Promise<Record<Category, number>> {
  const words = [
    page,
    "--quiet",
    "--output=json",
    "--form-factor=mobile",
    `--only-categories=${CATEGORIES.join(",")}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
  ];
  const { stdout } = await run(process.execPath, [program, ...words], {
    env: { ...process.env, CHROME_PATH: browserPath },
    maxBuffer: 2 ** 26,
    timeout: 180_000,
  });
  const { categories, runtimeError } = Report.parse(JSON.parse(stdout));
  if (runtimeError) throw new Error(`Lighthouse on ${page}: ${runtimeError.message}`);
  const inHundred = (category: Category) => Math.round((categories[category].score ?? 0) * 100);
  return {
    performance: inHundred("performance"),
    accessibility: inHundred("accessibility"),
    "best-practices": inHundred("best-practices"),
  };
}

/** The one that `LIGHTHOUSE` names, else the one on the path of programs. */
function findLighthouse(): string | undefined {
  const named = process.env["LIGHTHOUSE"];
  const places = [join(ROOT, "node_modules", ".bin"), ...(process.env["PATH"] ?? "").split(delimiter)];
  const found = [...(named ? [named] : []), ...places.map((place) => join(place, "lighthouse"))].find(existsSync);
  return found !== undefined && spawnSync(process.execPath, [found, "--version"]).status === 0 ? found : undefined;
}
