import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answers, sectionOf } from "#lib/declarations/core/index.ts";
import { findDeskFile, tellApart } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { abroadAnswers } from "#tests/support/abroad-answers.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { PARIS } from "../../../prisma/seed/demonstration/staff.ts";
import { asOfficer, declare } from "../../../prisma/seed/demonstration/walk.ts";
import { daysAgo } from "../institution/given.ts";

let db: TestDatabase;
let nadia: SignedIn;
let consul: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  consul = await signedIn(db, "consul");
});
afterAll(() => db.close());

const dated = (days: number): Answers => {
  const [year = "", month = "", day = ""] = daysAgo(days).split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
};

type Told = { child: string; act: string; actOn?: number; bornOn?: number; country?: string; card: string };

const NAMES: Readonly<Record<string, Answers>> = {
  adam: { ar: "آدم", latin: "Adam" },
  adamOtherwise: { ar: "ادم", latin: "Adame" },
  haroun: { ar: "هارون", latin: "Haroun" },
};

/** A birth in another country, declared to one office by parents who are known by these papers. */
async function declaredTo(office: string, told: Told) {
  const whole = abroadAnswers(
    { bornOn: dated(told.bornOn ?? 60), country: told.country ?? "FR", commune: AGDAL.commune },
    { number: told.act, on: dated(told.actOn ?? 58) },
  );
  const answers: Answers = {
    ...whole,
    child: { ...sectionOf(whole, "child"), givenName: NAMES[told.child] ?? {} },
    mother: { ...sectionOf(whole, "mother"), cnie: told.card },
    office: { code: office },
    documents: { foreignBirthAct: "bring", foreignActLegalisation: "bring", marriageAct: "bring" },
  };
  const sent = await declare("birth", answers, [], now(), "fr", true);
  return { ...sent, seenBy: (officer: SignedIn) => findDeskFile(officer.session, sent.id, now()) };
}

describe("a birth abroad, known to a consulate by other papers of the mother", () => {
  it("is found by its foreign act, whatever the spelling of its number, the name and the day (L36:23, D22:23)", async () => {
    const there = await declaredTo(PARIS, { child: "adam", act: "1204/2026", card: "AB100001" });
    const here = await declaredTo(AGDAL.office, {
      child: "haroun",
      act: "N° 1204 2026",
      bornOn: 63,
      card: "JB900001",
    });
    const seen = await here.seenBy(nadia);
    expect(seen?.sameEvent).toMatchObject([
      { reference: there.reference, officeCode: PARIS, foreignAct: "1204/2026", isApart: false },
    ]);
    expect(seen?.sameEvent[0]?.name).toMatchObject({
      ar: expect.stringContaining("آدم"),
      latin: expect.stringContaining("Adam"),
    });
    expect(seen?.checks.find(({ code }) => code === "check.possibleDuplicate")?.level).toBe("red");
    expect((await there.seenBy(consul))?.sameEvent.map(({ reference }) => reference)).toEqual([here.reference]);

    await asOfficer(nadia.session, now(), undefined, (context) =>
      tellApart(context, { id: here.id, of: there.reference, reason: "otherPerson" }),
    );
    expect((await here.seenBy(nadia))?.checks.map(({ code }) => code)).toContain("check.noDuplicate");
  });

  it("is found by its names in one script or the other within two days, in the same country", async () => {
    const there = await declaredTo(PARIS, { child: "adam", act: "77", bornOn: 40, actOn: 39, card: "AB100002" });
    const here = await declaredTo(AGDAL.office, {
      child: "adamOtherwise",
      act: "78",
      bornOn: 41,
      actOn: 38,
      card: "JB900002",
    });
    expect((await here.seenBy(nadia))?.sameEvent.map(({ reference }) => reference)).toEqual([there.reference]);
  });

  it("meets no other child: other names and another act, another week, another country", async () => {
    const alone = await declaredTo(AGDAL.office, {
      child: "haroun",
      act: "501",
      bornOn: 20,
      actOn: 19,
      card: "JB900003",
    });
    await declaredTo(PARIS, { child: "adam", act: "502", bornOn: 20, actOn: 19, card: "AB100003" });
    await declaredTo(PARIS, { child: "haroun", act: "503", bornOn: 30, actOn: 29, card: "AB100004" });
    await declaredTo(AGDAL.office, {
      child: "haroun",
      act: "501",
      bornOn: 20,
      actOn: 19,
      country: "BE",
      card: "AB100005",
    });
    expect((await alone.seenBy(nadia))?.sameEvent).toEqual([]);
  });
});
