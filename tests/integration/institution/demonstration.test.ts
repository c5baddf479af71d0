import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { institutionHome, prosecutorsDesk } from "#lib/declarations/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { seedInstitutionFiles } from "../../../prisma/seed/demonstration/institution-files.ts";

describe("the demonstration's institutions", () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    const { paper } = await givenCountry(db);
    const at = now();
    await seedInstitutionFiles(db.owner, { at, today: civilDayAt(at), paperOffice: paper.office });
  });
  afterAll(() => db.close());

  it("have files that wait, one that was refused, and deaths that wait for the prosecutor", async () => {
    const annex = await signedIn(db, "annexe");
    const home = await institutionHome(annex.session, "waiting", 1);
    expect(home?.counts.map(({ list, count }) => [list, count])).toEqual([
      ["waiting", 2],
      ["completed", 0],
      ["refused", 1],
      ["overdue", 0],
    ]);
    const prosecutor = await signedIn(db, "procureur");
    expect((await prosecutorsDesk(prosecutor.session, now()))?.deaths).toHaveLength(2);
  });
});
