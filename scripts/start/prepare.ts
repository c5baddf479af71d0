import { spawn } from "node:child_process";
import { join } from "node:path";
import { whenChanged } from "./fingerprint.ts";
import { ROOT } from "./root.mjs";
import { isDiskFull, step, Trouble } from "./say.mjs";

const SOURCES = [
  "app",
  "components",
  "lib",
  "locales",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "prisma/schema.prisma",
];

/** Runs a tool of node_modules; shows what it printed only when it failed. */
function runTool(
  what: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, words, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    for (const stream of [tool.stdout, tool.stderr])
      stream.on("data", (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-20_000)));
    tool.once("error", reject);
    tool.once("close", (code) => {
      if (code === 0) return resolve();
      if (isDiskFull(printed))
        return reject(new Trouble("the disk is full", `Free about 1 GB on the disk of ${ROOT} and start again.`));
      process.stderr.write(printed);
      reject(new Trouble(`${what} failed (code ${code})`, "Its own messages are above."));
    });
  });
}

/** Everything that is generated and not kept in the repository. */
export async function prepareGenerated(): Promise<void> {
  await prepareClient();
  await prepareVerificationPage();
}

/** Generates the database client from prisma/schema.prisma when that has changed. */
async function prepareClient(): Promise<void> {
  await whenChanged(
    ".cache/client",
    ["prisma/schema.prisma", "package-lock.json"],
    "lib/platform/generated/client.ts",
    () =>
      step("Generating the database client", () =>
        runTool("generating the database client", ["node_modules/prisma/build/index.js", "generate"], {
          // Prisma would download an engine that only its own migrations need; any program in its place lets it generate
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
          CHECKPOINT_DISABLE: "1",
        }),
      ),
  );
}

/** Bundles the public verification page, one file that works offline, when its sources have changed. */
async function prepareVerificationPage(): Promise<void> {
  await whenChanged(
    ".cache/verification-page",
    [
      "lib/kernel",
      "lib/seal/core",
      "lib/seal/verification-page",
      "scripts/build-verification-page.mjs",
      "package-lock.json",
    ],
    "lib/seal/verification-page/generated/page-assets.ts",
    () =>
      step("Bundling the verification page", () =>
        runTool("bundling the verification page", ["scripts/build-verification-page.mjs"]),
      ),
  );
}

/** Builds the pages when their sources have changed. */
export async function prepareBuild(): Promise<void> {
  await whenChanged(".next/sijil-sources", SOURCES, join(".next", "BUILD_ID"), () =>
    step("Building the pages (about a minute, only after a change)", () =>
      runTool("building the pages", ["node_modules/next/dist/bin/next", "build"], {
        NEXT_TELEMETRY_DISABLED: "1",
        NODE_ENV: "production",
      }),
    ),
  );
}
