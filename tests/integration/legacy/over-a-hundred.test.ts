import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enterOnLegacyAct, noteAgeCheck, personsOverAHundred } from "#lib/legacy/index.ts";
import { AgeCheckInput, TypedReadings } from "#lib/legacy/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { atDesk, certified, compared } from "./given.ts";

describe("persons over a hundred on whose act no death stands", () => {
  let db: TestDatabase;
  let nadia: SignedIn;
  let hamid: SignedIn;
  let driss: SignedIn;
  let oldest: string;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    [nadia, hamid, driss] = [await signedIn(db, "nadia"), await signedIn(db, "hamid"), await signedIn(db, "driss")];
    oldest = await aPaperAct(1921, 7, "Rahma");
    await aPaperAct(1956, 8, "Fatma");
  });
  afterAll(() => db.close());

  const aPaperAct = async (year: number, no: number, givenName: string): Promise<string> => {
    const typed = {
      givenName: { text: givenName },
      familyName: { text: "EL BAKKALI" },
      sex: { text: "féminin" },
      bornOn: { gregorian: { year: String(year) } },
    };
    const id = await compared([hamid, nadia], "birth", { year, no, language: "fr" }, typed);
    expect(await certified(nadia, id)).toBe("done");
    return id;
  };
  const listed = async (who: SignedIn) => (await personsOverAHundred(who.session, 1, now())).persons;
  const check = (who: SignedIn, typed: object) =>
    atDesk(who, (context) => noteAgeCheck(context, AgeCheckInput.parse({ act: oldest, isPaper: "yes", ...typed })));

  it("are listed for their own office with what the paper says, and listing them is a reading of each", async () => {
    const [person, ...others] = await listed(nadia);
    expect(others).toEqual([]);
    expect(person).toMatchObject({ id: oldest, isPaper: true, no: 7, year: 1921, check: null });
    expect(person?.isPaper && person.read["givenName"]).toEqual({ legibility: "clear", text: "Rahma" });
    const { rows } = await db.owner.query(
      "select 1 from reading where purpose = 'verification' and subject_id = $1 and account_id = $2",
      [oldest, nadia.session.accountId],
    );
    expect(rows).toHaveLength(1);
    expect(await listed(driss)).toEqual([]);
  });

  it("stay listed whatever was found out, with the last word on them; no other office notes anything", async () => {
    expect(typeof (await check(nadia, { finding: "notFound", source: "localAuthority" }))).toBe("object");
    expect(typeof (await check(hamid, { finding: "deathToDeclare", source: "family", note: "1998" }))).toBe("object");
    const [person] = await listed(nadia);
    expect(person?.check).toMatchObject({ finding: "deathToDeclare", source: "family", note: "1998" });
    expect(await check(driss, { finding: "alive", source: "family" })).toBe("legacy.notFound");
  });

  it("leave the list by the mention of their death alone", async () => {
    const wish = {
      id: oldest,
      kind: "DEC",
      text: { ar: "توفيت بالرباط سنة 1998", fr: "Décédée à Rabat en 1998" },
      title: { number: "31/1998", on: civilDayAt(now()), authority: "Bureau de Hassan" },
      rulingId: null,
      field: "",
      typed: TypedReadings.parse({ fields: {} }),
      code: await nadia.freshCode(),
    } as const;
    expect(typeof (await atDesk(nadia, (context) => enterOnLegacyAct(context, wish)))).toBe("object");
    expect(await listed(nadia)).toEqual([]);
  });
});
