import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as READY } from "../../../app/api/desk/files/[id]/ready/route.ts";
import { POST as REVIEW } from "../../../app/api/desk/files/[id]/review/route.ts";
import { type Answers, sectionOf } from "#lib/declarations/core/index.ts";
import { findDeskFile } from "#lib/declarations/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { aRegisteredAct, aReviewedFile } from "#tests/support/a-birth-file.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
let act: { no: number; year: number };
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  await aRegisteredAct(db, nadia, { answers: bornTo(7_901, "2026-11-02", "El Bakkali") });
  const { rows } = await db.owner.query<{ no: number; year: number }>("select no, year from act");
  act = rows[0] ?? { no: 0, year: 0 };
});
afterAll(() => db.close());

/** A child of the family of this seed, whose family name father and child write alike in Latin letters. */
function bornTo(seed: number, bornOn: string, latin: string, ofChild = latin): Answers {
  const answers = birthAnswers({}, { seed, bornOn, ...AGDAL });
  const named = (who: "father" | "child", spelt: string): Answers => {
    const section = sectionOf(answers, who);
    const familyName = { ...sectionOf(sectionOf(answers, "father"), "familyName"), latin: spelt };
    return { ...section, familyName };
  };
  return {
    ...answers,
    father: named("father", latin),
    child: named("child", ofChild),
    documents: { birthCertificate: "bring", marriageAct: "bring" },
  };
}

const checkOf = async (officer: SignedIn, id: string) =>
  (await findDeskFile(officer.session, id, now()))?.checks.find(({ code }) => code.startsWith("check.siblings"));
const ready = (id: string) => call(READY, jsonRequest({}, { cookie: nadia.cookie }), { id });
const keep = (id: string, reason?: string) =>
  call(
    REVIEW,
    jsonRequest(
      { verdicts: [{ path: "child.familyName", review: { verdict: "confirmed", ...(reason && { reason }) } }] },
      { cookie: nadia.cookie },
    ),
    { id },
  );

describe("a child whose brother is registered (L36:47, hard case 28)", () => {
  it("shows how the brother's family name is written, with his act, and leaves one trace of it", async () => {
    const { id } = await aReviewedFile(db, nadia, { answers: bornTo(7_901, "2026-11-16", "El Bakkali") });
    expect(await checkOf(nadia, id)).toMatchObject({
      code: "check.siblingsSpellTheSame",
      level: "green",
      params: { names: `El Bakkali (${act.no}/${act.year})` },
    });
    await checkOf(nadia, id);
    const { rows } = await db.owner.query(
      "select r.subject from reading r join act a on a.id = r.subject_id where r.purpose = 'spelling'",
    );
    expect(rows).toEqual([{ subject: "spelling" }]);
    expect((await ready(id)).outcome).toBe("done");
  });

  it("keeps another spelling with a reason alone, even where the father's own changed", async () => {
    const { id } = await aReviewedFile(db, nadia, { answers: bornTo(7_901, "2026-11-20", "Bekkali") });
    expect(await checkOf(nadia, id)).toMatchObject({ code: "check.siblingsSpellOtherwise", level: "amber" });
    const refused = await ready(id);
    expect([refused.status, refused.code]).toEqual([409, "declarations.spellingUnexplained"]);
    expect((await keep(id, "الكتابة الواردة في جواز سفر الأب")).outcome).toBe("done");
    expect((await ready(id)).outcome).toBe("done");
  });

  it("is told of nobody's children but the father's own", async () => {
    const { id } = await aReviewedFile(db, nadia, { answers: bornTo(7_902, "2026-11-16", "Alaoui") });
    expect(await checkOf(nadia, id)).toBeUndefined();
  });
});

describe("a child whose name is not written as the father's (L36:47)", () => {
  it("waits for the reason, whoever else is registered", async () => {
    const { id } = await aReviewedFile(db, nadia, { answers: bornTo(7_903, "2026-11-16", "Bensouda", "Ben Souda ") });
    expect((await ready(id)).outcome).toBe("done");
    const other = await aReviewedFile(db, nadia, { answers: bornTo(7_904, "2026-11-16", "Idrissi", "El Idrissi") });
    expect((await ready(other.id)).code).toBe("declarations.spellingUnexplained");
    expect((await keep(other.id, "كما في شهادة الأب")).outcome).toBe("done");
    expect((await ready(other.id)).outcome).toBe("done");
  });
});

describe("who may not see the file", () => {
  it("learns no spelling from its number", async () => {
    const { id } = await aReviewedFile(db, nadia, { answers: bornTo(7_901, "2026-11-12", "El Bakkali") });
    const driss = await signedIn(db, "driss");
    const asked = inTransaction("desk", { "app.session": driss.session.token }, async (tx) =>
      ok(await tx.$queryRaw`select * from sibling_spellings(${id}::uuid, '2026-11-20'::date)`),
    );
    expect(await asked).toEqual({ ok: true, value: [] });
  });
});
