import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as READY } from "../../../app/api/desk/files/[id]/ready/route.ts";
import { POST as REVIEW } from "../../../app/api/desk/files/[id]/review/route.ts";
import { ARABIC_WRITTEN, birthReviewFields, sectionOf } from "#lib/declarations/core/index.ts";
import { findDeskFile } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { aFileInReview } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

const UNWRITTEN = ["mother.birthPlace", "mother.profession"];

/** A file whose mother was told about in French. */
const aFrenchFile = () =>
  aFileInReview(db, nadia, {
    answers: {
      mother: {
        ...sectionOf(birthAnswers(), "mother"),
        cnie: "",
        birthPlace: { ar: "", latin: "Fès" },
        profession: { ar: "", latin: "Pharmacienne" },
      },
    },
  });
const send = (id: string, verdicts: readonly { path: string; review: object }[]) =>
  call(REVIEW, jsonRequest({ verdicts }, { cookie: nadia.cookie }), { id });
const ready = (id: string) => call(READY, jsonRequest({}, { cookie: nadia.cookie }), { id });
const confirmed = (path: string) => ({ path, review: { verdict: "confirmed" } });
const written = (path: string, ar: string, latin: string) => ({
  path,
  review: { verdict: "corrected", verified: { ar, latin }, reason: ARABIC_WRITTEN },
});

describe("a file declared in French", () => {
  it("shows the officer what may be written in Arabic", async () => {
    const { id } = await aFrenchFile();
    const file = await findDeskFile(nadia.session, id, now());
    expect(file?.fields.flatMap(({ path, needsArabic }) => (needsArabic ? [path] : []))).toEqual(UNWRITTEN);
    expect(file?.suggestedArabic["mother.profession"]).toBe("صيدلانية");
  });

  it("is ready once the officer has written its Arabic, and not before", async () => {
    const { id, answers } = await aFrenchFile();
    const inBoth = birthReviewFields(answers).flatMap(({ path }) =>
      UNWRITTEN.includes(path) ? [] : [confirmed(path)],
    );
    expect((await send(id, inBoth)).outcome).toBe("done");
    expect(await ready(id)).toMatchObject({ status: 409, code: "declarations.arabicMissing" });

    const arabic = [
      written("mother.birthPlace", "فاس", "Fès"),
      written("mother.profession", "صيدلانية", "Pharmacienne"),
    ];
    expect((await send(id, arabic)).outcome).toBe("done");
    expect((await ready(id)).outcome).toBe("done");
  });

  it("keeps no verdict that would leave a line without Arabic, but for a doubt", async () => {
    const { id } = await aFrenchFile();
    const path = "mother.profession";
    for (const verdict of [confirmed(path), written(path, "", "Pharmacienne"), written(path, "Pharma", "Pharma")])
      expect(await send(id, [verdict])).toMatchObject({ status: 409, code: "declarations.arabicMissing" });
    expect((await send(id, [{ path, review: { verdict: "doubt", reason: "illisible" } }])).outcome).toBe("done");
  });
});
