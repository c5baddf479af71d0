import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  dropSearch,
  noteFinding,
  openSearchPage,
  readCertificate,
  searchUnderSpelling,
} from "#lib/certificates/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { readSerial } from "#lib/documents/core/index.ts";
import { takenBackCopies, verdictOfSerial } from "#lib/documents/index.ts";
import { now } from "#lib/platform/clock.ts";
import { forgetOfficeMap } from "#lib/territory/index.ts";
import { AGDAL, givenCountry, HASSAN } from "#tests/support/a-country.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { atDesk, compared } from "../legacy/given.ts";
import { aSearch, ENQUIRY, issue, left, searchOnPaper, setAllAside } from "./given.ts";

describe("a certificate of non-registration", () => {
  let db: TestDatabase;
  let nadia: SignedIn;
  let hamid: SignedIn;
  let driss: SignedIn;
  let year: string;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    [nadia, hamid, driss] = [await signedIn(db, "nadia"), await signedIn(db, "hamid"), await signedIn(db, "driss")];
    year = String(now().getUTCFullYear());
  });
  afterAll(() => db.close());

  let no = 0;
  const aPaperBirth = (typed: Readonly<Record<string, string>>, bornIn = "1956"): Promise<string> => {
    const fields = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { text }]));
    const born = { bornOn: { gregorian: { year: bornIn } } };
    const place = { year: 1956, no: (no += 1), language: "fr" };
    return compared([hamid, nadia], "birth", place, { ...fields, ...born });
  };
  const outcome = async (work: Promise<object | string>): Promise<string> => {
    const done = await work;
    return typeof done === "string" ? done : "done";
  };

  it("finds the person under another script, another spelling and a sound heard wrongly", async () => {
    await aPaperBirth({ givenName: "Rahma", familyName: "BEKKALI" });
    await aPaperBirth({ givenName: "Rahma", familyName: "EL BAKARI" });
    await aPaperBirth({ givenName: "رحمة", familyName: "بقالي" });
    await aPaperBirth({ givenName: "Youssef", familyName: "CHRAIBI" });
    const id = await aSearch(nadia);
    expect([...(await left(nadia, id))].sort()).toEqual(["1/1956", "2/1956", "3/1956"]);
    expect(
      await left(nadia, await aSearch(nadia, { yearFrom: "1957", yearTo: "1957", eventOn: { year: "1957" } })),
    ).toEqual([]);
  });

  it("finds whoever has other names and the same parents, and whoever was born on the very day", async () => {
    await aPaperBirth({
      givenName: "Zineb",
      familyName: "EL BAKKALI",
      father: "Ahmed ben Ali",
      mother: "Fatma bent Omar",
    });
    expect(await left(nadia, await aSearch(nadia))).toContain("5/1956");
    expect(await left(nadia, await aSearch(nadia, { motherAr: "عائشة", motherLatin: "Aicha" }))).not.toContain(
      "5/1956",
    );
  });

  it("finds a registered act by both scripts, one of two given names, and each showing is a reading of it", async () => {
    const { actId } = await aRegisteredAct(db, nadia);
    const { rows } = await db.owner.query<{ given_ar: string; family_ar: string; no: number }>(
      "select p.*, a.no from act_person p join act a on a.id = p.act_id where p.act_id = $1 and p.role = 'subject'",
      [actId],
    );
    const [child] = rows;
    const asked = {
      ...{ givenAr: child?.given_ar, givenLatin: "", familyAr: child?.family_ar, familyLatin: "" },
      ...{
        eventOn: { year },
        yearFrom: year,
        yearTo: year,
        fatherAr: "",
        fatherLatin: "",
        motherAr: "",
        motherLatin: "",
      },
    };
    const id = await aSearch(nadia, asked);
    expect(await left(nadia, id)).toEqual([`${child?.no}/${year}`]);
    const traces = await db.owner.query(
      "select 1 from reading where subject_id = $1 and purpose = 'nonRegistration' and account_id = $2",
      [actId, nadia.session.accountId],
    );
    expect(traces.rows).toHaveLength(1);
    expect(await openSearchPage(driss.session, id)).toBeUndefined();
  });

  it("finds a registered act under the name of today as under the one it was registered with", async () => {
    const { actId } = await aRegisteredAct(db, nadia);
    const { rows } = await db.owner.query<{ given_ar: string; family_ar: string; no: number }>(
      "select p.given_ar, p.family_ar, a.no from act_person p join act a on a.id = p.act_id where p.act_id = $1 and p.role = 'subject'",
      [actId],
    );
    const [child] = rows;
    if (!child) throw new Error("no child");
    const parents = { fatherAr: "", fatherLatin: "", motherAr: "", motherLatin: "" };
    const anyOf = { givenLatin: "", familyLatin: "", eventOn: { year }, yearFrom: year, yearTo: year, ...parents };
    const own = { ...anyOf, givenAr: child.given_ar, familyAr: child.family_ar };
    const renamed = { ...anyOf, givenAr: "عبد الصمد", familyAr: "التطواني" };
    const place = `${child.no}/${year}`;
    expect(await left(nadia, await aSearch(nadia, own))).toContain(place);
    expect(await left(nadia, await aSearch(nadia, renamed))).not.toContain(place);

    const change = (field: "givenName" | "familyName", was: string, becomes: string) =>
      ({ field, was: { ar: was, latin: "Avant" }, becomes: { ar: becomes, latin: "Après" } }) as const;
    const changes = [
      change("givenName", child.given_ar, "عبد الصمد"),
      change("familyName", child.family_ar, "التطواني"),
    ];
    const facts = { ...mentionSamples("male")["REC-J"], changes };
    expect((await signedMention(db, nadia, { actId, kind: "REC-J", facts })).outcome).toBe("done");
    expect(await left(nadia, await aSearch(nadia, renamed))).toContain(place);
    expect(await left(nadia, await aSearch(nadia, own))).toContain(place);
    // whoever bears neither name is not shown the act because it was changed
    expect(await left(nadia, await aSearch(nadia, { ...anyOf, givenAr: "هشام", familyAr: "الشرايبي" }))).not.toContain(
      place,
    );
  });

  it("is refused while an act or a register is left, and stopped by the act that is the person's", async () => {
    const id = await aSearch(nadia);
    expect(await outcome(issue(nadia, id))).toBe("certificates.candidatesLeft");
    await setAllAside(nadia, id);
    expect(await outcome(issue(nadia, id))).toBe("certificates.registersLeft");
    const other = await aSearch(nadia);
    const [own] = (await openSearchPage(nadia.session, other))?.search.left ?? [];
    const act = own?.act.id ?? "";
    const taken = { id: other, finding: { act, outcome: "taken" } } as const;
    expect(await outcome(atDesk(nadia, (context) => noteFinding(context, taken)))).toBe("done");
    expect(await openSearchPage(nadia.session, other)).toMatchObject({
      request: { status: "found" },
      taken: { number: own?.act.number, year: 1956 },
    });
    expect(await outcome(issue(nadia, other))).toBe("certificates.closed");
    expect(await outcome(atDesk(nadia, (context) => dropSearch(context, { id: other })))).toBe("certificates.closed");
    const again = db.owner.query("update certificate_request set status = 'searching' where id = $1", [other]);
    await expect(again).rejects.toThrow("certificates.closed");
  });

  it("asks for another search on paper under each new spelling", async () => {
    const id = await aSearch(nadia);
    await setAllAside(nadia, id);
    await searchOnPaper(nadia, id);
    expect((await openSearchPage(nadia.session, id))?.search.registersLeft).toEqual([]);
    const spelling = { given: "Rehma", family: "Bakkali" };
    await atDesk(nadia, (context) => searchUnderSpelling(context, { id, spelling }));
    expect((await openSearchPage(nadia.session, id))?.search.registersLeft).toHaveLength(3);
  });

  it("says whom the office looked for and what it searched, and nothing of anybody else", async () => {
    const id = await aSearch(nadia);
    await setAllAside(nadia, id);
    await searchOnPaper(nadia, id);
    const tomorrow = { ...ENQUIRY, enquiryOn: addDays(civilDayAt(now()), 1) };
    expect(await outcome(issue(nadia, id, tomorrow))).toBe("certificates.enquiryToCome");
    const issued = await issue(nadia, id);
    if (typeof issued === "string") throw new Error(issued);
    const serial = readSerial(issued.serial);
    if (!serial) throw new Error("no serial");
    const pdf = await readCertificate(nadia.session, serial);
    const { text } = await readPdf(pdf ?? new Uint8Array());
    for (const told of ["شهادة عدم التسجيل بسجلات الولادات", "رحمة", "EL BAKKALI", "1955", "214/2026", "6 DH"])
      expect(text).toContain(told);
    for (const other of ["BEKKALI", "BAKARI", "Zineb", "Omar"]) expect(text).not.toContain(other);
    expect(await readCertificate(driss.session, serial)).toBeUndefined();
    expect(await verdictOfSerial(serial, now())).toMatchObject({ verdict: "authentic", kind: "nonRegistration" });
    const later = new Date(now().getTime() + 120 * 86_400_000);
    expect((await verdictOfSerial(serial, later))?.verdict).toBe("expired");
    expect(await outcome(issue(nadia, id))).toBe("certificates.closed");
  });

  it("is replaced once an act is registered on the late file that was asked with it", async () => {
    const id = await aSearch(nadia, {
      yearFrom: year,
      yearTo: year,
      eventOn: { year },
      givenAr: "إلياس",
      givenLatin: "Ilyas",
    });
    await setAllAside(nadia, id);
    await searchOnPaper(nadia, id);
    const issued = await issue(nadia, id);
    if (typeof issued === "string") throw new Error(issued);
    const serial = readSerial(issued.serial);
    if (!serial) throw new Error("no serial");
    const { file } = await aRegisteredAct(db, nadia);
    expect((await verdictOfSerial(serial, now()))?.verdict).toBe("authentic");
    await db.owner.query(
      `insert into ruling (id, declaration_id, kind, authority, status, office_code, asked_at, due_on, request)
       values (gen_random_uuid(), $1, 'lateDeclaration', 'central', 'requested', $2, now(), current_date + 60, $3)`,
      [file.id, AGDAL.office, JSON.stringify({ nonRegistrationNumber: issued.serial.replace(/(.{4})(?=.)/g, "$1 ") })],
    );
    const verdict = await verdictOfSerial(serial, now());
    expect(verdict).toMatchObject({ verdict: "replaced", takenBackOn: civilDayAt(now()) });
    expect(await takenBackCopies(now())).toContainEqual({ serial, verdict: "replaced", on: civilDayAt(now()) });
  });

  it("is issued by no office of which nobody may certify, and covers the registers of an office closed into it", async () => {
    const id = await aSearch(driss);
    await searchOnPaper(driss, id);
    await db.owner.query("update delegation set suspended_at = now() where office_code = $1", [HASSAN.office]);
    expect(await outcome(issue(driss, id))).toBe("documents.noOfficer");
    await db.owner.query("update delegation set suspended_at = null where office_code = $1", [HASSAN.office]);
    await db.owner.query("update office set successor = $2, valid_to = current_date - 1 where code = $1", [
      AGDAL.office,
      HASSAN.office,
    ]);
    forgetOfficeMap();
    expect(await left(driss, id)).toContain("1/1956");
    expect(await outcome(issue(driss, id))).toBe("certificates.candidatesLeft");
    const page = await openSearchPage(driss.session, id);
    expect(page?.search.registersLeft.map(({ officeCode }) => officeCode)).toEqual([
      AGDAL.office,
      AGDAL.office,
      AGDAL.office,
    ]);
    await db.owner.query("update office set successor = null, valid_to = null where code = $1", [AGDAL.office]);
    forgetOfficeMap();
  });
});
