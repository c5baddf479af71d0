import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as AT_OFFICE } from "../../../app/api/desk/registers/[id]/deposit/route.ts";
import { POST as OF_INSPECTOR } from "../../../app/api/oversight/registers/[id]/deposit/route.ts";
import { depositOf, depositsToWatch } from "#lib/registers/index.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let office: SignedIn;
let inspector: SignedIn;
let register: string;
beforeAll(async () => {
  db = await freshDatabase();
  const { paper } = await givenCountry(db);
  [office, inspector] = [await signedIn(db, "abdellah"), await signedIn(db, "inspecteur")];
  await db.owner.query(
    "update assignment set territory_code = $1 where staff_id = (select staff_id from account where id = $2)",
    [paper.commune, inspector.session.accountId],
  );
  const { rows } = await db.owner.query<{ id: string }>(
    `with ended as (
       insert into register_year (id, office_code, kind, year, regime, opening_hash, head_hash, closed_at, closing_hash)
       values (gen_random_uuid(), $1, 'birth', 2024, 'R37', sha256('open'), sha256('open'), '2024-12-31', sha256('open')) returning id)
     insert into register_closing (register_year_id, reason, closed_on, last_no, closing_hash)
     select id, 'yearOver', '2024-12-31', 0, sha256('open') from ended returning register_year_id as id`,
    [paper.office],
  );
  register = rows[0]?.id ?? "";
});
afterAll(() => db.close());

async function stepped(who: "office" | "inspector", after: number, step: string, day: string): Promise<string> {
  const [year, month, ofMonth] = day.split("-").map(Number);
  const doneOn = { day: String(ofMonth), month: String(month), year: String(year) };
  const typed = { copy: "court", after: String(after), step, doneOn, reference: `${after + 1}/2025` };
  const [handler, { cookie }] =
    who === "office" ? ([AT_OFFICE, office] as const) : ([OF_INSPECTOR, inspector] as const);
  const { outcome, code } = await call(handler, jsonRequest(typed, { cookie }), { id: register });
  return outcome === "done" ? outcome : code;
}

const steps = async (): Promise<readonly string[]> =>
  ((await depositOf(office.session, register))?.copies ?? []).flatMap(({ events }) => events.map(({ step }) => step));

describe("the way of an original to the court", () => {
  it("is written by the office and the inspector in the order of the law, back and forth while it has errors (D99:6-7)", async () => {
    expect(await stepped("office", 0, "received", "2025-01-20")).toBe("registers.depositStep");
    expect(await stepped("office", 0, "sent", "2024-12-01")).toBe("registers.depositDay");
    expect(await stepped("office", 0, "sent", "2025-01-20")).toBe("done");
    expect(await stepped("office", 0, "sent", "2025-01-21")).toBe("registers.depositChanged");
    expect(await stepped("office", 1, "received", "2025-01-24")).toBe("registers.depositStep");
    expect(await stepped("inspector", 1, "received", "2025-01-24")).toBe("done");
    expect(await stepped("inspector", 2, "forwarded", "2025-02-10")).toBe("done");
    expect(await stepped("office", 3, "returned", "2025-03-02")).toBe("done");
    expect(await stepped("office", 4, "corrected", "2025-03-20")).toBe("done");
    expect(await stepped("office", 5, "kept", "2025-04-01")).toBe("done");
    expect(await stepped("office", 6, "returned", "2025-04-02")).toBe("registers.depositStep");
    const way = ["sent", "received", "forwarded", "returned", "corrected", "kept"];
    expect(await steps()).toEqual(way);
    const { rows } = await db.owner.query("select 1 from audit_event where type = 'register.depositStepped'");
    expect(rows).toHaveLength(way.length);
  });

  it("is seen by the inspector of the territory, and by no other office", async () => {
    const [watched] = (await depositsToWatch(inspector.session)).filter(({ registerId }) => registerId === register);
    expect(watched).toMatchObject({ year: 2024, isAbroad: false, copies: [{ copy: "court" }] });
    const nadia = await signedIn(db, "nadia");
    expect(await depositOf(nadia.session, register)).toBeUndefined();
    expect(await depositsToWatch(nadia.session).catch(() => [])).toEqual([]);
  });

  it("does not begin for an electronic register, which has one original", async () => {
    const nadia = await signedIn(db, "nadia");
    const { rows } = await db.owner.query<{ id: string }>(
      "select id from register_year where office_code = $1 and regime = 'R36' limit 1",
      [nadia.session.office?.code],
    );
    expect(await depositOf(nadia.session, rows[0]?.id ?? "")).toBeUndefined();
  });
});
