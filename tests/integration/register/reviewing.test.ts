import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as READY } from "../../../app/api/desk/files/[id]/ready/route.ts";
import { POST as REVIEW } from "../../../app/api/desk/files/[id]/review/route.ts";
import { birthReviewFields } from "#lib/declarations/core/index.ts";
import { randomToken } from "#lib/platform/random.ts";
import { aFileInReview } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

type Sent = { path: string; review: object };

const confirmed = (path: string): Sent => ({ path, review: { verdict: "confirmed" } });
const send = (id: string, verdicts: readonly Sent[], key = randomToken()) =>
  call(REVIEW, jsonRequest({ verdicts }, { cookie: nadia.cookie, key }), { id });
const reviewsOf = async (id: string) =>
  (
    await db.owner.query<{ field: string; verdict: string }>(
      "select field, verdict from review_item where declaration_id = $1 order by field",
      [id],
    )
  ).rows;
const eventsOf = async (id: string) =>
  (
    await db.owner.query<{ count: number }>(
      "select count(*)::int as count from audit_event where type = 'declaration.fieldReviewed' and body like '%' || $1 || '%'",
      [id],
    )
  ).rows[0]?.count;

describe("several lines reviewed at once", () => {
  it("are all kept, each with its own event, and the file may be declared ready", async () => {
    const { id, answers } = await aFileInReview(db, nadia);
    const paths = birthReviewFields(answers).map(({ path }) => path);
    const answer = await send(id, paths.map(confirmed));
    expect([answer.status, answer.outcome]).toEqual([200, "done"]);
    expect(await reviewsOf(id)).toEqual([...paths].sort().map((field) => ({ field, verdict: "confirmed" })));
    expect(await eventsOf(id)).toBe(paths.length);
    expect((await call(READY, jsonRequest({}, { cookie: nadia.cookie }), { id })).outcome).toBe("done");
  });

  it("are all left as they were when one of them is not a line of the file", async () => {
    const { id } = await aFileInReview(db, nadia);
    const answer = await send(id, [confirmed("child.sex"), confirmed("child.shoeSize")]);
    expect([answer.status, answer.code]).toEqual([409, "declarations.noSuchField"]);
    expect(await reviewsOf(id)).toEqual([]);
    expect(await eventsOf(id)).toBe(0);
  });

  it("are all left as they were when one correction could not stand in the act", async () => {
    const { id } = await aFileInReview(db, nadia);
    const impossible = { path: "place.bornOn", review: { verdict: "corrected", verified: "2026-02-31", reason: "x" } };
    const answer = await send(id, [confirmed("child.sex"), impossible]);
    expect([answer.status, answer.code]).toEqual([409, "declarations.correctionInvalid"]);
    expect(await reviewsOf(id)).toEqual([]);
  });

  it("keep the last of two verdicts on one line", async () => {
    const { id } = await aFileInReview(db, nadia);
    const doubted = { path: "child.sex", review: { verdict: "doubt", reason: "illisible" } };
    expect((await send(id, [confirmed("child.sex"), doubted])).outcome).toBe("done");
    expect(await reviewsOf(id)).toEqual([{ field: "child.sex", verdict: "doubt" }]);
  });

  it("have one effect when the same request is sent again because no answer came", async () => {
    const { id } = await aFileInReview(db, nadia);
    const key = randomToken();
    const verdicts = [confirmed("child.sex"), confirmed("child.givenName")];
    const answers = [await send(id, verdicts, key), await send(id, verdicts, key)];
    expect(answers.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
    expect(await eventsOf(id)).toBe(2);
  });

  it("are at least one and no more than any file has", async () => {
    const { id } = await aFileInReview(db, nadia);
    const tooMany = Array.from({ length: 101 }, () => confirmed("child.sex"));
    for (const verdicts of [[], tooMany]) expect((await send(id, verdicts)).outcome).toBe("invalid");
    expect(await reviewsOf(id)).toEqual([]);
  });
});
