import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookletsOf, noteHolderCard } from "#lib/booklet/index.ts";
import { BookletInput, readSerial } from "#lib/documents/core/index.ts";
import { issueBooklet, readBooklet, takenBackCopies, verdictOfSerial } from "#lib/documents/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { openActByPlace } from "#lib/mentions/index.ts";
import { now } from "#lib/platform/clock.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { atDesk } from "../legacy/given.ts";
import { families, type Member } from "./given.ts";

let db: TestDatabase;
let nadia: SignedIn;
let driss: SignedIn;
let family: Awaited<ReturnType<typeof families>>;
const people = {} as Record<
  "omar" | "amina" | "badia" | "dounia" | "esma" | "dalal" | "adam" | "ayoub" | "anas" | "bilal",
  Member
>;
const dual = (ar: string, latin: string) => ({ ar, latin });

/** A man with two wives and a divorced one, five children of whom two are twins and one is dead, and a divorced wife without a child. */
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  [nadia, driss] = [await signedIn(db, "nadia"), await signedIn(db, "driss")];
  family = await families(db, nadia);
  const { born, married, parted, died } = family;
  const wife = (given: string, latin: string, cnie: string, bornOn: string) =>
    born({ given: dual(given, latin), family: dual("الناصري", "NACIRI"), bornOn, sex: "female", cnie });
  people.omar = await born({ given: dual("عمر", "Omar"), bornOn: "1985-02-03", cnie: "A710001" });
  people.dounia = await wife("دنيا", "Dounia", "A710002", "1988-03-04");
  people.amina = await wife("أمينة", "Amina", "A710003", "1990-04-05");
  people.badia = await wife("بديعة", "Badia", "A710004", "1992-05-06");
  people.esma = await wife("أسماء", "Esma", "A710005", "1991-06-07");
  await married(people.omar, people.dounia, "2010-03-01");
  await parted(people.omar, people.dounia, "2010-03-01", "2015-03-01");
  await married(people.omar, people.esma, "2015-09-01");
  await parted(people.omar, people.esma, "2015-09-01", "2016-09-01");
  await married(people.omar, people.amina, "2018-05-01");
  await married(people.omar, people.badia, "2022-03-01", true);
  const child = (given: string, latin: string, bornOn: string, mother: Member, more = {}) =>
    born({ given: dual(given, latin), bornOn, father: people.omar.cnie, mother: mother.cnie, ...more });
  people.dalal = await child("دلال", "Dalal", "2012-01-15", people.dounia, { sex: "female" });
  people.adam = await child("آدم", "Adam", "2019-06-05", people.amina, { twin: 1 });
  people.ayoub = await child("أيوب", "Ayoub", "2019-06-05", people.amina, { twin: 2 });
  people.anas = await child("أنس", "Anas", "2021-07-08", people.amina);
  people.bilal = await child("بلال", "Bilal", "2023-08-09", people.badia);
  await died(people.anas, "2021-09-10");
}, 120_000);
afterAll(() => db.close());

const ask = async (officer: SignedIn, asker: Member) => {
  const found = await atDesk(officer, async (context) => {
    const booklets = await bookletsOf(context, asker.actId);
    return booklets.ok ? ok({ value: booklets.value, events: [] }) : booklets;
  });
  if (typeof found === "string") return found;
  return found.booklets.map(({ holder, seen, issued }) => ({
    holder: holder.id,
    issued: issued.length,
    seen: seen.ok ? seen.value.reader : seen.error.code,
  }));
};

const typed = (asker: Member, more: object = {}) =>
  BookletInput.parse({
    holder: people.omar.actId,
    quality: "holder",
    name: asker.given.latin,
    paperKind: "cnie",
    paperNumber: asker.cnie,
    ...more,
  });
const issue = async (officer: SignedIn, asker: Member, more: object = {}): Promise<string> => {
  const issued = await atDesk(officer, (context) =>
    issueBooklet(context, { actId: asker.actId, ...typed(asker, more) }),
  );
  return typeof issued === "string" ? issued : issued.serial;
};
const verdictOf = async (serial: string) => {
  const read = readSerial(serial);
  return read && (await verdictOfSerial(read, now()))?.verdict;
};
const textOf = async (serial: string): Promise<string> => {
  const read = readSerial(serial);
  const pdf = read && (await readBooklet(nadia.session, read));
  if (!pdf) throw new Error(`no booklet: ${serial}`);
  return plain((await readPdf(pdf)).text);
};

const CHILDREN = ["Dalal", "Adam", "Ayoub", "Anas", "Bilal"];
const WIVES = ["Dounia", "Esma", "Amina", "Badia"];

