import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Bucket } from "./blobs/bucket.ts";
import { readSettings, type Settings } from "./settings.ts";
import { addressSettingOf, DATABASE_USERS, type DatabaseUser, type Surface } from "./surfaces.ts";

/** What a process knows about where and for whom it runs. */
export type Config = {
  mode: "demonstration" | "production";
  environment: "production" | "development" | "test";
  surfaces: readonly Surface[];
  port: number;
  listenHost: string;
  /** The origin people type, without a slash at its end; the gate compares `Origin` with it. */
  publicUrl: string;
  dataDirectory: string;
  databaseAddresses: Partial<Record<DatabaseUser, string>>;
  poolSize: number;
  sessionSecret: string;
  /** Keys what is derived or digested: citizens' codes, one-time codes, counted tries. */
  digestSecret: string;
  /** 32 bytes that encrypt the keys of uploads and of second factors. */
  uploadKey: Uint8Array;
  /** PEM file of the Ed25519 key of seals; only the worker reads it. */
  sealKeyFile: string;
  /** PEM file of the Ed25519 key that signs the codes of issued documents; only processes that serve the desk read it. */
  documentKeyFile: string;
  /** PEM file of the P-256 key, with its certificate, that signs issued files; only processes that serve the desk read it. */
  pdfKeyFile: string;
  /** The authority that stamps the time of these signatures (RFC 3161); without it they bear the hour of this clock alone. */
  timestampUrl: string | undefined;
  /** Where encrypted files are kept; a folder of the data directory otherwise. */
  bucket: Bucket | undefined;
  clamd: { host: string; port: number } | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  logLevel: string;
};

let known: Config | undefined;

/** The settings of this process, read and checked once. Throws a message for the operator when one is missing or wrong. */
export function config(): Config {
  if (known) return known;
  known = readConfig(process.env);
  // next-auth reads these two by itself, and would send people to port 3000 without the first
  process.env["NEXTAUTH_URL"] ??= known.publicUrl;
  process.env["NEXTAUTH_SECRET"] ??= known.sessionSecret;
  return known;
}

/** Reads the environment again at the next `config()`. */
export function forgetConfig(): void {
  known = undefined;
}

export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const settings = readSettings(environment);
  const dataDirectory = resolve(settings.SIJIL_DATA_DIR);
  const isProduction = settings.SIJIL_MODE === "production";
  if (isProduction && !settings.PUBLIC_URL?.startsWith("https://"))
    throw new Error(
      "wrong settings:\n  PUBLIC_URL: production needs the public https address, such as https://sijil.example.ma",
    );

  const uploadKey = Buffer.from(settings.UPLOAD_KEY ?? secretFile(dataDirectory, "upload-key", "UPLOAD_KEY"), "base64");
  if (uploadKey.length !== 32) throw new Error("wrong settings:\n  UPLOAD_KEY: must be 32 bytes in base64");

  return {
    mode: settings.SIJIL_MODE,
    environment: settings.NODE_ENV,
    surfaces: settings.SURFACES,
    port: settings.PORT,
    listenHost: settings.LISTEN_HOST ?? (isProduction ? "127.0.0.1" : "0.0.0.0"),
    publicUrl: new URL(settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).origin,
    dataDirectory,
    databaseAddresses: Object.fromEntries(
      DATABASE_USERS.flatMap((user) => {
        const address = Object.entries(settings).find(([name]) => name === addressSettingOf(user))?.[1];
        return typeof address === "string" ? [[user, address]] : [];
      }),
    ),
    poolSize: settings.DATABASE_POOL_MAX,
    sessionSecret: settings.SESSION_SECRET ?? secretFile(dataDirectory, "session", "SESSION_SECRET"),
    digestSecret: settings.DIGEST_SECRET ?? secretFile(dataDirectory, "digest", "DIGEST_SECRET"),
    uploadKey,
    sealKeyFile: settings.SEAL_KEY_FILE ?? join(dataDirectory, "secrets", "seal-key.pem"),
    documentKeyFile: settings.DOCUMENT_KEY_FILE ?? join(dataDirectory, "secrets", "document-key.pem"),
    pdfKeyFile: settings.PDF_KEY_FILE ?? join(dataDirectory, "secrets", "pdf-key.pem"),
    timestampUrl: settings.TIMESTAMP_URL,
    bucket: bucketOf(settings, dataDirectory),
    clamd: settings.CLAMD_HOST === undefined ? undefined : { host: settings.CLAMD_HOST, port: settings.CLAMD_PORT },
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    logLevel: settings.LOG_LEVEL,
  };
}

function bucketOf(settings: Settings, dataDirectory: string): Bucket | undefined {
  if (settings.BLOB_STORE === undefined) return undefined;
  const { origin, pathname, protocol } = new URL(settings.BLOB_STORE);
  const name = pathname.replaceAll(/^\/+|\/+$/g, "");
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name))
    throw new Error(
      "wrong settings:\n  BLOB_STORE: needs the bucket behind the address: https://objects.example.ma/bucket",
    );
  if (settings.SIJIL_MODE === "production" && protocol !== "https:")
    throw new Error("wrong settings:\n  BLOB_STORE: production needs an https address");
  if (settings.BLOB_STORE_KEY === undefined)
    throw new Error("wrong settings:\n  BLOB_STORE_KEY: the object store needs the name of a key");
  return {
    address: `${origin}/${name}`,
    region: settings.BLOB_STORE_REGION,
    keyId: settings.BLOB_STORE_KEY,
    secret: settings.BLOB_STORE_SECRET ?? secretFile(dataDirectory, "blob-store", "BLOB_STORE_SECRET"),
  };
}

function secretFile(dataDirectory: string, name: string, setting: string): string {
  const file = join(dataDirectory, "secrets", name);
  if (!existsSync(file))
    throw new Error(`wrong settings:\n  ${setting}: neither this setting nor the file ${file} exists`);
  return readFileSync(file, "utf8").trim();
}
