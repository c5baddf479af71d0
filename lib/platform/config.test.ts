import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const emptyFolder = mkdtempSync(join(tmpdir(), "sijil-config-"));
afterAll(() => rmSync(emptyFolder, { recursive: true }));

const least = {
  NODE_ENV: "test",
  SIJIL_MODE: "demonstration",
  SIJIL_DATA_DIR: emptyFolder,
  SESSION_SECRET: "s".repeat(43),
  DIGEST_SECRET: "d".repeat(43),
  UPLOAD_KEY: Buffer.alloc(32, 7).toString("base64"),
} as const;

describe("the settings", () => {
  it("need little in a demonstration: every side is served on port 3000", () => {
    expect(readConfig(least)).toMatchObject({
      mode: "demonstration",
      port: 3000,
      publicUrl: "http://localhost:3000",
      surfaces: ["portal", "desk", "institution", "oversight", "api"],
      databaseAddresses: {},
      clamd: undefined,
    });
  });

  it("give each side its own database address", () => {
    const { surfaces, databaseAddresses } = readConfig({
      ...least,
      SURFACES: "desk, api",
      DATABASE_URL_DESK: "postgresql://d:p@host/sijil",
    });
    expect(surfaces).toEqual(["desk", "api"]);
    expect(databaseAddresses).toEqual({ desk: "postgresql://d:p@host/sijil" });
  });

  it("count an empty value as absent and cut the path off the public address", () => {
    expect(readConfig({ ...least, CLAMD_HOST: "", PUBLIC_URL: "https://sijil.example.ma/ar/" })).toMatchObject({
      clamd: undefined,
      publicUrl: "https://sijil.example.ma",
    });
  });

  it("keep files in the bucket that the address ends with", () => {
    const store = { BLOB_STORE: "http://objects:3900/sijil/", BLOB_STORE_KEY: "k", BLOB_STORE_SECRET: "s" };
    expect(readConfig(least).bucket).toBeUndefined();
    expect(readConfig({ ...least, ...store }).bucket).toEqual({
      address: "http://objects:3900/sijil",
      region: "us-east-1",
      keyId: "k",
      secret: "s",
    });
  });

  it("name everything that is wrong at once", () => {
    const wrong = { ...least, PORT: "eighty", SURFACES: "desk,kitchen", DATABASE_URL_API: "mysql://x" };
    expect(() => readConfig(wrong)).toThrow(/SURFACES[\s\S]*PORT[\s\S]*DATABASE_URL_API/);
  });

  it.each([
    ["a mode that was not said", { SIJIL_MODE: "" }, /SIJIL_MODE: must be demonstration or production/],
    [
      "production without an https address",
      { SIJIL_MODE: "production", PUBLIC_URL: "http://sijil.example.ma" },
      /PUBLIC_URL/,
    ],
    [
      "an object store without a bucket behind its address",
      { BLOB_STORE: "https://objects.example.ma/", BLOB_STORE_KEY: "k" },
      /BLOB_STORE: needs the bucket/,
    ],
    [
      "an object store whose key has no secret",
      { BLOB_STORE: "https://objects.example.ma/sijil", BLOB_STORE_KEY: "k" },
      /BLOB_STORE_SECRET: neither this setting nor the file .*secrets.blob-store/,
    ],
    [
      "a production that would speak to its object store in clear",
      {
        SIJIL_MODE: "production",
        PUBLIC_URL: "https://sijil.example.ma",
        BLOB_STORE: "http://objects.example.ma/sijil",
        BLOB_STORE_KEY: "k",
        BLOB_STORE_SECRET: "s",
      },
      /BLOB_STORE: production needs an https address/,
    ],
    ["a key that is not 32 bytes", { UPLOAD_KEY: "YWJj" }, /32 bytes/],
    [
      "a production whose citizens' codes have no secret of their own",
      { SIJIL_MODE: "production", PUBLIC_URL: "https://sijil.example.ma", DIGEST_SECRET: "" },
      /DIGEST_SECRET: neither this setting nor the file .*secrets.digest/,
    ],
    ["a secret that is too short to be one", { DIGEST_SECRET: "short" }, /DIGEST_SECRET/],
    [
      "a missing secret, with the file it may stand in",
      { SESSION_SECRET: "" },
      /SESSION_SECRET: neither this setting nor the file .*secrets.session/,
    ],
  ])("refuse %s", (_, more, message) => {
    expect(() => readConfig({ ...least, ...more })).toThrow(message);
  });
});
