import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GET as ACCOUNTS } from "../../../app/api/desk/demonstration/route.ts";
import { demonstrationAccounts } from "#lib/auth/index.ts";
import { requireScanner } from "#lib/files/index.ts";
import { listDemonstrationMessages } from "#lib/messages/index.ts";
import { now } from "#lib/platform/clock.ts";
import { config, forgetConfig, readConfig } from "#lib/platform/config.ts";
import { requireReadiness } from "#lib/platform/startup.ts";
import { demonstrationStaff } from "../../../prisma/seed/demonstration/staff.ts";
import { agreeOnMode } from "../../../prisma/tools/mode-mark.ts";
import { aSentFile } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, getRequest } from "#tests/support/a-request.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { sectionOf } from "#lib/declarations/core/index.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  await aSentFile({
    answers: { declarant: { ...sectionOf(birthAnswers(), "declarant"), email: "famille@example.ma" } },
  });
});
afterAll(() => db.close());

const asDemonstration = { SIJIL_MODE: "demonstration", PUBLIC_URL: "", CLAMD_HOST: "" };
const asProduction = { SIJIL_MODE: "production", PUBLIC_URL: "https://sijil.example.ma", CLAMD_HOST: "" };

function run(environment: Record<string, string>): void {
  Object.assign(process.env, environment);
  forgetConfig();
}

describe("the demonstration", () => {
  beforeEach(() => run(asDemonstration));

  it("shows its accounts with a code each, and the messages it would have sent", async () => {
    expect(await demonstrationAccounts(now())).toHaveLength(demonstrationStaff("any").length);
    expect((await call(ACCOUNTS, getRequest())).status).toBe(200);
    expect(await listDemonstrationMessages(10)).not.toEqual([]);
  });

  it("refuses a database without its mark", async () => {
    await db.owner.query(`comment on database ${db.name} is null`);
    await expect(requireReadiness("portal")).rejects.toThrow(/is not a demonstration/);
    await db.owner.query(`comment on database ${db.name} is 'sijil:demonstration:filled'`);
  });
});

describe("production", () => {
  beforeEach(() => run(asProduction));
  afterEach(() => run(asDemonstration));

  it("never shows an account, a password or a code, even on a demonstration's database", async () => {
    expect(await demonstrationAccounts(now())).toEqual([]);
    const answer = await call(ACCOUNTS, getRequest());
    expect([answer.status, answer.text]).toEqual([404, ""]);
  });

  it("never shows a message, and its database gives none whoever asks", async () => {
    expect(await listDemonstrationMessages(10)).toEqual([]);
    await db.owner.query(`comment on database ${db.name} is null`);
    const portal = new pg.Client({ connectionString: db.addressOf("portal") });
    await portal.connect();
    expect((await portal.query("select * from demonstration_messages(10)")).rows).toEqual([]);
    await portal.end();
    await db.owner.query(`comment on database ${db.name} is 'sijil:demonstration:filled'`);
  });

  it.each(["portal", "desk", "institution", "oversight", "api", "worker"] as const)(
    "refuses to serve %s from a demonstration's database",
    async (user) => {
      await expect(requireReadiness(user)).rejects.toThrow(/holds a demonstration, SIJIL_MODE is production/);
    },
  );

  it("refuses to migrate a demonstration's database", async () => {
    await expect(agreeOnMode(db.owner, "production", false)).rejects.toThrow(/holds a demonstration/);
    await expect(agreeOnMode(db.owner, "production", true)).rejects.toThrow(/holds a demonstration/);
  });

  it("refuses to start without a virus scanner", () => {
    expect(() => requireScanner()).toThrow(/CLAMD_HOST/);
    run({ ...asProduction, CLAMD_HOST: "clamd.internal" });
    expect(() => requireScanner()).not.toThrow();
  });

  it("asks both of these before it serves anybody", () => {
    const start = readFileSync("instrumentation.ts", "utf8");
    expect(start.indexOf("requireScanner()")).toBeGreaterThan(0);
    expect(start).toMatch(/for \(const surface of config\(\)\.surfaces\) await requireReadiness\(surface\)/);
    expect(start).toContain("process.exit(1)");
  });

  it("refuses an address that is not https, and listens on this machine only", () => {
    for (const PUBLIC_URL of ["http://sijil.example.ma", ""])
      expect(() => readConfig({ ...process.env, PUBLIC_URL })).toThrow(/PUBLIC_URL/);
    expect(config().listenHost).toBe("127.0.0.1");
  });

  it("is never guessed: a mode must be said", () => {
    expect(() => readConfig({ ...process.env, SIJIL_MODE: "" })).toThrow(
      /SIJIL_MODE: must be demonstration or production/,
    );
    expect(() => readConfig({ ...process.env, SIJIL_MODE: "prod" })).toThrow(/SIJIL_MODE/);
  });
});
