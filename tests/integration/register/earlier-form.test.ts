import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answers, BIRTH_FORM_VERSION, type Declaration, sectionOf } from "#lib/declarations/core/index.ts";
import {
  findCitizenFile,
  findDeskFile,
  saveSection,
  secretCodeOf,
  sectionStates,
  submitDeclaration,
} from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { aDraftFile } from "#tests/support/a-birth-file.ts";
import { abroadAnswers, onBoardAnswers } from "#tests/support/abroad-answers.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { postedOf } from "../../../prisma/seed/demonstration/posted-answers.ts";
import { asCitizen } from "../../../prisma/seed/demonstration/walk.ts";
import { daysAgo } from "../institution/given.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

const dated = (days: number): Answers => {
  const [year = "", month = "", day = ""] = daysAgo(days).split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
};
const common = () => birthAnswers({}, { seed: 95, bornOn: daysAgo(6), ...AGDAL });
const placeOf = (told: Answers): Answers => ({ ...sectionOf(common(), "place"), ...told });

/** A draft as version 1 of the form left it: what was asked later is not in it. */
async function aDraftOfVersion1(answers: Answers): Promise<string> {
  const { id } = await aDraftFile({ answers });
  await db.owner.query(
    "update declaration set form_version = 1, content = content - 'vehicle' - 'foreignAct' where id = $1",
    [id],
  );
  return id;
}

async function read(id: string): Promise<Declaration> {
  const file = await findCitizenFile(id, secretCodeOf(id), now());
  if (!file) throw new Error("the draft is gone");
  return file.declaration;
}

const wanting = async (id: string) =>
  (await sectionStates(await read(id), now()))
    .filter(({ problems }) => problems.length > 0)
    .map(({ section }) => section);

const save = (id: string, section: string, answers: Answers) =>
  asCitizen(id, now(), "fr", (context) =>
    saveSection(context, { section, posted: postedOf(section, answers), way: undefined }),
  );

describe("a declaration of birth begun before the form asked of ships, aircraft and foreign acts", () => {
  it("is asked the ship when it is taken up again, and is sent with all that was told before (L36:31)", async () => {
    const id = await aDraftOfVersion1({
      ...common(),
      place: placeOf({ placeClass: "travel", placeKind: "onTheWay", arrivedOn: dated(5) }),
    });
    const before = (await read(id)).answers;
    expect(await wanting(id)).toEqual(["vehicle"]);
    await expect(asCitizen(id, now(), "fr", submitDeclaration)).rejects.toThrow("declarations.incomplete");

    await save(id, "vehicle", sectionOf(onBoardAnswers(), "vehicle"));
    expect(await wanting(id)).toEqual([]);
    await asCitizen(id, now(), "fr", submitDeclaration);
    const sent = await read(id);
    expect(sent).toMatchObject({ status: "submitted", formVersion: BIRTH_FORM_VERSION });
    const { vehicle: _vehicle, ...kept } = sent.answers;
    expect(kept).toEqual(before);
    const seen = await findDeskFile(nadia.session, id, now());
    expect(seen?.declared).not.toBeNull();
    expect(seen?.fields.map(({ path }) => path)).toEqual(expect.arrayContaining(["vehicle.name", "mother.givenName"]));
    expect(seen?.checks.map(({ code }) => code)).toContain("check.onBoard");
  });

  it("is asked country, city and foreign act of a birth abroad, and keeps the rest (D22:23)", async () => {
    const whole = abroadAnswers();
    const { country: _country, city: _city, ...place } = sectionOf(whole, "place");
    const id = await aDraftOfVersion1({ ...whole, place });
    expect(await wanting(id)).toEqual(["place", "foreignAct"]);
    const before = (await read(id)).answers;
    await save(id, "place", sectionOf(whole, "place"));
    await save(id, "foreignAct", sectionOf(whole, "foreignAct"));
    expect(await wanting(id)).toEqual([]);
    const { foreignAct: _foreignAct, ...after } = (await read(id)).answers;
    expect(after).toMatchObject({ ...before, place: {} });
    expect(after["place"]).toMatchObject(sectionOf(before, "place"));
  });

  it("needs nothing more for a birth in Morocco, and is sent as it stands", async () => {
    const id = await aDraftOfVersion1(common());
    expect(await wanting(id)).toEqual([]);
    await asCitizen(id, now(), "fr", submitDeclaration);
    expect((await read(id)).formVersion).toBe(BIRTH_FORM_VERSION);
  });
});
