import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The name of the newest migration this version carries; a process is useful only on a database that has it. */
export function newestMigration(folder = join(process.cwd(), "prisma", "migrations")): string | undefined {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .at(-1);
}
