import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findInterruptionFile, minutesPicture } from "#lib/declarations/index.ts";
import { recogniseKind } from "#lib/files/core/index.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { aScanOfMinutes } from "#tests/support/a-scan-of-minutes.ts";
import { anInterruption } from "#tests/support/a-paper-receipt.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { jpeg, photograph } from "../files/sample-files.ts";

describe("the signed minutes of an interruption, scanned (L36:19)", () => {
  let db: TestDatabase;
  let nadia: SignedIn;
  let elsewhere: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    nadia = await signedIn(db, "nadia");
    elsewhere = await signedIn(db, "driss");
  });
  afterAll(() => db.close());

  it("are shown with their minutes, image after image, to the office that keeps them alone", async () => {
    const { id } = await anInterruption(nadia, { daysAgo: 4 });
    const first = await aScanOfMinutes(nadia, id, await jpeg());
    const second = await aScanOfMinutes(nadia, id, await photograph(500, 300).png().toBuffer());
    const file = await findInterruptionFile(nadia.session, id);
    expect(file?.scans.map((scan) => scan.id)).toEqual([first, second]);
    const picture = await minutesPicture(nadia.session, { scan: first, n: 1 });
    expect(picture && recogniseKind(picture)).toBe("jpeg");
    expect(await minutesPicture(elsewhere.session, { scan: first, n: 1 })).toBeUndefined();
    const { rows } = await db.owner.query<{ body: string }>(
      "select body from audit_event where type = 'interruption.minutesScanned' and body like '%' || $1 || '%'",
      [id],
    );
    expect(rows).toHaveLength(2);
  });

  it("keep one image once, and take none of another office's minutes", async () => {
    const { id } = await anInterruption(nadia, { daysAgo: 9 });
    const image = await jpeg();
    await aScanOfMinutes(nadia, id, image);
    await expect(aScanOfMinutes(nadia, id, image)).rejects.toThrow("downtime.minutesKnown");
    await expect(aScanOfMinutes(elsewhere, id, image)).rejects.toThrow("downtime.notFound");
  });
});
