import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readConfig } from "#lib/platform/config.ts";
import { Settings } from "#lib/platform/settings.ts";

const ROOT = join(import.meta.dirname, "../../..");

const Condition = z.enum(["service_started", "service_healthy", "service_completed_successfully"]);
const Service = z.strictObject({
  image: z.string(),
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  restart: z.enum(["no", "always", "unless-stopped", "on-failure"]).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  volumes: z.array(z.string().regex(/^[^:]+:\/[^:]+(:ro)?$/)).default([]),
  ports: z.array(z.string().regex(/^\d+:\d+$/)).default([]),
  depends_on: z.record(z.string(), z.strictObject({ condition: Condition })).default({}),
  healthcheck: z
    .strictObject({ test: z.array(z.string()).min(2), interval: z.string().regex(/^\d+s$/), retries: z.number().int() })
    .optional(),
});
const Compose = z.object({
  name: z.string(),
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.strictObject({})),
});

const { services, volumes } = Compose.parse(
  parse(readFileSync(join(ROOT, "docker-compose.yml"), "utf8"), { merge: true, uniqueKeys: true }),
);
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined);

describe("docker-compose.yml", () => {
  it("holds every piece of the house", () => {
    expect(Object.keys(services).sort()).toEqual(
      ["clamd", "mail", "objects", "postgresql", "prepare", "web", "worker"].sort(),
    );
  });

  it("names images with a version, so that the same file starts the same pieces next year", () => {
    for (const [name, { image, build }] of Object.entries(services))
      if (!build) expect(image, name).toMatch(/^[\w./-]+:v?\d+(\.\d+)*$/);
  });

  it.each(Object.entries(services))("lets %s wait only for what can come to pass", (_, { depends_on: awaited }) => {
    for (const [name, { condition }] of Object.entries(awaited)) {
      expect(services, name).toHaveProperty(name);
      if (condition === "service_healthy") expect(services[name]?.healthcheck, name).toBeDefined();
      if (condition === "service_completed_successfully") expect(services[name]?.restart, name).toBe("no");
    }
  });

  it("mounts volumes that are declared and files that exist, and publishes each port once", () => {
    for (const [from = ""] of Object.values(services).flatMap((service) =>
      service.volumes.map((line) => line.split(":")),
    ))
      if (from.startsWith(".")) expect(existsSync(join(ROOT, from)), from).toBe(true);
      else expect(volumes, from).toHaveProperty(from);
    const published = Object.values(services).flatMap(({ ports }) => ports.map((line) => line.split(":")[0]));
    expect(new Set(published).size).toBe(published.length);
  });

  it("builds from a file that exists and runs programs that exist", () => {
    for (const [, { build, command = [] }] of ours) {
      expect(existsSync(join(ROOT, build?.dockerfile ?? "")), build?.dockerfile).toBe(true);
      for (const word of command.filter((part) => part.endsWith(".ts")))
        expect(existsSync(join(ROOT, word))).toBe(true);
    }
  });

  it.each(ours)("gives %s settings that the program knows and takes", (_, { environment = {} }) => {
    const known = [...Object.keys(Settings.shape), "DATABASE_URL"];
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
    const secrets = {
      SESSION_SECRET: "s".repeat(32),
      DIGEST_SECRET: "d".repeat(32),
      UPLOAD_KEY: Buffer.alloc(32).toString("base64"),
    };
    const read = readConfig({ NODE_ENV: "production", ...secrets, ...environment });
    const hosts = [
      read.clamd?.host,
      read.bucket && new URL(read.bucket.address).hostname,
      read.smtpUrl && new URL(read.smtpUrl).hostname,
      ...Object.values(read.databaseAddresses).map((address) => new URL(address).hostname),
    ];
    for (const host of hosts) expect(services, host).toHaveProperty(host ?? "");
  });

  it("gives the owner's address to what migrates alone", () => {
    for (const [name, { environment = {} }] of ours)
      expect("DATABASE_URL" in environment, name).toBe(name === "prepare");
  });

  it("lets the object store make the bucket and the key that the others use", () => {
    const objects = services["objects"]?.environment ?? {};
    const toml = readFileSync(join(ROOT, "deploy/garage/garage.toml"), "utf8");
    for (const [, { environment = {} }] of ours)
      expect({
        bucket: new URL(environment["BLOB_STORE"] ?? "").pathname,
        key: environment["BLOB_STORE_KEY"],
        secret: environment["BLOB_STORE_SECRET"],
        region: environment["BLOB_STORE_REGION"],
      }).toEqual({
        bucket: `/${objects["GARAGE_DEFAULT_BUCKET"]}`,
        key: objects["GARAGE_DEFAULT_ACCESS_KEY"],
        secret: objects["GARAGE_DEFAULT_SECRET_KEY"],
        region: /^s3_region = "(.+)"$/m.exec(toml)?.[1],
      });
    expect(objects["GARAGE_DEFAULT_ACCESS_KEY"]).toMatch(/^GK[0-9a-f]{24,32}$/);
    expect(objects["GARAGE_DEFAULT_SECRET_KEY"]).toMatch(/^[0-9a-f]{64}$/);
    expect(objects["GARAGE_RPC_SECRET"]).toMatch(/^[0-9a-f]{64}$/);
  });
});
