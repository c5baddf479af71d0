import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueLegacyCopy, readLegacyCopy, takenBackCopies, verdictOfSerial } from "#lib/documents/index.ts";
import { ConcordanceInput } from "#lib/certificates/core/index.ts";
import { issueConcordance } from "#lib/certificates/index.ts";
import { type IssuedKind, readSerial } from "#lib/documents/core/index.ts";
import {
  askAboutLegacyAct,
  enterOnLegacyAct,
  indexAct,
  keyAct,
  noteLost,
  openLegacyPage,
  setAside,
  settleAct,
  addImage,
} from "#lib/legacy/index.ts";
import { LegacyPlace, TypedReadings, type LegacyMentionKind } from "#lib/legacy/core/index.ts";
import { keepScan } from "#lib/files/index.ts";
import { ActRequestInput, readActDecision } from "#lib/rulings/core/index.ts";
import { decideOnAct } from "#lib/rulings/index.ts";
import { parseIsoDay } from "#lib/calendar/core/index.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { asSupervisor } from "#tests/support/a-late-file.ts";
import { anActDecision } from "#tests/support/an-act-request.ts";
import { signedIn, type SignedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { checkLegacyActs } from "#tests/tools/verify/legacy.ts";
import { isHeld } from "#tests/tools/verify/finding.ts";
import { withoutGuards } from "#tests/support/without-guards.ts";
import { photograph } from "../files/sample-files.ts";
import { aSearch, left } from "../certificates/given.ts";
import { atDesk, certified, compared, idOf, indexed, readings, scanned } from "./given.ts";

let db: TestDatabase;
let nadia: SignedIn;
let hamid: SignedIn;
let driss: SignedIn;
let central: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  hamid = await signedIn(db, "hamid");
  driss = await signedIn(db, "driss");
  central = await signedIn(db, "centrale");
});
afterAll(() => db.close());

const IN_FRENCH = { year: 1956, no: 12, language: "fr" };
const FATMA = {
  givenName: { text: "Fatma" },
  familyName: { text: "EL BAKKALI" },
  sex: { text: "féminin" },
  bornOn: { gregorian: { day: "7", month: "3", year: "1956" } },
  birthPlace: { text: "Rabat, rue des Consuls" },
  mother: { how: "illegible" },
  father: { how: "partial", text: "Ahmed ben […]" },
};

const FOREIGN_PAPERS = {
  given: "Salma",
  family: "ALAOUI",
  born: "2004, Rabat",
  document: "Titre de séjour 7512345678",
  country: "France",
  statementNumber: "88/2026",
  statementOn: { day: "2", month: "11", year: "2026" },
  statementBy: "Caïd de la 4e annexe",
};

async function copy(id: string, kind: IssuedKind): Promise<{ text: string; serial: string } | string> {
  const issued = await atDesk(nadia, (context) => issueLegacyCopy(context, { id, kind, purpose: "holder" }));
  if (typeof issued === "string") return issued;
  const serial = readSerial(issued.serial);
  const pdf = serial && (await readLegacyCopy(nadia.session, serial));
  return { text: plain((await readPdf(pdf ?? new Uint8Array())).text), serial: issued.serial };
}

async function verdict(serial: string) {
  const read = readSerial(serial);
  return read && (await verdictOfSerial(read, new Date()))?.verdict;
}

const today = () => {
  const day = parseIsoDay(new Date().toISOString().slice(0, 10));
  if (!day.ok) throw new Error("no day");
  return day.value;
};

async function mention(
  id: string,
  kind: LegacyMentionKind,
  { rulingId = null, field = "", reading = {} }: { rulingId?: string | null; field?: string; reading?: object } = {},
) {
  return atDesk(nadia, async (context) =>
    enterOnLegacyAct(context, {
      id,
      kind,
      text: { ar: "تم تضمين هذا البيان", fr: "Mention portée" },
      title: { number: "31/2026", on: today(), authority: "السلطة المركزية" },
      rulingId,
      field,
      typed: TypedReadings.parse({ fields: field === "" ? {} : { [field]: reading } }),
      code: await nadia.freshCode(),
    }),
  );
}

async function granted(id: string, typed: Readonly<Record<string, unknown>>): Promise<string> {
  const input = ActRequestInput.parse({
    applicant: "Fatma El Bakkali",
    quality: "declarant",
    matter: "clerical",
    declared: "wanted",
    paper: "showsWanted",
    paperName: "Livret d’état civil",
    concluded: "clerical",
    ...typed,
  });
  const ruling = idOf(
    await atDesk(nadia, (context) => askAboutLegacyAct(context, { id, subject: "female", isDead: false, input })),
  );
  const decision = readActDecision(anActDecision("granted"));
  if (!decision.ok) throw new Error(decision.error.code);
  await asSupervisor(central.session, (context) => decideOnAct(context, { id: ruling, input: decision.value }));
  return ruling;
}

