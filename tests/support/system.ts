import { spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findHolder } from "../../scripts/start/instance-lock.ts";
import { findFreePort } from "../../scripts/start/port.ts";
import { ROOT } from "../../scripts/start/root.mjs";

export type System = {
  address: string;
  dataDirectory: string;
  pid: number;
  databasePort: number | undefined;
  stop(): Promise<void>;
};

export type SystemOptions = { port?: number; dataDirectory?: string; environment?: Readonly<Record<string, string>> };

const PATIENCE_MILLISECONDS = 240_000;

/** Starts the whole system as `npm start` does: built, on its own port, with a demonstration world of its own. */
export async function startSystem({ port, dataDirectory, environment = {} }: SystemOptions = {}): Promise<System> {
  const isTemporary = dataDirectory === undefined;
  const folder = dataDirectory ?? realpathSync(mkdtempSync(join(tmpdir(), "sijil-system-")));
  const child = spawn(process.execPath, [join(ROOT, "scripts", "start.mjs")], {
    cwd: ROOT,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      DATABASE_URL: "",
      SIJIL_MODE: "demonstration",
      PUBLIC_URL: "",
      LISTEN_HOST: "127.0.0.1",
      ...environment,
      PORT: String(port ?? (await findFreePort())),
      SIJIL_DATA_DIR: folder,
    },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await gone;
    if (isTemporary) rmSync(folder, { recursive: true, force: true });
  };

  const until = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < until && child.exitCode === null) {
    const holder = findHolder(folder);
    if (holder?.address !== undefined && holder.pid === child.pid)
      return {
        address: holder.address,
        dataDirectory: folder,
        pid: holder.pid,
        databasePort: holder.databasePort,
        stop,
      };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`the system did not start:\n${printed}`);
}
