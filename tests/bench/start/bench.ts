import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startOwnSystem } from "../own-system.ts";
import type { Figure } from "../figure.ts";
import { memoryOf } from "./memory.ts";

const REST_MILLISECONDS = 10_000;

/** The second start, when all is built and filled, and what everything weighs when nobody asks anything of it. */
export async function benchStart(): Promise<Figure[]> {
  const dataDirectory = realpathSync(mkdtempSync(join(tmpdir(), "sijil-bench-start-")));
  try {
    await (await startOwnSystem({ dataDirectory })).stop();
    const began = performance.now();
    const system = await startOwnSystem({ dataDirectory });
    try {
      const page = await fetch(`${system.address}/ar`);
      await page.arrayBuffer();
      const seconds = (performance.now() - began) / 1000;
      if (page.status !== 200) throw new Error(`the first page answered ${page.status}`);
      await wait(REST_MILLISECONDS);
      const memory: Figure[] =
        process.platform === "linux"
          ? [
              {
                bar: "memory at rest: supervisor, web, worker, PostgreSQL",
                value: memoryOf(system.pid),
                unit: "MB (PSS)",
                goal: 700,
                reaches: "atMost",
              },
            ]
          : [];
      return [{ bar: "second start to first page", value: seconds, unit: "s", goal: 6, reaches: "atMost" }, ...memory];
    } finally {
      await system.stop();
    }
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}
