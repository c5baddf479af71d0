import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officeRegisters, openRegister } from "#lib/acts/index.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

const FIRST = { page: 1, sought: undefined };

describe("the registers of an office, on its desk", () => {
  let db: TestDatabase;
  let nadia: SignedIn;
  let driss: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    nadia = await signedIn(db, "nadia");
    driss = await signedIn(db, "driss");
    await aRegisteredAct(db, nadia);
    await aRegisteredAct(db, nadia);
  });
  afterAll(() => db.close());

  const births = async (officer: SignedIn) => {
    const all = await officeRegisters(officer.session);
    const found = all.find(({ kind }) => kind === "birth");
    if (!found) throw new Error("the office has no register of births");
    return found;
  };

  it("are listed with their state and their numbers, those of this office only", async () => {
    const { rows } = await db.owner.query<{ id: string }>("select id from register_year where office_code = $1", [
      nadia.session.office?.code,
    ]);
    const listed = await officeRegisters(nadia.session);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    expect(await births(nadia)).toMatchObject({ firstNo: 1, lastNo: 2, closing: null, regime: "R36" });
    expect(await births(driss)).toMatchObject({ lastNo: 0 });
  });

  it("open with their acts in order and the hash of the last one", async () => {
    const { id } = await births(nadia);
    const opened = await openRegister(nadia.session, id, FIRST);
    expect(opened?.acts.map(({ no }) => no)).toEqual([1, 2]);
    expect(opened).toMatchObject({ page: 1, pages: 1 });
    const { rows } = await db.owner.query<{ hash: string }>(
      "select encode(hash, 'hex') as hash from act where register_year_id = $1 and no = 2",
      [id],
    );
    expect(opened?.headHash).toBe(rows[0]?.hash);
  });

  it("say nothing to another office, and nothing of persons to anybody", async () => {
    const { id } = await births(nadia);
    expect(await openRegister(driss.session, id, FIRST)).toBeUndefined();
    const opened = await openRegister(nadia.session, id, { page: 9, sought: 700 });
    expect(opened?.page).toBe(1);
    expect(Object.keys(opened?.acts[0] ?? {}).toSorted()).toEqual([
      "declarationId",
      "id",
      "kind",
      "no",
      "registeredAt",
      "year",
    ]);
  });
});
