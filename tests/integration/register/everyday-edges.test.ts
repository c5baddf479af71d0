import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markRead, signAct, takeAgreement } from "#lib/acts/index.ts";
import type { BirthAct } from "#lib/acts/core/index.ts";
import { type Answers, CompletionInput } from "#lib/declarations/core/index.ts";
import { prepareAct } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { plainActText } from "#lib/wording/core/index.ts";
import { turnRegisters } from "#lib/registers/index.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { anAgreedAct, aReadyFile, COMPLETION } from "#tests/support/a-birth-file.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { codeOf, type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
let driss: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  // a second officer of the same office, as one posted there would be
  await db.owner.query(
    "update assignment set office_code = $1 where staff_id = (select staff_id from account where login = 'driss')",
    [AGDAL.office],
  );
  await db.owner.query(
    "update delegation set office_code = $1 where staff_id = (select staff_id from account where login = 'driss')",
    [AGDAL.office],
  );
  driss = await signedIn(db, "driss");
});
afterAll(() => db.close());

type Input = Parameters<typeof prepareAct>[1]["input"];
const prepare = (by: SignedIn, id: string, input: Partial<Input> = {}, at = now()) =>
  asOfficer(by.session, at, undefined, (context) =>
    prepareAct(context, { id, input: { ...COMPLETION, tifinagh: {}, ...input } }),
  );

/** The act read, agreed to and signed at that moment by its officer. */
async function signedBy(by: SignedIn, draftId: string, at: Date) {
  const read = await asOfficer(by.session, at, 1, (context) => markRead(context, { draftId }));
  const { rows } = await db.owner.query<{ digest: string }>(
    "select encode(digest, 'hex') as digest from act_draft where id = $1",
    [draftId],
  );
  const agreement = { kind: "code", code: read.code } as const;
  const { version } = await asOfficer(by.session, at, read.version, (context) =>
    takeAgreement(context, { draftId, digest: rows[0]?.digest ?? "", agreement }),
  );
  await by.freshCode();
  const code = await codeOf(db, by.session.accountId, at);
  return asOfficer(by.session, at, version, (context) => signAct(context, { draftId, code }));
}

async function drawnUp(draftId: string): Promise<BirthAct | undefined> {
  const { rows } = await db.owner.query<{ content: BirthAct }>("select content from act_draft where id = $1", [
    draftId,
  ]);
  return rows[0]?.content;
}

describe("a birth in the hour that came twice (D22:21)", () => {
  const at = new Date("2026-09-28T10:00:00Z");
  const born = birthAnswers({}, { seed: 7_101, ...AGDAL, bornOn: "2026-09-20" });
  const atHalfPast = (hour: string): Answers => ({
    ...born,
    place: { ...(born["place"] as Answers), time: { hour, minute: "30" } },
    documents: { birthCertificate: "bring", marriageAct: "bring" },
  });

  it("is not drawn up before somebody says whether the clock had gone back, and keeps which hour it was", async () => {
    const { id } = await aReadyFile(db, nadia, { answers: atHalfPast("1"), at });
    await expect(prepare(nadia, id, {}, at)).rejects.toThrow("calendar.hourRepeated");
    const before = await prepare(nadia, id, { aroundChange: "before" }, at);
    expect(await drawnUp(before.draftId)).toMatchObject({ time: { hour: 1, minute: 30, offsetMinutes: 60 } });
    const after = await prepare(nadia, id, { aroundChange: "after" }, at);
    expect(await drawnUp(after.draftId)).toMatchObject({ time: { hour: 1, minute: 30, offsetMinutes: 0 } });
  });
});

