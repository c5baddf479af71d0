import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, type Deadline, type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { deathDeclarantRank, deathLinksInOrder } from "#lib/declarations/core/index.ts";
import { carryOverFiles, findDeskFile, officesFor } from "#lib/declarations/index.ts";
import { drawPaperWording } from "#lib/documents/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { listRegisters, turnRegisters } from "#lib/registers/index.ts";
import { competentOffices, readOfficeDecision, type Service } from "#lib/territory/core/index.ts";
import { forgetOfficeMap, officeMap, proposeDecision, settleDecision } from "#lib/territory/index.ts";
import { givenCountry, type Place } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { ok } from "#lib/kernel/result.ts";
import { aCoupleAt, aDraftedAct, aFileAt, anActSigned, checkedFile, type Day } from "./switching-stories.ts";

/** A commune of another city, whose own office keeps paper registers too. */
const FES = "03.231.01.01";

let db: TestDatabase;
let paper: Place;
let abdellah: SignedIn;
let before: Day;
let after: Day;
let told: Record<"before" | "after", Readonly<Record<string, unknown>>>;
let inHand: { open: string; drafted: string };

beforeAll(async () => {
  db = await freshDatabase();
  ({ paper } = await givenCountry(db));
  abdellah = await signedIn(db, "abdellah");
  [before, after] = daysOfOneYear();
  await decide(before, after);
  const day = { db, paper, officer: abdellah };
  const stories = { before: await storiesOf({ ...day, at: before.at }), after: {} };
  inHand = {
    open: await aFileAt({ ...day, at: before.at }, { bornDaysAgo: 4 }),
    drafted: (await aDraftedAct({ ...day, at: before.at }, { bornDaysAgo: 5 })).id,
  };
  await turnRegisters(after.at);
  await carryOverFiles(after.at);
  forgetOfficeMap();
  told = { ...stories, after: await storiesOf({ ...day, at: after.at }) };
}, 120_000);
afterAll(() => db.close());

/** Two days in a row of one year, around this moment: registers turn between them and at no new year. */
function daysOfOneYear(): [Day, Day] {
  const at = now();
  const isLastDay = civilDayAt(at).endsWith("-12-31");
  const [first, second] = isLastDay ? [-1, 0] : [0, 1];
  const moment = (days: number) => new Date(at.getTime() + days * 86_400_000);
  return [{ at: moment(first) }, { at: moment(second) }];
}

/** One person proposes the switch, another confirms it, the day before. */
async function decide(dayBefore: Day, day: Day): Promise<void> {
  const [proposer, confirmer] = [await signedIn(db, "centrale"), await signedIn(db, "registre")];
  const today = civilDayAt(dayBefore.at);
  const typed = (on: IsoDay) => {
    const parts = partsOf(on);
    return { day: String(parts.day), month: String(parts.month), year: String(parts.year) };
  };
  const entry = readOfficeDecision({
    what: "switch",
    number: "DEMO-2026-09",
    decidedOn: typed(today),
    fromOn: typed(civilDayAt(day.at)),
    offices: [paper.office],
  });
  if (!entry.ok) throw new Error("the decision does not read");
  const { session: officer } = proposer;
  const proposed = await inTransaction("oversight", { "app.session": officer.token }, (tx) =>
    proposeDecision({ tx, at: dayBefore.at, officer }, entry.value, today),
  );
  if (!proposed.ok) throw new Error(proposed.error.code);
  const { id } = proposed.value.value;
  const settled = await inTransaction("oversight", { "app.session": confirmer.session.token }, (tx) =>
    settleDecision({ tx, at: dayBefore.at, officer: confirmer.session }, { id, as: "confirmed" }, today),
  );
  if (!settled.ok) throw new Error(settled.error.code);
}

/**
 * What differs between the two days, because the law differs: [the day before, the day]. Whatever is told and does not stand here
 * must be the same on both.
 */
const EXPECTED: Readonly<Record<string, readonly [unknown, unknown]>> = {
  "birth in time: law of the file": ["R37", "R36"],
  "birth in time: marriage act for a later child": [true, false],
  "birth in time: names in Tifinagh": [false, true],
  "birth in time: wording to copy": [true, false],
  "birth in time: ends": ["registers.notOpen", "no 1"],
  "birth late: why it stops": ["check.lateR37", "check.lateR36"],
  "death: first bound to declare": ["son", "spouse"],
  "death: rank of a daughter": [7, 2],
  "another commune: offered here": [false, true],
  "marriage: law of the file": ["R37", "R36"],
  "marriage of spouses born elsewhere: received here": [false, true],
  "copy of an act kept elsewhere: asked here": [false, true],
};

type Stage = Parameters<typeof aFileAt>[0];

