import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import { findingsOf, inOrder, maritalStatusOf } from "#lib/mentions/core/index.ts";
import { openLifeOfAct } from "#lib/mentions/index.ts";
import { now } from "#lib/platform/clock.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { aCoupleWithMentions } from "#tests/support/a-couple-file.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { HUSBAND, typedDay, WIFE } from "#tests/support/couple-answers.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { divorceAnswers } from "#tests/support/divorce-answers.ts";
import { checkMentions } from "#tests/tools/verify/mentions.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

type Place = { no: number; year: number };

/** The spouses of a request, whose birth acts stand in the register. */
function spouses(his: Place, hers: Place, cards: { husband: string; wife: string }): Answers {
  const kept = ({ no, year }: Place): Answers => ({
    birthActOffice: AGDAL.office,
    birthActNumber: String(no),
    birthActYear: String(year),
  });
  return {
    husband: { ...HUSBAND, ...kept(his), cnie: cards.husband },
    wife: { ...WIFE, ...kept(hers), cnie: cards.wife },
  };
}

const firstMarriage = (couple: Answers): Answers =>
  Object.fromEntries(
    Object.entries(couple).map(([who, spouse]) => [who, { ...(spouse as Answers), statusBefore: "single" }]),
  );

const typed = (day: IsoDay): Answers => {
  const { year, month, day: of } = partsOf(day);
  return typedDay(String(of), String(month), String(year));
};

/** What adouls attested of the couple on a day: a revocable divorce, or its reprise. */
function attested(kind: "talaqRevocable" | "reprise", on: IsoDay, couple: Answers): Answers {
  const common = divorceAnswers();
  const place = common["place"] as Answers;
  const {
    addressedOn: _addressed,
    permissionOn: _permission,
    permissionNumber: _number,
    ...deed
  } = common["dissolution"] as Answers;
  return {
    ...common,
    ...couple,
    place: { ...place, dissolvedOn: typed(on) },
    dissolution: {
      ...deed,
      attestedKind: kind,
      number: kind === "reprise" ? "90" : "74",
      drawnUpOn: typed(on),
      ...(kind === "talaqRevocable" && { permissionNumber: "318", permissionOn: typed(addDays(on, -7)) }),
    },
  };
}

describe("a reprise whose notice came before that of the divorce (FC:124)", () => {
  it("waits as a question, and is right on both acts as soon as the divorce arrives", async () => {
    const [his, hers] = [await aRegisteredAct(db, nadia), await aRegisteredAct(db, nadia)];
    const couple = spouses(his, hers, { husband: "A770001", wife: "JB770001" });
    const today = civilDayAt(now());
    const lives = () =>
      Promise.all(
        [his, hers].map(async ({ actId }) => {
          const life = await openLifeOfAct(nadia.session, actId);
          if (!life) throw new Error("the act is not seen");
          const { act, mentions } = life;
          return {
            order: inOrder(mentions).map(({ kind }) => kind),
            status: maritalStatusOf(mentions, today).status,
            findings: findingsOf(act, mentions, today).map(({ finding }) => finding),
          };
        }),
      );
    await aCoupleWithMentions(nadia, { kind: "marriage", answers: firstMarriage(couple) });
    const [divorcedOn, resumedOn] = [addDays(today, -40), addDays(today, -20)];
    await aCoupleWithMentions(nadia, { kind: "divorce", answers: attested("reprise", resumedOn, couple) });
    for (const life of await lives()) {
      expect(life.order).toEqual(["MAR", "RAJ"]);
      expect(life.status).toBe("married");
      expect(life.findings).not.toEqual([]);
    }
    await aCoupleWithMentions(nadia, { kind: "divorce", answers: attested("talaqRevocable", divorcedOn, couple) });
    for (const life of await lives())
      expect(life).toEqual({ order: ["MAR", "TAL-R", "RAJ"], status: "married", findings: [] });
    expect((await checkMentions(db.owner)).flatMap(({ where }) => where)).toEqual([]);
  });
});
