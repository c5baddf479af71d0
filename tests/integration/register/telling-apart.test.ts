import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDeskFile, markDuplicate, prepareAct, tellApart } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { aPreparedAct, aReadyFile, COMPLETION } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { HASSAN } from "../../../prisma/seed/demonstration/staff.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";

/** Hard cases of L36:23: the same birth declared at two offices, and two births that only look like one. */
describe("two declarations that look like one birth", () => {
  let db: TestDatabase;
  let agdal: SignedIn;
  let hassan: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    agdal = await signedIn(db, "nadia");
    hassan = await signedIn(db, "driss");
  });
  afterAll(() => db.close());

  const prepare = (by: SignedIn, id: string) =>
    asOfficer(by.session, now(), undefined, (context) =>
      prepareAct(context, { id, input: { ...COMPLETION, tifinagh: {} } }),
    );
  const apart = (by: SignedIn, id: string, of: string) =>
    asOfficer(by.session, now(), undefined, (context) => tellApart(context, { id, of, reason: "otherPerson" }));

  async function aTwin() {
    const one = await aReadyFile(db, agdal);
    const answers = { ...one.answers, office: { code: HASSAN } };
    return { one, other: await aReadyFile(db, hassan, { answers }) };
  }

  it("at two offices the same day: each sees the other's file, and neither draws up an act before they are compared", async () => {
    const { one, other } = await aTwin();
    const [seenHere, seenThere] = [
      await findDeskFile(agdal.session, one.id, now()),
      await findDeskFile(hassan.session, other.id, now()),
    ];
    expect(seenHere?.sameEvent).toMatchObject([{ reference: other.reference, officeCode: HASSAN, isApart: false }]);
    expect(seenThere?.sameEvent.map(({ reference }) => reference)).toEqual([one.reference]);
    expect(await findDeskFile(hassan.session, one.id, now())).toBeUndefined();
    const tries = await Promise.allSettled([prepare(agdal, one.id), prepare(hassan, other.id)]);
    expect(tries.map((tried) => tried.status === "rejected" && String(tried.reason))).toEqual([
      expect.stringContaining("acts.stoppedByCheck"),
      expect.stringContaining("acts.stoppedByCheck"),
    ]);

    await asOfficer(hassan.session, now(), undefined, (context) =>
      markDuplicate(context, { id: other.id, of: one.reference }),
    );
    expect((await prepare(agdal, one.id)).draftId).toBeTruthy();
  });

  it("declared again while an act is being drawn up elsewhere: the second office is stopped, the first goes on", async () => {
    const { file } = await aPreparedAct(db, agdal);
    const late = await aReadyFile(db, hassan, { answers: { ...file.answers, office: { code: HASSAN } } });
    await expect(prepare(hassan, late.id)).rejects.toThrow("acts.stoppedByCheck");
  });

  it("of true homonyms, told apart once: both go on, at both offices, and the register remembers who compared them", async () => {
    const { one, other } = await aTwin();
    expect(await apart(agdal, one.id, other.reference)).toEqual({ id: one.id });
    const seen = await findDeskFile(hassan.session, other.id, now());
    expect(seen?.sameEvent).toMatchObject([{ reference: one.reference, isApart: true }]);
    expect(seen?.checks.map(({ code }) => code)).toContain("check.noDuplicate");
    expect((await prepare(agdal, one.id)).draftId).toBeTruthy();
    expect((await prepare(hassan, other.id)).draftId).toBeTruthy();
    const { rows } = await db.owner.query(
      "select reason, account_id from event_distinction where $1 in (one_id, other_id)",
      [one.id],
    );
    expect(rows).toEqual([{ reason: "otherPerson", account_id: agdal.session.accountId }]);
    await expect(db.owner.query("delete from event_distinction")).rejects.toThrow("what was told apart stays");
  });

  it("are not told apart twice, nor from a file that was never proposed", async () => {
    const { one, other } = await aTwin();
    await apart(agdal, one.id, other.reference);
    await expect(apart(hassan, other.id, one.reference)).rejects.toThrow("declarations.notTheSameEvent");
    const stranger = await aReadyFile(db, agdal);
    await expect(apart(agdal, one.id, stranger.reference)).rejects.toThrow("declarations.notTheSameEvent");
  });
});
