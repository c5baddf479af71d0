import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { forgetOfficeMap, readOfficeMap, regimeOf } from "#lib/territory/index.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { POST as SETTLE } from "../../../app/api/oversight/offices/decisions/[id]/settle/route.ts";
import { POST as PROPOSE } from "../../../app/api/oversight/offices/decisions/route.ts";
import { givenCountry, type Place } from "#tests/support/a-country.ts";
import { type Answer, auditOf, givenStaff, send } from "./given.ts";

let db: TestDatabase;
let paper: Place;
let central: { cookie: string; account: string };
let manager: { cookie: string; account: string };
beforeAll(async () => {
  db = await freshDatabase();
  ({ paper } = await givenCountry(db));
  central = await givenStaff(db, "central");
  manager = await givenStaff(db, "manager");
});
beforeEach(() => forgetOfficeMap());
afterAll(() => db.close());

const TOMORROW = addDays(civilDayAt(now()), 1);

function typed(name: string, on: IsoDay): Record<string, string> {
  const { year, month, day } = partsOf(on);
  return { [`${name}.day`]: String(day), [`${name}.month`]: String(month), [`${name}.year`]: String(year) };
}

type Wish = { offices?: string[]; fromOn?: IsoDay; what?: string; service?: string };

function propose({
  offices = [paper.office],
  fromOn = TOMORROW,
  what = "switch",
  service = "",
}: Wish = {}): Promise<Answer> {
  const days = { ...typed("decidedOn", civilDayAt(now())), ...typed("fromOn", fromOn) };
  return send(PROPOSE, central.cookie, { what, service, number: "TEST-7", ...days, "offices[]": offices });
}

const settle = (id: string, as: "confirmed" | "withdrawn", { cookie }: { cookie: string }) =>
  send(SETTLE, cookie, { as }, { id });
const idOf = ({ path }: Answer) => path.split("/").at(-1) ?? "";

async function regimesOf(code: string): Promise<[string, string, string][]> {
  const { rows } = await db.owner.query<{ from_on: string; regime: string; decision: string }>(
    "select from_on::text, regime, decision from office_regime where office_code = $1 order by from_on",
    [code],
  );
  return rows.map(({ from_on, regime, decision }) => [from_on, regime, decision]);
}

describe("the decision to switch an office", () => {
  it("changes nothing while it is only proposed, and its proposer cannot confirm it", async () => {
    const before = await regimesOf(paper.office);
    const id = idOf(await propose());
    expect(await regimesOf(paper.office)).toEqual(before);
    expect(await settle(id, "confirmed", central)).toMatchObject({ refused: "territory.sameProposer" });
    expect(await regimesOf(paper.office)).toEqual(before);
    expect(await settle(id, "withdrawn", central)).toMatchObject({ refused: null, done: "settled" });
    expect(await settle(id, "confirmed", manager)).toMatchObject({ refused: "territory.decisionSettled" });
    expect(await regimesOf(paper.office)).toEqual(before);
  });

  it("prepares the other law from its first day once a second person confirms it, and leaves both traces", async () => {
    const id = idOf(await propose());
    expect(await settle(id, "confirmed", manager)).toMatchObject({ refused: null });
    expect((await regimesOf(paper.office)).at(-1)).toEqual([TOMORROW, "R36", "TEST-7"]);
    const read = await inTransaction("portal", {}, async (tx) => ok(await readOfficeMap(tx)));
    if (!read.ok) throw new Error("no map");
    expect([civilDayAt(now()), TOMORROW].map((day) => regimeOf(read.value, paper.office, day))).toEqual(["R37", "R36"]);
    const facts = [
      ...(await auditOf(db, "office.decisionProposed")),
      ...(await auditOf(db, "office.decisionConfirmed")),
    ];
    expect(facts.map(({ actor }) => actor["account"])).toEqual([central.account, central.account, manager.account]);
  });

  it("is refused for today, for an office that is decided about already, and for one that has switched", async () => {
    expect(await propose({ fromOn: civilDayAt(now()) })).toMatchObject({ refused: "territory.decisionTooLate" });
    expect(await propose()).toMatchObject({ refused: "territory.regimeAlreadyDecided" });
    expect(await propose({ offices: ["044210101-01"] })).toMatchObject({ refused: "territory.regimeAlreadyDecided" });
    expect(await propose({ offices: ["NOWHERE-01"] })).toMatchObject({ refused: "territory.officeUnknown" });
    expect(await propose({ offices: ["045010107-02"] })).toMatchObject({ refused: "territory.officeClosed" });
    expect(await propose({ offices: [] })).toMatchObject({ refused: "common.invalid" });
  });

  it("is a wave where it names several offices: all of them or none", async () => {
    const offices = ["042810101-01", "090010101-01"];
    const id = idOf(await propose({ offices }));
    await db.owner.query("insert into office_regime values ('090010101-01', $1, 'R36', 'OTHER')", [
      addDays(TOMORROW, 3),
    ]);
    expect(await settle(id, "confirmed", manager)).toMatchObject({ refused: "territory.regimeAlreadyDecided" });
    expect((await regimesOf("042810101-01")).map(([, regime]) => regime)).toEqual(["R37"]);
    await db.owner.query("delete from office_regime where decision = 'OTHER'");
    expect(await settle(id, "confirmed", manager)).toMatchObject({ refused: null });
    for (const code of offices) expect((await regimesOf(code)).at(-1)?.[1]).toBe("R36");
  });
});

describe("the decision on a service", () => {
  const rowsOf = async () =>
    (
      await db.owner.query<{ from_on: string; to_on: string | null }>(
        "select from_on::text, to_on::text from office_service where office_code = '070410707-01' and service = 'birthDeclaration' order by from_on",
      )
    ).rows;

  it("opens it from its first day and ends it on the day before another decision", async () => {
    const opening = { offices: ["070410707-01"], what: "open", service: "birthDeclaration" };
    expect(await propose({ ...opening, what: "close" })).toMatchObject({ refused: "territory.serviceUnchanged" });
    expect(await propose({ ...opening, service: "" })).toMatchObject({ refused: "common.invalid" });
    await settle(idOf(await propose(opening)), "confirmed", manager);
    expect(await rowsOf()).toEqual([{ from_on: TOMORROW, to_on: null }]);
    const later = addDays(TOMORROW, 30);
    await settle(idOf(await propose({ ...opening, what: "close", fromOn: later })), "confirmed", manager);
    expect(await rowsOf()).toEqual([{ from_on: TOMORROW, to_on: addDays(later, -1) }]);
  });
});

describe("the database", () => {
  it("lets nobody write the law of an office by hand, nor confirm their own proposal", async () => {
    const attempt = (statement: string) =>
      inTransaction("oversight", {}, async (tx) => ok(await tx.$executeRawUnsafe(statement))).catch(() => "refused");
    expect(await attempt("insert into office_regime values ('070410707-01', '2027-01-01', 'R36', 'X')")).toBe(
      "refused",
    );
    expect(await attempt("update office_decision set settled_as = 'confirmed'")).toBe("refused");
    expect(await attempt("delete from register_closing")).toBe("refused");
  });
});
