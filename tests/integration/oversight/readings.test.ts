import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readingAlertsToInspect, watchReadings } from "#lib/acts/index.ts";
import { now } from "#lib/platform/clock.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { aSentFile } from "#tests/support/a-birth-file.ts";
import { AGDAL, givenCountry, HASSAN } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
let inspector: SignedIn;
let files: string[];
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  [nadia, inspector] = [await signedIn(db, "nadia"), await signedIn(db, "inspecteur")];
  files = [];
  for (let each = 0; each < 12; each += 1) files.push((await aSentFile({ place: HASSAN })).id);
});
afterAll(() => db.close());

/** Nadia, of Agdal, read these files on this day, each twice. */
async function read(ids: readonly string[], at: Date): Promise<void> {
  for (const id of [...ids, ...ids])
    await db.owner.query(
      "insert into reading (id, account_id, office_code, purpose, subject, subject_id, at) values ($1, $2, $3, 'verification', 'declaration', $4, $5)",
      [uuidv7(), nadia.session.accountId, AGDAL.office, id, at],
    );
}

describe("a clerk who looks up neighbours or celebrities (case 69: DP:24)", () => {
  it("is no matter for the inspector while ten files of other offices a day are not passed", async () => {
    await read(files.slice(0, 10), now());
    expect(await watchReadings(now())).toBe(0);
    expect(await readingAlertsToInspect(inspector.session)).toEqual([]);
  });

  it("is told to the inspector once a day, with how much was read and never whom", async () => {
    await read(files.slice(10), now());
    expect(await watchReadings(now())).toBe(1);
    expect(await watchReadings(now())).toBe(0);
    const [alert, ...others] = await readingAlertsToInspect(inspector.session);
    expect(others).toEqual([]);
    expect(alert).toMatchObject({
      officeCode: AGDAL.office,
      subjects: 12,
      fromElsewhere: 12,
      reasons: ["otherOffices"],
    });
    expect(JSON.stringify(alert)).not.toContain(files[0]);
    expect(await readingAlertsToInspect(nadia.session)).toEqual([]);
  });
});
