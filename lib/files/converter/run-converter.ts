import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { type Conversion, readFrames } from "./frames.ts";
import { takeTurn } from "./turns.ts";

const MOST_OUTPUT = 96 * 1024 * 1024;
const MOST_HEAP_MEGABYTES = 256;
/** Of 64 KiB: one gigabyte for the decoders that are WebAssembly. */
const MOST_WASM_PAGES = 16_384;

/**
 * Runs the converter on one file in a process of its own: no environment, no file but the program's, no child, killed after
 * `milliseconds`. Nothing when it was killed, crashed or wrote nonsense; the file may then be tried again.
 */
export async function runConverter(bytes: Uint8Array, milliseconds: number): Promise<Conversion | undefined> {
  const deadline = AbortSignal.timeout(milliseconds);
  const giveBack = await takeTurn(deadline);
  if (giveBack === undefined) return undefined;
  try {
    return await convertInChild(bytes, deadline);
  } finally {
    giveBack();
  }
}

function converterArguments(root: string): string[] {
  const readable = ["node_modules/", "lib/", "package.json"].map((path) => `--allow-fs-read=${join(root, path)}`);
  return [
    "--no-warnings",
    `--max-old-space-size=${MOST_HEAP_MEGABYTES}`,
    `--wasm-max-mem-pages=${MOST_WASM_PAGES}`,
    "--permission",
    "--allow-addons",
    ...readable,
    join(root, "lib", "files", "converter", "main.ts"),
  ];
}

function convertInChild(bytes: Uint8Array, signal: AbortSignal): Promise<Conversion | undefined> {
  const root = realpathSync(process.cwd());
  const child = spawn(process.execPath, converterArguments(root), {
    cwd: root,
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "ignore"],
    signal,
    killSignal: "SIGKILL",
  });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_OUTPUT) child.kill("SIGKILL");
      else chunks.push(chunk);
    });
    // a child that is gone, was never there or was stopped says so by its end, not by these
    child.on("error", () => resolve(undefined));
    child.stdin.on("error", () => undefined);
    child.on("close", (code) =>
      resolve(code === 0 && size <= MOST_OUTPUT ? readFrames(Buffer.concat(chunks)) : undefined),
    );
    child.stdin.end(bytes);
  });
}
