import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawAlphabeticalTable, drawClosingMinutes } from "#lib/documents/index.ts";
import { closeAt, LAST_EVENING, registerOf, YEAR } from "#tests/support/a-closed-register.ts";
import { aRegisteredAct, aSignedDraft, registerDraft } from "#tests/support/a-registered-act.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";

let db: TestDatabase;
let nadia: Officer;
let hassan: Officer;
beforeAll(async () => {
  db = await freshDatabase();
  nadia = await anOfficer(db.owner, await anOffice(db.owner, { year: YEAR }));
  hassan = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210105-01", year: YEAR }));
});
afterAll(() => db.close());

/** An act of a child of this family. */
async function anActOf(family: { ar: string; latin: string }): Promise<void> {
  const { names } = aBirthAct();
  const named = { ...names, subject: { ...names.subject, family } };
  const done = await registerDraft(nadia, await aSignedDraft(db.owner, nadia, { names: named }));
  if (!done.ok) throw new Error(done.error.code);
}

const readings = async (subject: string): Promise<number> =>
  (await db.owner.query("select from reading where subject_id = $1 and purpose = 'registerTable'", [subject]))
    .rowCount ?? 0;

describe("the papers of a closed register (D99:5)", () => {
  it("are an alphabetical table, in the order of the Arabic alphabet and twenty-four lines a page, and the signed minutes", async () => {
    await anActOf({ ar: "ياسين", latin: "Yassine" });
    await anActOf({ ar: "الإدريسي", latin: "El Idrissi" });
    await anActOf({ ar: "التازي", latin: "Tazi" });
    for (let n = 0; n < 22; n += 1) await aRegisteredAct(db.owner, nadia);
    const { id } = await registerOf(db.owner, nadia.office);
    const table = (officer: Officer, years: 1 | 10 = 1) =>
      drawAlphabeticalTable(officer.session, { registerId: id, years }, LAST_EVENING);

    expect(await table(nadia)).toBeUndefined();
    expect(await drawClosingMinutes(nadia.session, id, LAST_EVENING)).toBeUndefined();
    expect((await closeAt(db.owner, nadia)).ok).toBe(true);
    expect(await table(hassan)).toBeUndefined();
    expect(await drawClosingMinutes(hassan.session, id, LAST_EVENING)).toBeUndefined();
    expect(await readings(id)).toBe(0);

    const drawn = await table(nadia);
    if (!drawn) throw new Error("no table");
    const { text, pages } = await readPdf(drawn);
    const said = plain(text);
    expect(pages).toBe(2);
    const places = ["الإدريسي", "البقالي", "التازي", "ياسين"].map((family) => said.indexOf(plain(family)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(said.match(new RegExp(plain("البقالي"), "g"))).toHaveLength(22);
    expect(said).toContain(plain("عدد الرسوم: 25"));
    expect(await readings(id)).toBe(1);

    const decade = await table(nadia, 10);
    expect(plain((await readPdf(decade ?? new Uint8Array())).text)).toContain(plain("الجدول الأبجدي العشري"));
    const minutes = await drawClosingMinutes(nadia.session, id, LAST_EVENING);
    const words = plain((await readPdf(minutes ?? new Uint8Array())).text);
    expect(words).toContain(plain("محضر حصر السجل"));
    expect(words).toContain(plain("نادية الشرقاوي"));
  });
});
