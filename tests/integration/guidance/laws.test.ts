import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { articlesByLaw } from "#lib/guidance/core/index.ts";
import { articlesCited, forgetReferences, legalReferences } from "#lib/guidance/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { seedBase } from "../../../prisma/seed/base.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  forgetReferences();
  await seedBase(db.owner);
});
afterAll(() => db.close());

const TODAY = isoDay(2026, 11, 23);

describe("the articles of every installation", () => {
  it("are read by the side of the citizen and of the officer, in the order they are cited", async () => {
    const cited = await articlesCited("portal", ["L36:24", "L36:20-21", "L36:24"], { day: TODAY, at: now() });
    expect(cited.map(({ code }) => code)).toEqual(["L36:24", "L36:20", "L36:21"]);
    expect((await articlesCited("desk", ["D99:15"], { day: TODAY, at: now() }))[0]?.text.ar).toContain("سنة");
  });

  it("stand by law, those of the national register first", async () => {
    const laws = articlesByLaw(await legalReferences("portal", now()), TODAY).map(({ law }) => law);
    expect(laws.slice(0, 4)).toEqual(["L36", "D22", "L37", "D99"]);
  });

  it("are added once, and keep what an administrator changed when the first data comes again", async () => {
    await db.owner.query("update legal_reference set text_fr = 'Changé.' where code = 'L36:4'");
    await seedBase(db.owner);
    const { rows } = await db.owner.query("select text_fr from legal_reference where code = 'L36:4'");
    expect(rows).toEqual([{ text_fr: "Changé." }]);
  });

  it("are written by nobody who serves pages", async () => {
    const attempt = inTransaction("oversight", {}, async (tx) =>
      ok(await tx.$executeRaw`update legal_reference set text_fr = 'x'`),
    );
    await expect(attempt).rejects.toThrow();
  });
});
