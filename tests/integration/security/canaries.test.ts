import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { givenCountry } from "#tests/support/a-country.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { canariesIn, PERSON } from "./canaries.ts";

type Told = { said: string[]; actId: string; code: string; secret: string; token: string };

let db: TestDatabase;
let printed: string;
let told: Told;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  const folder = mkdtempSync(join(tmpdir(), "sijil-canaries-"));
  const saidTo = join(folder, "said.json");
  printed = await run({ OWNER_ADDRESS: db.ownerAddress, SAID_TO: saidTo, LOG_LEVEL: "debug", NODE_ENV: "production" });
  told = JSON.parse(readFileSync(saidTo, "utf8"));
  rmSync(folder, { recursive: true });
});
afterAll(() => db.close());

/** Tells the story in a process of its own, where everything that is printed can be read. */
function run(environment: Record<string, string>): Promise<string> {
  const script = join(import.meta.dirname, "canary-story.ts");
  const child = spawn(process.execPath, ["--conditions=react-server", script], {
    env: { ...process.env, ...environment },
  });
  let all = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (all += chunk.toString()));
  return new Promise((resolve, reject) =>
    child.once("close", (status) =>
      status === 0 ? resolve(all) : reject(new Error(`the story ended with ${status}:\n${all}`)),
    ),
  );
}

const textOf = async (sql: string): Promise<string> =>
  (await db.owner.query<{ all: string | null }>(sql)).rows[0]?.all ?? "";

describe("a family's names and numbers", () => {
  it("are where they belong: in the act, the declaration and the search rows", async () => {
    expect(told.actId).toMatch(/^[0-9a-f-]{36}$/);
    const kept = await textOf(
      "select (select string_agg(content::text, '') from declaration) || (select string_agg(p::text, '') from act_person p) as all",
    );
    expect(canariesIn(kept)).toEqual(expect.arrayContaining([PERSON.ar, "zafraniq", "zq987123"]));
  });

  it("are in no line of the journal, with a fault in the story and every level shown", () => {
    expect(printed).toContain('"msg":"fault"');
    expect(canariesIn(printed)).toEqual([]);
  });

  it("are in no address, cookie, refusal or fault that a browser was told", () => {
    expect(told.said.length).toBeGreaterThan(40);
    expect(told.said.filter((line) => line.includes("gate.fault"))).toHaveLength(1);
    expect(told.said.flatMap(canariesIn)).toEqual([]);
  });

  it.each([
    ["the audit log", "select string_agg(body, ' ') as all from audit_event"],
    [
      "the kept answers",
      "select string_agg(encode(outcome, 'escape') || route || key || encode(body_hash, 'escape'), ' ') as all from idempotency",
    ],
    [
      "the jobs",
      "select string_agg(payload::text || coalesce(last_error, ''), ' ') as all from graphile_worker._private_jobs",
    ],
    ["the texts of messages", "select string_agg(params::text || template, ' ') as all from message"],
    ["the story of the file", "select string_agg(detail::text || what, ' ') as all from declaration_event"],
    ["the traces of reading", "select string_agg(r::text, ' ') as all from reading r"],
    ["the counts of tries", "select string_agg(encode(bucket, 'escape'), ' ') as all from attempt"],
    [
      "the public log and its seals",
      "select (select string_agg(l::text, ' ') from log_entry l) || (select string_agg(s::text, ' ') from act_seal s) as all",
    ],
    ["the sessions", "select string_agg(s::text, ' ') as all from session s"],
  ])("are not in %s", async (_, sql) => {
    const text = await textOf(sql);
    expect(text).not.toBe("");
    expect(canariesIn(text)).toEqual([]);
  });
});

describe("a secret", () => {
  it("is in no line of the journal: neither the code of the declaration, nor the code to agree by, nor the session's token", () => {
    expect(told.code).toMatch(/^\d{6}$/);
    for (const secret of [told.secret, told.token, `"${told.code}"`]) expect(printed).not.toContain(secret);
  });

  it("is in no address", () => {
    const addresses = told.said.map((line) => line.split(" ")[0] ?? "");
    for (const secret of [told.secret, told.token]) expect(addresses.join(" ")).not.toContain(secret);
  });

  it("is in no table in clear", async () => {
    const { rows } = await db.owner.query<{ table: string }>(
      "select quote_ident(tablename) as table from pg_tables where schemaname in ('public', 'graphile_worker')",
    );
    const schemas = await db.owner.query<{ name: string }>(
      "select schemaname || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')",
    );
    expect(rows.length).toBe(schemas.rows.length);
    for (const { name } of schemas.rows) {
      const text = await textOf(`select string_agg(t::text, ' ') as all from ${name} t`);
      for (const secret of [told.secret, told.secret.replaceAll("-", ""), told.token])
        expect(`${name} ${text.includes(secret)}`).toBe(`${name} false`);
    }
  });
});
