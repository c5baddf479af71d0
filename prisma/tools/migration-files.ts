import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type MigrationFile = { name: string; sql: string; checksum: string };

export const MIGRATIONS = join(import.meta.dirname, "..", "migrations");
const NAME = /^\d{14}_[a-z0-9_]+$/;

/** The migrations of a folder in their order; the checksum is the one Prisma computes (SHA-256 of the file). */
export function readMigrations(folder = MIGRATIONS): MigrationFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      if (!NAME.test(name)) throw new Error(`the folder ${name} is not named <14 digits>_<verb>_<what>`);
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