describe("a birth act of 1956 in French", () => {
  it("is read by two persons, certified and copied in French, and its Arabic name comes by mention alone", async () => {
    const id = await compared([hamid, nadia], "birth", IN_FRENCH, FATMA);
    expect(await copy(id, "birthFullCopy")).toBe("legacy.notCertified");
    expect(await certified(nadia, id)).toBe("done");
    const first = await copy(id, "birthFullCopy");
    if (typeof first === "string") throw new Error(first);
    for (const words of ["Fatma", "EL BAKKALI", "7 mars 1956", "illisible dans l’original", "Ahmed ben […]"])
      expect(first.text).toContain(plain(words));
    expect(first.text).not.toContain(plain("فاطمة"));
    expect(await verdict(first.serial)).toBe("authentic");

    const ruling = await granted(id, { field: "givenName", valueAr: "فاطمة", valueLatin: "Fatma" });
    const entered = await mention(id, "REC-M", {
      rulingId: ruling,
      field: "givenNameOther",
      reading: { how: "clear", text: "فاطمة" },
    });
    expect(entered).toMatchObject({ no: 1 });
    expect(await verdict(first.serial)).toBe("replaced");
    const second = await copy(id, "birthExtract");
    expect(typeof second === "string" ? second : second.text).toContain(plain("فاطمة"));
    const { rows } = await db.owner.query("select state from act_ruling where id = $1", [ruling]);
    expect(rows).toEqual([{ state: "entered" }]);
  });
});

describe("an act of 1987 with the year alone", () => {
  it("is corrected freely before certification, and says on its copies that day and month are not known", async () => {
    const typed = { givenName: { text: "محمد" }, bornOn: { gregorian: { year: "1978" } } };
    const id = await compared([hamid, nadia], "birth", { year: 1987, no: 3, language: "ar" }, typed);
    const right = readings("birth", { ...typed, bornOn: { gregorian: { year: "1987" } } });
    expect(await atDesk(hamid, (context) => settleAct(context, { id, typed: right }))).toEqual({ id });
    expect(await certified(nadia, id)).toBe("done");
    expect(await atDesk(hamid, (context) => settleAct(context, { id, typed: right }))).toBe("legacy.notNow");
    const full = await copy(id, "birthFullCopy");
    if (typeof full === "string") throw new Error(full);
    expect(full.text).toContain(plain("année 1987 (jour et mois non mentionnés)"));
    expect(full.text).not.toContain("01/01");
    expect(await mention(id, "REC-M", { field: "givenName", reading: { text: "أحمد" } })).toBe("legacy.rulingNeeded");
    expect(await mention(id, "MAR")).toMatchObject({ no: 1 });
  });
});

describe("an act of 2004 with Hijri dates", () => {
  it("keeps them as they are written, and is corrected by a granted ruling about this very act", async () => {
    const typed = {
      givenName: { text: "سلمى" },
      familyName: { text: "العلوي" },
      bornOn: { hijri: { day: "12", month: "1", year: "1425" } },
      drawnUpOn: { hijri: { day: "3", month: "2", year: "1425" } },
    };
    const place = { calendar: "hijri", year: 1425, no: 8, bis: "مكرر", language: "ar" };
    const id = await compared([nadia, hamid], "birth", place, typed);
    expect(await certified(nadia, id)).toBe("done");
    const other = await compared([nadia, hamid], "birth", { ...place, no: 9 }, typed);
    expect(await certified(nadia, other)).toBe("done");
    const full = await copy(id, "birthFullCopy");
    expect(typeof full === "string" ? full : full.text).toContain(plain("12 محرم 1425"));
    const ruling = await granted(id, { field: "familyName", valueAr: "العلوي المدغري", valueLatin: "EL ALAOUI" });
    const concordance = await atDesk(nadia, (context) =>
      issueConcordance(context, ConcordanceInput.parse({ ...FOREIGN_PAPERS, act: id, isPaper: "yes" })),
    );
    if (typeof concordance === "string") throw new Error(concordance);
    expect(await verdict(concordance.serial)).toBe("authentic");
    const correction = { rulingId: ruling, field: "familyName", reading: { text: "العلوي المدغري" } };
    expect(await mention(other, "REC-M", correction)).toBe("legacy.rulingOfOtherAct");
    expect(await mention(id, "REC-M", correction)).toMatchObject({ no: 1 });
    expect(await verdict(concordance.serial)).toBe("replaced");
    expect((await takenBackCopies(new Date())).map(({ serial }) => serial)).toContain(concordance.serial);
    // whoever looks for a certificate of non-registration finds the act under both names
    for (const familyAr of ["العلوي", "العلوي المدغري"]) {
      const years = { yearFrom: "2004", yearTo: "2004", eventOn: { year: "2004" } };
      const names = { givenAr: "سلمى", familyAr, givenLatin: "", familyLatin: "" };
      expect(await left(nadia, await aSearch(nadia, { ...years, ...names }))).toContain("8 مكرر/1425");
    }
    const page = await openLegacyPage(nadia.session, id);
    expect(page?.certified?.today["familyName"]).toEqual({ legibility: "clear", text: "العلوي المدغري" });
    expect(page?.certified?.certificate.readings["familyName"]).toEqual({ legibility: "clear", text: "العلوي" });
  });
});

