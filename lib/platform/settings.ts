import { z } from "zod";
import { SURFACES } from "./surfaces.ts";

const port = z.coerce.number().int().min(1).max(65535);
const postgres = z.url({
  protocol: /^postgres(ql)?$/,
  error: "must look like postgresql://user:password@host:5432/database",
});

const surfaces = z
  .string()
  .transform((list) => list.split(",").map((name) => name.trim()))
  .pipe(z.array(z.enum(SURFACES)).min(1));

/** Every setting the running system reads, as it stands in the environment. Secrets may be values or files of SIJIL_DATA_DIR/secrets. */
export const Settings = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  SIJIL_MODE: z.enum(["demonstration", "production"], {
    error: "must be demonstration or production, and is never guessed",
  }),
  SIJIL_DATA_DIR: z.string().default(".data"),
  SURFACES: surfaces.default([...SURFACES]),
  PORT: port.default(3000),
  LISTEN_HOST: z.string().optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL_PORTAL: postgres.optional(),
  DATABASE_URL_DESK: postgres.optional(),
  DATABASE_URL_INSTITUTION: postgres.optional(),
  DATABASE_URL_OVERSIGHT: postgres.optional(),
  DATABASE_URL_API: postgres.optional(),
  DATABASE_URL_WORKER: postgres.optional(),
  DATABASE_POOL_MAX: z.coerce.number().int().min(1).max(100).default(8),
  SESSION_SECRET: z.string().min(32).optional(),
  DIGEST_SECRET: z.string().min(32).optional(),
  UPLOAD_KEY: z.base64().optional(),
  SEAL_KEY_FILE: z.string().optional(),
  DOCUMENT_KEY_FILE: z.string().optional(),
  PDF_KEY_FILE: z.string().optional(),
  TIMESTAMP_URL: z.url({ protocol: /^https?$/ }).optional(),
  BLOB_STORE: z.url({ protocol: /^https?$/, error: "must look like https://objects.example.ma/bucket" }).optional(),
  BLOB_STORE_REGION: z.string().default("us-east-1"),
  BLOB_STORE_KEY: z.string().optional(),
  BLOB_STORE_SECRET: z.string().optional(),
  CLAMD_HOST: z.string().optional(),
  CLAMD_PORT: port.default(3310),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default("sijil@example.ma"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});
export type Settings = z.infer<typeof Settings>;

/** Reads the environment; an empty value counts as absent. Throws one message that names every wrong setting. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = Settings.safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`wrong settings:\n${lines.join("\n")}`);
}
