import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { type Answers, sectionOf } from "#lib/declarations/core/index.ts";
import { findDeskFile, officesFor } from "#lib/declarations/index.ts";
import { drawPaperWording } from "#lib/documents/index.ts";
import { now } from "#lib/platform/clock.ts";
import { authorityOf } from "#lib/territory/core/index.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { deathAnswers, DIED_IN_LYON } from "#tests/support/death-answers.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { PARIS } from "../../../prisma/seed/demonstration/staff.ts";
import { declare } from "../../../prisma/seed/demonstration/walk.ts";
import { drawnUp } from "./switching-stories.ts";

let db: TestDatabase;
let consul: SignedIn;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  consul = await signedIn(db, "consul");
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

const at = now();

function typedDay(daysAgo: number): Answers {
  const { year, month, day } = partsOf(addDays(civilDayAt(at), -daysAgo));
  return { day: String(day), month: String(month), year: String(year) };
}

let deaths = 700;

const GIVEN = [
  { ar: "أحمد", latin: "Ahmed" },
  { ar: "عمر", latin: "Omar" },
  { ar: "سعيد", latin: "Said" },
];

/** A death in Lyon two months ago, declared to one office; nobody dies twice. */
async function declaredTo(office: string): Promise<string> {
  const common = deathAnswers();
  deaths += 1;
  const foreignAct = { ...(DIED_IN_LYON["foreignAct"] as Answers), number: String(deaths), on: typedDay(58) };
  const answers: Answers = {
    ...common,
    place: { ...sectionOf(common, "place"), ...DIED_IN_LYON, foreignAct, diedOn: typedDay(60), commune: AGDAL.commune },
    office: { code: office },
    deceased: {
      ...sectionOf(common, "deceased"),
      givenName: GIVEN[deaths % GIVEN.length] ?? {},
      cnie: `D${deaths + 30_000}`,
    },
    documents: { foreignDeathAct: "bring", foreignActLegalisation: "bring", declarantCnie: "bring" },
  };
  return (await declare("death", answers, [], at, "fr", true)).id;
}

describe("a death abroad", () => {
  it("is offered the consulate of its country, then the electronic offices near the commune of the family", async () => {
    const file = await findDeskFile(nadia.session, await declaredTo(AGDAL.office), at);
    if (!file) throw new Error("the desk does not see this file");
    const offices = await officesFor(file.declaration, at);
    expect(offices[0]?.office.code).toBe(PARIS);
    expect(offices[1]?.office.code.startsWith("0442101")).toBe(true);
    expect(offices.slice(1).every(({ regime }) => regime === "R36")).toBe(true);
    expect(offices.map(({ office }) => office.code)).not.toContain("ES-MADRID-01");
    expect(offices.every(({ isLate }) => !isLate)).toBe(true);
  });

  it("ends, at a consulate, on three paper originals under foreign affairs, with the foreign act in its words (D99:3, D22:26)", async () => {
    const id = await declaredTo(PARIS);
    const file = await findDeskFile(consul.session, id, at);
    expect(file?.declaration.regime).toBe("R37");
    await drawnUp({ db, at, officer: consul }, id);
    const pdf = await drawPaperWording(consul.session, id, at);
    const { text } = await readPdf(pdf ?? new Uint8Array());
    for (const said of [
      "النظائر الثلاثة",
      "وزارة الشؤون الخارجية",
      "القنصلية العامة للمملكة المغربية بباريس",
      "بلدية ليون",
      "فرنسا",
    ])
      expect(text).toContain(said);
  });

  it("is an event of the office that answers to foreign affairs", async () => {
    const file = await findDeskFile(nadia.session, await declaredTo(AGDAL.office), at);
    const offices = file ? await officesFor(file.declaration, at) : [];
    expect(offices.slice(0, 2).map(({ office }) => authorityOf(office))).toEqual(["foreignAffairs", "interior"]);
  });
});
