import { spawn } from "node:child_process";
import { prepareGenerated } from "../start/prepare.ts";
import { ROOT } from "../start/root.mjs";

const CHECKS = {
  format: ["prettier", "--check", "--log-level=warn", "."],
  lint: ["eslint", "--cache", "--cache-location", ".cache/eslint", "."],
  styles: ["stylelint", "--allow-empty-input", "**/*.css"],
  types: ["tsc", "--noEmit"],
  imports: ["depcruise", "--config", ".dependency-cruiser.cjs", "app", "components", "lib"],
  unused: ["knip"],
  texts: ["vitest", "run", "--project", "unit", "tests/tools"],
  units: ["vitest", "run", "--project", "unit", "lib", "components"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

type Outcome = { name: string; passed: boolean; seconds: number; printed: string };

function run(name: string, [tool, ...words]: readonly [string, ...string[]]): Promise<Outcome> {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(tool, words, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      env: { ...process.env, NO_COLOR: "1" },
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    const end = (passed: boolean) => resolve({ name, passed, seconds: (Date.now() - began) / 1000, printed });
    child.once("error", (fault) => {
      printed += fault.message;
      end(false);
    });
    child.once("close", (code) => end(code === 0));
  });
}

/** Runs the checks one after the other, shows what the failing ones said, and ends with a table; gives the exit code. */
export async function runChecks(names: readonly string[]): Promise<number> {
  await prepareGenerated();
  const chosen = Object.entries(CHECKS).filter(([name]) => names.length === 0 || names.includes(name));
  const outcomes: Outcome[] = [];
  for (const [name, words] of chosen) {
    const outcome = await run(name, words);
    if (!outcome.passed) console.log(`\n── ${name} ──\n${outcome.printed.trim()}`);
    outcomes.push(outcome);
  }
  console.log("\ncheck      result   seconds");
  for (const { name, passed, seconds } of outcomes)
    console.log(`${name.padEnd(10)} ${passed ? "passed" : "FAILED"}   ${seconds.toFixed(1).padStart(7)}`);
  return outcomes.every((outcome) => outcome.passed) && outcomes.length > 0 ? 0 : 1;
}
