import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as SENT } from "../../../app/api/desk/returns/[id]/sent/route.ts";
import { GET as CSV } from "../../../app/api/desk/returns/[id]/sheet.csv/route.ts";
import { GET as PDF } from "../../../app/api/desk/returns/[id]/sheet.pdf/route.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { openReturn, returnsOf, writeReturns } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { aDeathWithNotices } from "#tests/support/a-notice.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { call, getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anOfficer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
let driss: SignedIn;
/** A day after the month and the fortnight of today are over. */
const later = new Date(`${addDays(civilDayAt(now()), 40)}T09:00:00Z`);
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  [nadia, driss] = [await signedIn(db, "nadia"), await signedIn(db, "driss")];
  const agdal = await anOfficer(db.owner, AGDAL.office);
  await aRegisteredAct(db.owner, agdal);
  await aDeathWithNotices(db, agdal);
  await db.owner.query(
    "insert into return_recipient (kind, territory_code, name_ar, name_fr) values ('deceased', '04.421', 'باشا الرباط', 'Pacha de Rabat')",
  );
});
afterAll(() => db.close());

/** The day after the half month, and after the month, in which today lies. */
async function drawnUp(): Promise<void> {
  for (let day = 1; day <= 40; day += 1) await writeReturns(new Date(now().getTime() + day * 86_400_000));
}

describe("what an office owes at fixed times", () => {
  it("is drawn up once: deceased adults by fortnight for whoever was set to receive them, counts by month (D99:35, D99:38)", async () => {
    await drawnUp();
    expect(await writeReturns(new Date(now().getTime() + 40 * 86_400_000))).toBe(0);
    const returns = await returnsOf(nadia.session);
    const opened = await Promise.all(returns.map(({ id }) => openReturn(nadia.session, id, later)));
    const lists = opened.filter((one) => one?.kind === "deceased");
    expect(lists.flatMap((one) => one?.deceased ?? [])).toHaveLength(1);
    expect(lists[0]?.recipient).toEqual({ ar: "باشا الرباط", fr: "Pacha de Rabat" });
    const counts = opened.flatMap((one) => one?.counts ?? []);
    const total = (of: string): number =>
      counts.filter((one) => one.of === of).reduce((sum, { count }) => sum + count, 0);
    expect([total("births"), total("deaths"), total("marriages")]).toEqual([1, 1, 0]);
    const { rows } = await db.owner.query<{ content: unknown }>(
      "select content from office_return where kind = 'statistics'",
    );
    expect(JSON.stringify(rows)).not.toMatch(/[\u0621-\u064a]/);
    expect(returns.every(({ officeCode }) => officeCode === AGDAL.office)).toBe(true);
  });

  it("is signed on paper, read as a table, sent under a number, and hidden from other offices", async () => {
    const [list] = (await returnsOf(nadia.session)).filter(({ kind }) => kind === "deceased");
    const id = list?.id ?? "";
    const at = { params: Promise.resolve({ id }) };
    const pdf = await PDF(getRequest(nadia.cookie), at);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    const csv = await CSV(getRequest(nadia.cookie), at);
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect((await PDF(getRequest(driss.cookie), at)).status).toBe(404);
    const body = { number: "31/2026", on: { day: "1", month: "1", year: "2026" } };
    expect((await call(SENT, jsonRequest(body, { cookie: nadia.cookie }), { id })).code).toBe("notices.beforeEnd");
    expect((await call(SENT, jsonRequest(body, { cookie: driss.cookie }), { id })).code).toBe("notices.returnNotFound");
    const { rows } = await db.owner.query("select 1 from audit_event where type = 'return.read'");
    expect(rows.length).toBeGreaterThan(0);
  });
});
