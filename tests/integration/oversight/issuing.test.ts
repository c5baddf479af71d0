import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readingAlertsToInspect } from "#lib/acts/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { issuedForFile, issueOverview, watchIssuing } from "#lib/documents/index.ts";
import { AGDAL, givenCountry, HASSAN } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anIssuedDocument } from "#tests/support/an-issued-document.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";
import { aSealedAct } from "../documents/given.ts";

let db: TestDatabase;
let nadia: SignedIn;
let driss: SignedIn;
let inspector: SignedIn;
let actId: string;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  await givenCountry(db);
  [nadia, driss, inspector] = [
    await signedIn(db, "nadia"),
    await signedIn(db, "driss"),
    await signedIn(db, "inspecteur"),
  ];
  actId = await aSealedAct(db, nadia);
});
afterAll(() => db.close());

async function setWatch(value: object): Promise<void> {
  await db.owner.query(
    "insert into setting (key, valid_from, value) values ('issuing.watch', clock_timestamp() - interval '1 second', $1)",
    [JSON.stringify(value)],
  );
}

describe("unusual issuing (case 69: DP:24)", () => {
  it("is no matter for the inspector while the thresholds are not reached", async () => {
    await setWatch({ copiesOfOneAct: 4, outsideHours: 50, opens: "00:00", closes: "23:59" });
    for (let copies = 0; copies < 3; copies += 1) await anIssuedDocument(nadia, actId);
    expect(await watchIssuing(new Date())).toBe(0);
    expect(await readingAlertsToInspect(inspector.session)).toEqual([]);
  });

  it("is told to the inspector once a day, beside the readings, with how much and never of whom", async () => {
    await anIssuedDocument(nadia, actId);
    expect(await watchIssuing(new Date())).toBe(1);
    expect(await watchIssuing(new Date())).toBe(0);
    const [alert, ...others] = await readingAlertsToInspect(inspector.session);
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ about: "issuing", officeCode: AGDAL.office, subjects: 4, fromElsewhere: 0 });
    expect(alert?.reasons).toContain("manyOfOneAct");
    expect(JSON.stringify(alert)).not.toContain(actId);
    expect(await readingAlertsToInspect(nadia.session)).toEqual([]);
  });

  it("counts what is issued outside the hours, and of other offices' acts, by the thresholds in force", async () => {
    await db.owner.query("alter table issued_document disable trigger only_grows");
    await db.owner.query(
      "update issued_document set issued_at = date_trunc('day', issued_at) + interval '23 hours', account_id = $1, office_code = $2",
      [driss.session.accountId, HASSAN.office],
    );
    await db.owner.query("alter table issued_document enable always trigger only_grows");
    await setWatch({ outsideHours: 1, fromElsewhere: 1 });
    expect(await watchIssuing(new Date())).toBe(1);
    const [alert] = (await readingAlertsToInspect(inspector.session)).filter(
      ({ officeCode }) => officeCode === HASSAN.office,
    );
    expect(alert?.reasons).toEqual(["outsideHours", "actsOfOtherOffices"]);
  });
});

describe("what was issued", () => {
  const today = civilDayAt(new Date());
  const filter = { from: addDays(today, -30), to: today, kind: null, office: null };

  it("is seen by its own office and by whoever supervises it, each figure as its list", async () => {
    const [own, above, elsewhere] = await Promise.all(
      [driss, inspector, nadia].map((one) => issueOverview(one.session, filter, 1)),
    );
    expect([own?.total, above?.total, elsewhere?.total]).toEqual([4, 4, 0]);
    expect(own?.counts).toEqual([{ on: today, kind: "birthExtract", officeCode: HASSAN.office, count: 4 }]);
    expect(own?.copies).toHaveLength(4);
    expect(await issuedForFile(inspector.session, { ...filter, kind: "deathExtract" })).toEqual([]);
    expect(JSON.stringify(await issuedForFile(inspector.session, filter))).not.toMatch(/[\u0600-\u06FF]/);
  });
});