describe("reading a paper act", () => {
  it("is done by two different persons, the second without seeing what the first read", async () => {
    const id = await indexed(hamid, "birth", { year: 1960, no: 1, language: "fr" });
    const typed = readings("birth", FATMA);
    await atDesk(hamid, (context) => keyAct(context, { id, typed }));
    expect(await atDesk(hamid, (context) => keyAct(context, { id, typed }))).toBe("legacy.keyedBySame");
    expect((await openLegacyPage(nadia.session, id))?.keyings).toEqual([]);
    const differently = readings("birth", { ...FATMA, givenName: { text: "Fatima" } });
    await atDesk(nadia, (context) => keyAct(context, { id, typed: differently }));
    const page = await openLegacyPage(nadia.session, id);
    expect([page?.act.status, page?.keyings.length]).toEqual(["differing", 2]);
    expect(await atDesk(nadia, (context) => settleAct(context, { id, typed }))).toBe("legacy.keyedBySame");
    expect(await certified(nadia, id)).toBe("legacy.notNow");
  });

  it("is not seen by another office, and two acts never share one place of the register", async () => {
    const id = await indexed(hamid, "birth", { year: 1961, no: 1, language: "fr" });
    expect(await openLegacyPage(driss.session, id)).toBeUndefined();
    const again = await scanned(hamid, "birth");
    const place = LegacyPlace.parse({ year: 1961, no: 1, language: "fr" });
    expect(await atDesk(hamid, (context) => indexAct(context, { id: again, place }))).toBe("legacy.placeTaken");
    expect(await atDesk(hamid, (context) => indexAct(context, { id: again, place: { ...place, bis: "bis" } }))).toEqual(
      { id: again },
    );
  });
});

describe("an act that cannot be certified", () => {
  it.each(["unsigned", "torn", "originalsConflict"] as const)(
    "is set aside as %s; nothing is copied out of it",
    async (reason) => {
      const no = { unsigned: 1, torn: 2, originalsConflict: 3 }[reason];
      const id = await compared([hamid, nadia], "birth", { year: 1958, no, language: "fr" }, FATMA);
      await atDesk(nadia, (context) => setAside(context, { id, reason }));
      expect(await copy(id, "birthFullCopy")).toBe("legacy.setAside");
      expect(await certified(nadia, id)).toBe("legacy.notNow");
    },
  );

  it("that is lost keeps its number and comes back with the image that a judgment brings, read again by two", async () => {
    const place = LegacyPlace.parse({ year: 1959, no: 4, language: "fr" });
    const id = idOf(await atDesk(nadia, (context) => noteLost(context, { kind: "birth", place })));
    const kept = await keepScan(new Uint8Array(await photograph(300, 200).png().toBuffer()));
    if (!kept.ok) throw new Error(kept.error.code);
    await atDesk(nadia, (context) => addImage(context, { id, scan: kept.value, judgment: "12/2026" }));
    expect((await openLegacyPage(nadia.session, id))?.act).toMatchObject({ status: "scanned", judgment: "12/2026" });
    await atDesk(hamid, (context) => indexAct(context, { id, place }));
    for (const who of [hamid, nadia])
      await atDesk(who, (context) => keyAct(context, { id, typed: readings("birth", FATMA) }));
    expect(await certified(nadia, id)).toBe("done");
  });

  it("holds every promise of the register, and shows at once where a certificate was forged", async () => {
    const broken = async () =>
      (await checkLegacyActs(db.owner)).filter((finding) => !isHeld(finding)).map(({ bar }) => bar);
    expect(await broken()).toEqual([]);
    await withoutGuards(db, "legacy_mention", "update legacy_mention set kind = 'DEC' where no = 1");
    await withoutGuards(db, "legacy_certificate", "update legacy_certificate set no = no + 1");
    expect(await broken()).toEqual([
      "I-13 certified paper acts recomputed and approved",
      "I-13 mentions on paper acts chained and approved",
    ]);
  });

  it("stays as it was certified, whatever the database is asked", async () => {
    await expect(db.owner.query("update legacy_act set standing = '{}' where status = 'certified'")).rejects.toThrow(
      /correct it with a mention/,
    );
    await expect(db.owner.query("delete from legacy_certificate")).rejects.toThrow();
  });
});