describe("a declarant who speaks another language or cannot hear (D22:27, hard case 37)", () => {
  const answers = birthAnswers(
    { documents: { birthCertificate: "bring", marriageAct: "bring" } },
    { seed: 7_301, ...AGDAL },
  );
  const interpreter = {
    name: { ar: "موحى أوعلي", latin: "Moha Ouali" },
    gender: "male",
    language: { ar: "لغة الإشارة", fr: "langue des signes" },
  } as const;

  it("has the act shown, and the interpreter named in what is signed", async () => {
    const { id } = await aReadyFile(db, nadia, { answers });
    const { draftId } = await prepare(nadia, id, { reading: "shown", interpreter });
    const text = plainActText((await drawnUp(draftId))?.text ?? []);
    expect(text).toContain("بعد اطلاعه على الرسم وترجمة مضمونه له إلى لغة الإشارة من طرف السيد موحى أوعلي أمضاه معنا");
    const again = await prepare(nadia, id, {});
    expect(plainActText((await drawnUp(again.draftId))?.text ?? [])).not.toContain("ترجمة");
  });

  it("is not drawn up while the interpreter has no language or no name", () => {
    const typed = { ...COMPLETION, interpreter: { ...interpreter, language: { ar: " ", fr: "amazighe" } } };
    expect(CompletionInput.safeParse(typed).error?.issues).toMatchObject([
      { message: "acts.interpreterLanguageMissing", path: ["interpreter", "language", "ar"] },
    ]);
    expect(CompletionInput.safeParse({ ...COMPLETION, interpreter: { ...interpreter, name: {} } }).success).toBe(false);
  });
});

describe("an officer who is gone before signing (D22:4)", () => {
  it("leaves an act that another officer of the office draws up, reads and signs under the own name", async () => {
    const left = await anAgreedAct(db, nadia);
    await db.owner.query(
      "update delegation set suspended_at = clock_timestamp() where staff_id = (select staff_id from account where login = 'nadia')",
    );
    const sign = async (by: SignedIn, draft: { draftId: string; version: number }) => {
      const code = await by.freshCode();
      return asOfficer(by.session, now(), draft.version, (context) => signAct(context, { ...draft, code }));
    };
    await expect(sign(nadia, left)).rejects.toThrow("acts.noAuthority");
    await expect(sign(driss, left)).rejects.toThrow("acts.otherOfficer");
    const { draftId } = await prepare(driss, left.file.id);
    expect(await signedBy(driss, draftId, now())).toMatchObject({ declarationId: left.file.id });
  });
});

describe("twins on either side of the new year (L36:27, D22:19)", () => {
  it("born on the last evening and after midnight, and declared in January, are numbers of the new register, each with its day and order", async () => {
    const at = new Date("2027-01-04T10:00:00Z");
    // the registers of the old year are closed from here on
    await turnRegisters(at);
    const born = birthAnswers({}, { seed: 7_202, ...AGDAL, bornOn: "2026-12-31" });
    const twin = async (bornOn: Answers, hour: string, order: string, givenName: Answers) => {
      const answers = {
        ...born,
        place: { ...(born["place"] as Answers), bornOn, time: { hour, minute: "50" } },
        child: { ...(born["child"] as Answers), isMultiple: "yes", count: "2", order, givenName },
        documents: { birthCertificate: "bring", marriageAct: "bring" },
      };
      return aReadyFile(db, driss, { answers, at });
    };
    const one = await twin({ day: "31", month: "12", year: "2026" }, "23", "1", { ar: "آدم", latin: "Adam" });
    const two = await twin({ day: "1", month: "1", year: "2027" }, "0", "2", { ar: "إلياس", latin: "Ilyas" });
    await db.owner.query("update declaration set group_id = $1 where id = $2", [one.id, two.id]);
    const registered = [];
    for (const { id } of [one, two]) {
      const { draftId } = await prepare(driss, id, {}, at);
      const act = await drawnUp(draftId);
      registered.push({ ...(await signedBy(driss, draftId, at)), bornOn: act?.bornOn, text: act?.text });
    }
    expect(registered).toMatchObject([
      { year: 2027, no: 1, bornOn: "2026-12-31" },
      { year: 2027, no: 2, bornOn: "2027-01-01" },
    ]);
    expect(JSON.stringify(registered[0]?.text)).toContain("التوأم الأول");
    expect(JSON.stringify(registered[1]?.text)).toContain("التوأم الثاني");
  });
});
