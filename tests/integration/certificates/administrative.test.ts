import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TypeInput } from "#lib/certificates/core/index.ts";
import { issueAdministrative, readCertificate, typesAtDesk, writeCertificateType } from "#lib/certificates/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { readSerial } from "#lib/documents/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { atDesk } from "../legacy/given.ts";

const BLANKS = { person: { ar: "فاطمة البقالي", fr: "Fatma EL BAKKALI" }, cnie: { ar: "A100200", fr: "" } };

describe("an administrative certificate", () => {
  let db: TestDatabase;
  let nadia: SignedIn;
  let centrale: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    [nadia, centrale] = [await signedIn(db, "nadia"), await signedIn(db, "centrale")];
  });
  afterAll(() => db.close());

  const issue = (type: string, version = 1, blanks: object = BLANKS) =>
    atDesk(nadia, (context) => issueAdministrative(context, { type, version, blanks: blanks as typeof BLANKS }));
  const write = async (who: SignedIn, typed: object): Promise<string> => {
    const { day, month, year } = partsOf(civilDayAt(now()));
    const input = TypeInput.parse({
      ...{ code: "life_individual", nameAr: "شهادة الحياة", nameFr: "Certificat de vie" },
      ...{
        wordsAr: "نشهد أن {person} على قيد الحياة.",
        wordsFr: "{person} est en vie.",
        blanks: "person | الاسم | Nom",
      },
      ...{ fromOn: { day: String(day), month: String(month), year: String(year) } },
      ...typed,
    });
    const done = await inTransaction("oversight", { "app.session": who.session.token }, (tx) =>
      writeCertificateType({ tx, at: now(), locale: "fr", version: undefined, officer: who.session }, input),
    );
    return done.ok ? `${done.value.value.code} ${done.value.value.version}` : done.error.code;
  };
  const names = async () => (await typesAtDesk(nadia.session, now())).map(({ code }) => code);

  it("begins with those of custom, none of which calls itself an act", async () => {
    expect(await names()).toEqual([
      ...["celibacy", "kinship", "life_collective", "life_individual", "marriage_continuity"],
      ...["non_divorce", "non_marriage", "polygamy", "sole_wife"],
    ]);
  });

  it("is issued in the words of its type, with the next number of the office's journal", async () => {
    const [first, second] = [await issue("life_individual"), await issue("life_individual")];
    if (typeof first === "string" || typeof second === "string") throw new Error("not issued");
    const { rows } = await db.owner.query<{ number: string }>(
      "select number from issued_certificate where kind = 'administrative' order by issued_at",
    );
    const year = now().getUTCFullYear();
    expect(rows.map(({ number }) => number)).toEqual([`1/${year}`, `2/${year}`]);
    const serial = readSerial(first.serial);
    if (!serial) throw new Error("no serial");
    const { text } = await readPdf((await readCertificate(nadia.session, serial)) ?? new Uint8Array());
    for (const told of [
      "شهادة الحياة الفردية",
      "Fatma EL BAKKALI",
      "A100200",
      "Certificat administratif",
      "وليست رسما",
    ])
      expect(text).toContain(told);
  });

  it("is refused with a blank left open, which takes no number, and of a type that nobody knows", async () => {
    expect(await issue("life_individual", 1, { person: BLANKS.person })).toBe("certificates.blankMissing");
    expect(await issue("baptism")).toBe("certificates.typeUnknown");
    const { rows } = await db.owner.query<{ last_no: number }>("select last_no from certificate_counter");
    expect(rows).toEqual([{ last_no: 2 }]);
  });

  it("follows the version of the day and the kinds of offices, written by the central authority alone", async () => {
    await expect(write(nadia, { officeKinds: { arrondissement: "yes" } })).rejects.toThrow();
    expect(await write(centrale, { officeKinds: { consulate: "yes" } })).toBe("life_individual 2");
    expect(await names()).not.toContain("life_individual");
    const everywhere = { central: "yes", sub: "yes", arrondissement: "yes", consulate: "yes" };
    expect(await write(centrale, { officeKinds: everywhere })).toBe("life_individual 3");
    expect(await issue("life_individual", 1)).toBe("certificates.typeChanged");
    expect(typeof (await issue("life_individual", 3))).toBe("object");
    const past = { fromOn: { day: "1", month: "1", year: "2020" }, officeKinds: {} };
    expect(await write(centrale, past)).toBe("certificates.fromPast");
  });
});
