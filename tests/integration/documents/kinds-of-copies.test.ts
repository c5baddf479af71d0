import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { POST as OFFER } from "../../../app/api/oversight/copies/route.ts";
import { addDays, type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { type IssuePurpose, readSerial } from "#lib/documents/core/index.ts";
import { kindsOffered, offerChanges, readArchivedDocument, verdictOfSerial } from "#lib/documents/index.ts";
import { now } from "#lib/platform/clock.ts";
import { sealAct } from "#lib/seal/index.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anIssuedDocument, tryToIssue } from "#tests/support/an-issued-document.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

let db: TestDatabase;
let nadia: SignedIn;
let central: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  await givenCountry(db);
  [nadia, central] = [await signedIn(db, "nadia"), await signedIn(db, "centrale")];
});
afterAll(() => db.close());

const SAMPLES = mentionSamples("male");
const TODAY = civilDayAt(now());

async function aSealedAct(): Promise<string> {
  const { actId } = await aRegisteredAct(db, nadia);
  await sealAct(actId);
  return actId;
}

async function wordsOf(actId: string, purpose: IssuePurpose = "holder"): Promise<{ serial: string; text: string }> {
  const serial = await anIssuedDocument(nadia, actId, "birthHistory", purpose);
  const read = readSerial(serial);
  const pdf = read && (await readArchivedDocument(nadia.session, read));
  if (!pdf) throw new Error("no copy was kept");
  return { serial, text: plain((await readPdf(pdf)).text) };
}

const verdictOf = async (serial: string) => {
  const read = readSerial(serial);
  return read && (await verdictOfSerial(read, new Date()))?.verdict;
};

function decided(form: string, isOffered: boolean, fromOn: IsoDay): Promise<string> {
  const { day, month, year } = partsOf(fromOn);
  const body = {
    ...{ regime: "R36", form, isOffered: isOffered ? "yes" : "no", number: "2.27.1" },
    fromOn: { day: String(day), month: String(month), year: String(year) },
  };
  return call(OFFER, jsonRequest(body, { cookie: central.cookie })).then(({ outcome, code }) => code || outcome);
}

describe("the copy of an electronic act with its history (D22:45)", () => {
  it("says what was signed and every change in its order, and is replaced by the next change", async () => {
    const actId = await aSealedAct();
    const before = await wordsOf(actId);
    expect(before.text).toContain("لم يطرأ على الرسم أي تحيين منذ توقيعه");
    expect((await signedMention(db, nadia, { actId, kind: "DEC", facts: SAMPLES.DEC })).outcome).toBe("done");
    expect(await verdictOf(before.serial)).toBe("replaced");
    const after = await wordsOf(actId);
    expect(after.text).toContain("تحيين رقم 1");
    expect(after.text).toContain("انتهت التحيينات، وعددها 1");
    expect(await verdictOf(after.serial)).toBe("authentic");
  });

  it("is withheld from the child and the kafil once a kafala stands on the act, and their earlier one stays good (KAF:21)", async () => {
    const actId = await aSealedAct();
    const { serial } = await wordsOf(actId);
    expect((await signedMention(db, nadia, { actId, kind: "KAF", facts: SAMPLES.KAF })).outcome).toBe("done");
    expect(await verdictOf(serial)).toBe("authentic");
    expect(await tryToIssue(nadia, actId, "birthHistory", "holder")).toEqual({
      ok: false,
      error: { code: "mentions.historyWithheld" },
    });
    expect((await wordsOf(actId, "family")).text).toContain("تحيين رقم 1");
  });
});

describe("the copies that are offered", () => {
  it("are those of the act's law on that day, as the central authority decided by a text", async () => {
    const id = await aSealedAct();
    const act = { id, kind: "birth" } as const;
    expect(await kindsOffered(nadia.session, act)).toEqual(["birthFullCopy", "birthExtract", "birthHistory"]);
    expect(await decided("history", false, addDays(TODAY, 40))).toBe("done");
    expect(await kindsOffered(nadia.session, act)).toContain("birthHistory");
    expect(await decided("history", false, TODAY)).toBe("done");
    expect(await kindsOffered(nadia.session, act)).toEqual(["birthFullCopy", "birthExtract"]);
    expect(await tryToIssue(nadia, id, "birthHistory")).toEqual({
      ok: false,
      error: { code: "documents.notOffered" },
    });
    expect(await decided("history", true, TODAY)).toBe("done");
    expect((await wordsOf(id)).serial).toMatch(/^SJ/);
    expect((await offerChanges(central.session)).filter(({ number }) => number === "2.27.1")).toHaveLength(3);
  });

  it("never lose the full copy, and are never decided for a day that is over", async () => {
    expect(await decided("full", false, TODAY)).toBe("documents.offerAgainstLaw");
    expect(await decided("extract", false, addDays(TODAY, -1))).toBe("documents.offerPast");
  });
});