describe("the booklet of a family with two wives, a divorce, five children (one dead, twins)", () => {
  it.each([
    ["omar", "husband", ["Omar", ...WIVES, ...CHILDREN]],
    ["amina", "wife", ["Omar", "Amina", "Adam", "Ayoub", "Anas"]],
    ["badia", "wife", ["Omar", "Badia", "Bilal"]],
    ["dounia", "divorced", ["Omar", "Dounia", "Dalal"]],
  ] as const)("is right for %s", async (who, reader, shown) => {
    expect(await ask(nadia, people[who])).toEqual([{ holder: people.omar.actId, issued: 0, seen: reader }]);
    const serial = await issue(nadia, people[who]);
    expect(await verdictOf(serial)).toBe("authentic");
    const text = await textOf(serial);
    const told = ["Omar", ...WIVES, ...CHILDREN].filter((name) => new RegExp(`\\b${name}\\b`).test(text));
    expect(told.toSorted()).toEqual([...shown].toSorted());
    expect(/Décédé le/.test(text)).toBe((shown as readonly string[]).includes("Anas"));
  });

  it("is refused to a divorced wife without a child of his, and to somebody whom no act links to it", async () => {
    expect(await ask(nadia, people.esma)).toEqual([
      { holder: people.omar.actId, issued: 0, seen: "booklet.divorcedWithoutChild" },
    ]);
    expect(await issue(nadia, people.esma)).toBe("booklet.divorcedWithoutChild");
    expect(await issue(nadia, people.adam, { paperNumber: "A710009" })).toBe("booklet.notOfThisFamily");
    expect(await ask(nadia, people.bilal)).toEqual([
      { holder: people.bilal.actId, issued: 0, seen: "booklet.neverMarried" },
    ]);
  });

  it("leaves a trace on every act that it looks at, and on none of another family", async () => {
    const readings = async (member: Member) => {
      const { rows } = await db.owner.query<{ count: number }>(
        "select count(*)::int as count from reading where subject_id = $1 and purpose = 'booklet'",
        [member.actId],
      );
      return rows[0]?.count ?? 0;
    };
    const before = [await readings(people.badia), await readings(people.bilal), await readings(people.adam)];
    await ask(nadia, people.amina);
    const after = [await readings(people.badia), await readings(people.bilal), await readings(people.adam)];
    expect(after).toEqual([before[0], before[1], (before[2] ?? 0) + 1]);
  });

  it("may be asked for at any office that keeps electronic acts once the act is open there, and is seen by nobody else", async () => {
    expect(await ask(driss, people.omar)).toBe("acts.notFound");
    const { no, year } = people.omar;
    const place = { office: AGDAL.office, kind: "birth", year, no };
    await atDesk(driss, (context) => openActByPlace(context, place));
    expect(await ask(driss, people.omar)).toMatchObject([{ seen: "husband" }]);
    const elsewhere = await issue(driss, people.omar, { reason: "lost" });
    expect(await verdictOf(elsewhere)).toBe("authentic");
    const serial = await issue(nadia, people.badia, { reason: "lost" });
    const read = readSerial(serial);
    expect(read && (await readBooklet(driss.session, read))).toBeUndefined();
  });

  it("is handed to whoever shows the card of the act's holder, or to a legal representative with a title", async () => {
    expect(await issue(nadia, people.badia, { reason: "lost", paperNumber: "ZZ999999" })).toBe("booklet.otherCard");
    expect(await issue(nadia, people.badia)).toBe("booklet.reasonMissing");
    expect(() => typed(people.badia, { quality: "guardian" })).toThrow("booklet.deedMissing");
    const given = { reason: "lost", quality: "guardian", deed: "حكم 12/2026", paperNumber: "ZZ999999" };
    expect(await verdictOf(await issue(nadia, people.badia, given))).toBe("authentic");
  });

  it("is replaced by the next one for the same person, and leaves those of the others good", async () => {
    const first = await issue(nadia, people.dounia, { reason: "damaged" });
    const husbands = await issue(nadia, people.omar, { reason: "updated" });
    const second = await issue(nadia, people.dounia, { reason: "lost" });
    expect([await verdictOf(first), await verdictOf(second), await verdictOf(husbands)]).toEqual([
      "replaced",
      "authentic",
      "authentic",
    ]);
    const listed = await takenBackCopies(now());
    expect(listed.filter(({ serial }) => [first, second].includes(serial))).toMatchObject([
      { serial: first, verdict: "replaced" },
    ]);
  });

  it("is taken back when an act on which it rests says something else, and only then", async () => {
    const hers = await issue(nadia, people.amina, { reason: "updated" });
    const others = await issue(nadia, people.badia, { reason: "updated" });
    const facts = mentionSamples("male").GEL;
    expect((await signedMention(db, nadia, { actId: people.adam.actId, kind: "GEL", facts })).outcome).toBe("done");
    expect([await verdictOf(hers), await verdictOf(others)]).toEqual(["revoked", "authentic"]);
    expect(await issue(nadia, people.amina, { reason: "updated" })).toBe("booklet.actFrozen");
  });
});

describe("a mother's own booklet", () => {
  it("is for the mother of a child of unknown father once she showed her card (D22:43)", async () => {
    const { born } = family;
    const salma = await born({ given: dual("سلمى", "Salma"), bornOn: "1999-01-02", sex: "female", cnie: "A720001" });
    await born({ given: dual("ياسر", "Yasser"), bornOn: "2024-02-03", mother: salma.cnie, isFatherUnknown: true });
    const refused = [{ holder: salma.actId, issued: 0, seen: "booklet.noChildOfUnknownFather" }];
    expect(await ask(nadia, salma)).toEqual(refused);
    const note = (actId: string) => atDesk(nadia, (context) => noteHolderCard(context, { actId, cnie: salma.cnie }));
    expect(await note(salma.actId)).toEqual({ id: salma.actId });
    expect(await note(people.dalal.actId)).toBe("booklet.cardOfAnother");
    expect(await ask(nadia, salma)).toEqual([{ holder: salma.actId, issued: 0, seen: "mother" }]);
    const text = await textOf(await issue(nadia, salma, { holder: salma.actId }));
    expect(text).toMatch(/Yasser/);
    expect(text).not.toMatch(/عبد الكريم/);
  });
});