/** The same stories of one family life, told at one office on one day. */
async function storiesOf(stage: Stage): Promise<Record<string, unknown>> {
  const { at } = stage;
  const birth = await checkedFile(stage, await aFileAt(stage, { bornDaysAgo: 8, isFirstChild: false }));
  const late = await checkedFile(stage, await aFileAt(stage, { bornDaysAgo: 60 }));
  const death = await checkedFile(stage, await aFileAt(stage, { kind: "death" }));
  const regime = death.declaration.regime ?? "R36";
  const order = deathLinksInOrder(regime, death.declaration.answers);
  const marriage = await aCoupleAt(stage);
  const drafted = await aDraftedAct(stage, { bornDaysAgo: 8, isFirstChild: false });
  const wording = await drawPaperWording(abdellah.session, drafted.id, at);
  const ends = await anActSigned(stage, drafted);
  return {
    "birth in time: law of the file": birth.declaration.regime,
    "birth in time: days to declare": daysGiven(birth.declaration.deadline),
    "birth in time: marriage act for a later child": birth.needs.includes("marriageAct"),
    "birth in time: certificate": birth.needs.includes("birthCertificate"),
    "birth in time: names in Tifinagh": drafted.tifinagh.length > 0,
    "birth in time: wording to copy": wording !== undefined,
    "birth in time: ends": ends,
    "birth in time: lines to check": birth.fields,
    "birth late: why it stops": late.red,
    "death: days to declare": daysGiven(death.declaration.deadline),
    "death: first bound to declare": order[0],
    "death: rank of a daughter": deathDeclarantRank(regime, "daughter"),
    "death: documents": death.needs,
    "death: lines to check": death.fields,
    "another commune: offered here": await isOffered(at, "birthDeclaration", FES),
    "own commune: offered here": await isOffered(at, "birthDeclaration", paper.commune),
    "marriage: law of the file": marriage.declaration.regime,
    "marriage: offered here": await isOffered(at, "marriageRequest", paper.commune),
    "marriage: documents": marriage.needs,
    "marriage of spouses born elsewhere: received here": await isOffered(at, "marriageRequest", FES),
    "copy: service open": await isOffered(at, "documentRequest", paper.commune),
    "copy of an act kept elsewhere: asked here": await isOffered(at, "documentRequest", FES),
    "offices offered for a birth here": (await officesFor(birth.declaration, at))[0]?.office.code,
  };
}

function daysGiven(deadline: Deadline | null): number | undefined {
  return deadline
    ? Math.round((Date.parse(deadline.rawLastDay) - Date.parse(deadline.inputs.event.eventOn)) / 86_400_000)
    : undefined;
}

async function isOffered(at: Date, service: Service, territoryCode: string): Promise<boolean> {
  const read = await inTransaction("portal", {}, async (tx) => {
    const map = await officeMap(tx, at);
    return ok(competentOffices(map, { place: { territoryCode }, service, day: civilDayAt(at) }));
  });
  return read.ok && read.value.some(({ office }) => office.code === paper.office);
}

describe("an office that switches from paper to electronic registers (L36:59, hard case 70)", () => {
  it("does otherwise on the day exactly what the law changes, and everything else as the day before", () => {
    const expected = (side: 0 | 1) =>
      Object.fromEntries(
        Object.entries(told.before).map(([story, value]) => [story, EXPECTED[story] ? EXPECTED[story][side] : value]),
      );
    expect(told.before).toEqual(expected(0));
    expect(told.after).toEqual(expected(1));
    expect(Object.keys(EXPECTED).filter((story) => !(story in told.before))).toEqual([]);
  });

  it("closes its paper registers early with their record, and opens electronic ones at number 1", async () => {
    const read = await inTransaction("worker", {}, async (tx) => ok(await listRegisters(tx, paper.office)));
    const registers = read.ok ? read.value : [];
    const { year } = partsOf(civilDayAt(after.at));
    const shown = registers
      .filter((register) => register.year === year)
      .map(({ kind, regime, closing }) => [kind, regime, closing?.reason ?? "open", closing?.decision, closing?.on]);
    const lastPaperDay = addDays(civilDayAt(after.at), -1);
    expect(shown).toEqual([
      ["birth", "R36", "open", undefined, undefined],
      ["death", "R36", "open", undefined, undefined],
      ["birth", "R37", "regimeChanged", "DEMO-2026-09", lastPaperDay],
      ["death", "R37", "regimeChanged", "DEMO-2026-09", lastPaperDay],
    ]);
    expect(await turnRegisters(after.at)).toBe(0);
  });

  it("numbers its first act 1 of the year under its own code, whatever the paper register came to", async () => {
    const { rows } = await db.owner.query(
      "select a.no, a.office_code, a.year, r.regime, r.first_no from act a join register_year r on r.id = a.register_year_id where a.office_code = $1",
      [paper.office],
    );
    const { year } = partsOf(civilDayAt(after.at));
    expect(rows).toEqual([{ no: 1, office_code: paper.office, year, regime: "R36", first_no: 1 }]);
  });

  it("carries a file in hand over to the new law, with at least the days it had; an act drawn up for paper ends on paper", async () => {
    const { rows } = await db.owner.query<{ id: string; regime: string; story: string[]; moved: string }>(
      `select d.id, d.regime, array(select what from declaration_event e where e.declaration_id = d.id order by seq) as story,
              d.deadline #>> '{inputs,event,regime}' as moved
         from declaration d where d.id = any ($1)`,
      [[inHand.open, inHand.drafted]],
    );
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(of(inHand.open)).toMatchObject({ regime: "R36", story: ["submitted", "carriedOver"], moved: "R36" });
    expect(of(inHand.drafted)).toMatchObject({ regime: "R37" });
    expect(await findDeskFile(abdellah.session, inHand.open, after.at)).toMatchObject({
      declaration: { regime: "R36", status: "submitted" },
    });
    expect(await carryOverFiles(after.at)).toBe(0);
  });

  it("takes a birth of before the switch under the new law once it is declared after it", async () => {
    const id = await aFileAt({ db, paper, officer: abdellah, at: after.at }, { bornDaysAgo: 20 });
    const { rows } = await db.owner.query("select regime from declaration where id = $1", [id]);
    expect(rows).toEqual([{ regime: "R36" }]);
  });

  it("never opens a paper register again", async () => {
    const { year } = partsOf(civilDayAt(after.at));
    await expect(
      db.owner.query("select open_register_year(gen_random_uuid(), $1, 'birth', $2, 'R37')", [paper.office, year + 1]),
    ).rejects.toThrow("registers.noWayBack");
  });
});
