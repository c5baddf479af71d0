import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { prepareBuild, prepareGenerated } from "../start/prepare.ts";
import { ROOT } from "../start/root.mjs";
import { step } from "../start/say.mjs";
import { type Counts, countPlaywright, countVitest } from "./counts.ts";

const REPORTS = join(ROOT, ".cache", "tests");

function run(
  tool: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(tool, words, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
      env: { ...process.env, ...environment },
    });
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
}

async function runVitest(project: "unit" | "integration"): Promise<Counts> {
  const report = join(REPORTS, `${project}.json`);
  const code = await run("vitest", [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return countVitest(report, code);
}

/** The stories run against the built system, started on a free port with a demonstration world of its own. */
async function runStories(): Promise<Counts> {
  const report = join(REPORTS, "e2e.json");
  await prepareBuild();
  const code = await run("playwright", ["test", "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return countPlaywright(report, code);
}

const SUITES: Record<string, () => Promise<Counts>> = {
  unit: () => runVitest("unit"),
  integration: () => runVitest("integration"),
  e2e: runStories,
};

/** Runs the suites one after the other and ends with the single line that counts them all; gives the exit code. */
export async function runSuites(names: readonly string[]): Promise<number> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  await prepareGenerated();

  const total = { passed: 0, failed: 0, skipped: [] as string[] };
  for (const [name, suite] of Object.entries(SUITES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const counts = await step(`Suite ${name}`, suite);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped.push(...counts.skipped);
  }
  if (total.skipped.length > 0) console.log(`\nSkipped:\n${total.skipped.map((title) => `  ${title}`).join("\n")}`);
  const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : "";
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}
