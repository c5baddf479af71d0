import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { aDeathAct, aStillbornAct } from "#tests/support/a-death-act.ts";
import { documentOfAct, isKindOfAct } from "./document-of-act.ts";
import { type Issuing, type RegisteredAct, signedPayload } from "./issue-of-act.ts";

const url = "https://sijil.example.ma/v#ABC";
const issuing: Issuing = {
  serial: "SJ264K7MT2WD",
  issuedAt: new Date("2026-12-02T09:30:00Z"),
  issuedOn: isoDay(2026, 12, 2),
  expiresOn: isoDay(2027, 3, 2),
  place: { ar: "الرباط", fr: "Rabat" },
  signatory: { name: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" }, gender: "female", quality: "delegated" },
};
const registered = (act: RegisteredAct["act"]): RegisteredAct => ({
  act,
  no: 87,
  year: 2026,
  mentions: [],
  regime: "R36",
  hash: new Uint8Array(32).fill(7),
});
const stillborn = aStillbornAct();

describe("a document of a death act", () => {
  it("is a full copy with the words of the act and the names of the deceased and the parents", () => {
    const copy = documentOfAct("deathFullCopy", registered(aDeathAct()), issuing, url);
    expect(copy).toMatchObject({
      ok: true,
      value: {
        kind: "death_full_copy",
        act: { number: "87", hijriYear: "1448", gregorianYear: "2026" },
        subject: { ar: "أحمد البقالي", latin: "Ahmed El Bakkali", tifinagh: "ⴰⵃⵎⴷ ⵍⴱⵇⵇⴰⵍⵉ" },
        ascendants: [{ relation: "father" }, { relation: "mother" }],
        text: aDeathAct().text,
      },
    });
  });

  it("is a bilingual extract with the death, and the birth, occupation and home of the deceased", () => {
    expect(documentOfAct("deathExtract", registered(aDeathAct()), issuing, url)).toMatchObject({
      ok: true,
      value: {
        kind: "death_extract",
        died: {
          place: { fr: "l’hôpital Ibn Sina, commune de Rabat, préfecture de Rabat" },
          hijri: { ar: "ثالث جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف" },
          gregorian: { ar: "رابع عشر نونبر ستة وعشرين وألفين", fr: "quatorze novembre deux mille vingt-six" },
        },
        birthPlace: { ar: "فاس", fr: "Fès" },
        bornOn: { fr: "sept mars mil neuf cent quarante-huit" },
        profession: { ar: "متقاعد", fr: "retraité" },
        residence: { fr: "rue des Cèdres, Agdal, Rabat" },
        father: { ar: "محمد بن علي", fr: "Mohamed ben Ali" },
        mother: { ar: "فاطمة بنت عبد السلام الناصري", fr: "Fatima bent Abdeslam Naciri" },
      },
    });
  });

  it("tells of a stillborn child in a full copy, and makes no extract of it", () => {
    expect(documentOfAct("deathFullCopy", registered(stillborn), issuing, url)).toMatchObject({
      value: { subject: { ar: "مولود ميت", latin: "Enfant mort-né" } },
    });
    expect(documentOfAct("deathExtract", registered(stillborn), issuing, url)).toEqual({
      ok: false,
      error: { code: "documents.noFamilyName" },
    });
  });

  it("carries in its code the death, and of the birth only what is known", () => {
    expect(signedPayload("deathExtract", registered(aDeathAct({ bornOn: "1948-03" })), issuing)).toMatchObject({
      kind: "death_extract",
      actNumber: 87,
      givenName: { ar: "أحمد", latin: "Ahmed" },
      bornOn: { gregorian: "1948-03", hijri: null },
      birthPlace: { ar: "فاس", fr: "Fès" },
      death: {
        on: { gregorian: "2026-11-14", hijri: "3 جمادى الآخرة 1448" },
        place: { ar: "مستشفى ابن سينا، جماعة الرباط، عمالة الرباط" },
      },
    });
    expect(signedPayload("deathFullCopy", registered(stillborn), issuing)).toMatchObject({
      givenName: null,
      familyName: null,
      sex: null,
      bornOn: null,
      birthPlace: null,
    });
  });

  it("is never issued from a birth act", () => {
    expect(isKindOfAct("deathExtract", registered(aBirthAct()))).toBe(false);
    expect(isKindOfAct("birthExtract", registered(aBirthAct()))).toBe(true);
    expect(() => documentOfAct("deathExtract", registered(aBirthAct()), issuing, url)).toThrow(RangeError);
  });
});

describe("a document of a birth act", () => {
  it("says the same birth on the extract and in its code, and the death where it stands on the act (D99:36)", () => {
    expect(documentOfAct("birthExtract", registered(aBirthAct()), issuing, url)).toMatchObject({
      value: { kind: "birth_extract", born: { gregorian: { fr: "quatorze novembre deux mille vingt-six" } } },
    });
    const dead = { ...registered(aBirthAct()), notes: { death: { ar: "توفي", fr: "Décédé" } } };
    expect(documentOfAct("birthExtract", dead, issuing, url)).toMatchObject({
      value: { deathMention: dead.notes.death },
    });
    expect(signedPayload("birthExtract", registered(aBirthAct()), issuing)).toMatchObject({
      bornOn: { gregorian: "2026-11-14", hijri: "3 جمادى الآخرة 1448" },
      death: null,
    });
  });
});
