import { join } from "node:path";
import { type LoginOptions, loginAddresses } from "../../prisma/tools/login-roles.ts";
import type { MigrateOptions } from "../../prisma/tools/migrate.ts";
import type { Mode } from "../../prisma/tools/mode-mark.ts";
import type { OpenDatabase } from "./database.ts";
import { Trouble } from "./say.mjs";

/** Demonstration is the default only with the embedded database: a database of one's own must be told which it is. */
export function modeOf(setting: string | undefined, isEmbedded: boolean): Mode {
  if (setting === "demonstration" || setting === "production") return setting;
  if (setting !== undefined && setting !== "")
    throw new Trouble(`SIJIL_MODE is "${setting}"`, "It must be demonstration or production.");
  if (isEmbedded) return "demonstration";
  throw new Trouble(
    "DATABASE_URL is set, but SIJIL_MODE is not",
    "Set SIJIL_MODE=production, or SIJIL_MODE=demonstration to fill an empty database with invented people.",
  );
}

export type Installation = { dataDirectory: string; database: OpenDatabase; mode: Mode };

export function migrateOptionsOf({ dataDirectory, database, mode }: Installation): MigrateOptions & LoginOptions {
  return {
    address: database.address,
    mode,
    secretsDirectory: join(dataDirectory, "secrets"),
    prefix: process.env["SIJIL_ROLE_PREFIX"] || "sijil",
    environment: process.env,
  };
}

/** The environment of everything that runs beside the database. Only tools that migrate or seed may have the owner's address. */
export function environmentOf(installation: Installation, { withOwner }: { withOwner: boolean }): NodeJS.ProcessEnv {
  const { DATABASE_URL: _owner, ...inherited } = process.env;
  return {
    ...inherited,
    ...loginAddresses(migrateOptionsOf(installation)),
    SIJIL_MODE: installation.mode,
    SIJIL_DATA_DIR: installation.dataDirectory,
    NEXT_TELEMETRY_DISABLED: "1",
    ...(withOwner && { DATABASE_URL: installation.database.address }),
  };
}

/** The web knows the addresses of the surfaces it serves, the worker its own: neither could use the other's rights. */
export function onlyLogins(environment: NodeJS.ProcessEnv, users: readonly string[]): NodeJS.ProcessEnv {
  const allowed = new Set(users.map((user) => `DATABASE_URL_${user.toUpperCase()}`));
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith("DATABASE_URL_") || allowed.has(name)),
  ) as NodeJS.ProcessEnv;
}
