import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aReadyFile, aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { getRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { aForeigner } from "#tests/support/death-answers.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { archivalFlaws } from "#tests/support/pdf-archive.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { GET } from "../../../app/api/desk/files/[id]/consular-letter.pdf/route.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

const letterOf = (id: string) => GET(getRequest(nadia.cookie), { params: Promise.resolve({ id }) });

describe("the death of a foreigner (hard case 46)", () => {
  it("prepares a letter to the consulate, through foreign affairs, whose reading of the act leaves its trace", async () => {
    const { file, no, year, actId } = await aRegisteredAct(db, nadia, {
      kind: "death",
      answers: aForeigner("A01234567"),
    });
    const answer = await letterOf(file.id);
    const letter = new Uint8Array(await answer.arrayBuffer());
    expect(archivalFlaws(letter)).toEqual([]);
    const text = plain((await readPdf(letter)).text);
    for (const said of [
      "إشعار بوفاة أجنبي",
      "Avis de décès d’un étranger",
      "وزارة الشؤون الخارجية",
      "Ministère des Affaires étrangères",
      "السنغال",
      "Sénégal",
      "أمادو ديالو",
      "Amadou Diallo",
      "A01234567",
      `no ${no}, année ${year}`,
    ])
      expect(text).toContain(plain(said));
    const { rows } = await db.owner.query(
      "select purpose from reading where subject_id = $1 and purpose = 'consularLetter'",
      [actId],
    );
    expect(rows).toHaveLength(1);
  });

  it("has no letter before the act is signed, and a Moroccan's has none at all", async () => {
    const unsigned = await aReadyFile(db, nadia, { kind: "death", answers: aForeigner("A07654321") });
    expect((await letterOf(unsigned.id)).status).toBe(404);
    const moroccan = await aRegisteredAct(db, nadia, { kind: "death" });
    expect((await letterOf(moroccan.file.id)).status).toBe(404);
  });
});
