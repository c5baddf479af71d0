// npm run db:new -- <verb> <what>: makes the folder of a new migration, dated now.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MIGRATIONS, readMigrations } from "./migration-files.ts";

const words = process.argv.slice(2).join("_").toLowerCase().replaceAll("-", "_");
if (/^[a-z][a-z0-9_]+$/.test(words)) {
  const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const last = readMigrations().at(-1)?.name.slice(0, 14) ?? "";
  const name = `${stamp > last ? stamp : String(BigInt(last) + 1n)}_${words}`;
  const folder = join(MIGRATIONS, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), "-- What:\n-- Check:\n-- Undo:\n\n");
  console.log(join(folder, "migration.sql"));
} else {
  console.error("Say what it does: npm run db:new -- add_hospital_code");
  process.exitCode = 1;
}
