import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "../../../scripts/start/port.ts";
import { ROOT } from "../../../scripts/start/root.mjs";
import { FLOOR_SOURCES } from "./sources.ts";

const FOLDER = join(ROOT, ".cache", "bench", "floor");
const NEXT = join(ROOT, "node_modules", "next", "dist", "bin", "next");

export type Floor = { address: string; stop(): Promise<void> };

/** Builds the empty application with the framework and packages of the project, and serves it. */
export async function startFloor(environment: Readonly<Record<string, string>> = {}): Promise<Floor> {
  await build();
  const port = await findFreePort();
  const server = run(["start", FOLDER, "--port", String(port), "--hostname", "127.0.0.1"], environment);
  const gone = new Promise<void>((resolve) => server.once("close", () => resolve()));
  let printed = "";
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-2_000)));
  const stop = async () => {
    server.kill("SIGTERM");
    await gone;
  };
  const address = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(100)) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return { address, stop };
  }
  await stop();
  throw new Error(`the empty application did not start:\n${printed}`);
}

let built: Promise<void> | undefined;

function build(): Promise<void> {
  built ??= new Promise<void>((resolve, reject) => {
    rmSync(FOLDER, { recursive: true, force: true });
    for (const [name, text] of Object.entries(FLOOR_SOURCES)) {
      mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
      writeFileSync(join(FOLDER, name), text);
    }
    const tool = run(["build", FOLDER], {});
    let printed = "";
    for (const stream of [tool.stdout, tool.stderr])
      stream?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    tool.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`the empty application could not be built:\n${printed}`)),
    );
  });
  return built;
}

function run(words: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [NEXT, ...words], {
    cwd: FOLDER, // the framework also looks for files of an application where it is started
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}
