import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as READ } from "../../../app/api/desk/drafts/[id]/read/route.ts";
import { POST as REVIEW } from "../../../app/api/desk/files/[id]/review/route.ts";
import { POST as TAKE } from "../../../app/api/desk/files/[id]/take/route.ts";
import { POST as SECTION } from "../../../app/api/portal/declarations/[id]/[section]/route.ts";
import { POST as TWIN } from "../../../app/api/portal/declarations/[id]/twin/route.ts";
import { POST as START } from "../../../app/api/portal/declarations/route.ts";
import { aDraftFile, aFileInReview, aPreparedAct, aSentFile } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type Answer, call, formRequest, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { secretCookieName } from "#lib/gate/index.ts";
import { randomToken } from "#lib/platform/random.ts";

let db: TestDatabase;
let nadia: SignedIn;
let hamid: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  hamid = await signedIn(db, "hamid");
});
afterAll(() => db.close());

const countOf = async (sql: string, ...values: unknown[]) =>
  (await db.owner.query<{ count: number }>(sql, values)).rows[0]?.count;
const valueOf = ({ value }: Answer): unknown => value;
const inParallel = (times: number, send: () => Promise<Answer>) =>
  Promise.all(Array.from({ length: times }, () => untilAnswered(send)));

/** A machine too busy to give a connection in time answers with a fault; the page then sends the same form again. */
async function untilAnswered(send: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send();
    if (answer.code !== "gate.fault" || attempt === 10) return answer;
  }
}

describe("the same command sent again", () => {
  it("sixty times at once has one effect, and every answer is the same", async () => {
    const key = randomToken();
    const before = (await countOf("select count(*)::int as count from declaration")) ?? 0;
    const answers = await inParallel(60, () => call(START, jsonRequest({ event: "birth" }, { key })));
    expect(new Set(answers.map(({ outcome, code }) => `${outcome} ${code}`))).toEqual(new Set(["done "]));
    expect(new Set(answers.map((answer) => JSON.stringify(valueOf(answer)))).size).toBe(1);
    expect(await countOf("select count(*)::int as count from declaration")).toBe(before + 1);
  });

  it("sixty times at once at the desk writes one story and one audit event", async () => {
    const { id } = await aSentFile();
    const key = randomToken();
    const answers = await inParallel(60, () => call(TAKE, jsonRequest({}, { cookie: nadia.cookie, key }), { id }));
    expect(new Set(answers.map(({ outcome, code }) => `${outcome} ${code}`))).toEqual(new Set(["done "]));
    expect(
      await countOf(
        "select count(*)::int as count from declaration_event where declaration_id = $1 and what = 'opened'",
        id,
      ),
    ).toBe(1);
    expect(
      await countOf(
        "select count(*)::int as count from audit_event where type = 'declaration.opened' and body like '%' || $1 || '%'",
        id,
      ),
    ).toBe(1);
  });

  it("with another body is refused, and changes nothing", async () => {
    const { id } = await aFileInReview(db, nadia);
    const key = randomToken();
    const confirmed = { verdicts: [{ path: "child.sex", review: { verdict: "confirmed" } }] };
    const doubted = { verdicts: [{ path: "child.sex", review: { verdict: "doubt", reason: "x" } }] };
    expect((await call(REVIEW, jsonRequest(confirmed, { cookie: nadia.cookie, key }), { id })).outcome).toBe("done");
    const again = await call(REVIEW, jsonRequest(doubted, { cookie: nadia.cookie, key }), { id });
    expect([again.status, again.code]).toEqual([409, "gate.keyReused"]);
    expect(
      await countOf(
        "select count(*)::int as count from review_item where declaration_id = $1 and verdict = 'doubt'",
        id,
      ),
    ).toBe(0);
  });

  it("to another address is refused: a page kept open is not saved under another's name", async () => {
    const { id, cookie } = await aDraftFile();
    const key = randomToken();
    const send = (section: string) =>
      call(SECTION, formRequest({}, { cookie, key, accept: "application/json" }), { id, section });
    await send("marriage");
    expect((await send("office")).code).toBe("gate.keyReused");
  });

  it("by another person is another command", async () => {
    const { id } = await aSentFile();
    const key = randomToken();
    expect((await call(TAKE, jsonRequest({}, { cookie: nadia.cookie, key }), { id })).outcome).toBe("done");
    expect((await call(TAKE, jsonRequest({}, { cookie: hamid.cookie, key }), { id })).code).toBe(
      "declarations.heldByAnother",
    );
  });

  it("by a browser that does not hold the secret tells it nothing of the first answer", async () => {
    const { id, cookie } = await aDraftFile();
    const key = randomToken();
    const first = await call(TWIN, jsonRequest({}, { cookie, key }), { id });
    expect(first.headers.get("set-cookie")).toContain("HttpOnly");
    expect(JSON.stringify((await call(TWIN, jsonRequest({}, { cookie, key }), { id })).value)).toBe(
      JSON.stringify(first.value),
    );
    const other = await aDraftFile();
    const forged = `${secretCookieName(id)}=${other.cookie.split("=")[1] ?? ""}`;
    const told = await call(TWIN, jsonRequest({}, { cookie: forged, key }), { id });
    expect([told.status, told.code]).toEqual([409, "gate.keyReused"]);
    expect(told.headers.get("set-cookie")).toBeNull();
  });

  it("after a refusal is tried anew: what was refused left nothing behind", async () => {
    const { id } = await aSentFile();
    const key = randomToken();
    await call(TAKE, jsonRequest({}, { cookie: hamid.cookie }), { id });
    expect((await call(TAKE, jsonRequest({}, { cookie: nadia.cookie, key }), { id })).outcome).toBe("refused");
    await db.owner.query("update declaration set holder_account = null, holder_until = null where id = $1", [id]);
    expect((await call(TAKE, jsonRequest({}, { cookie: nadia.cookie, key }), { id })).outcome).toBe("done");
  });

  it("gives the code to hand over again, and keeps it where no reader of the table finds it", async () => {
    const { draftId, version } = await aPreparedAct(db, nadia);
    const key = randomToken();
    const send = () => call(READ, jsonRequest({}, { cookie: nadia.cookie, key, version }), { id: draftId });
    const [first, second] = [await send(), await send()];
    const code = /"code":"(\d{6})"/.exec(first.text)?.[1] ?? "none";
    expect(second.text).toBe(first.text);
    const { rows } = await db.owner.query<{ kept: string }>(
      "select encode(outcome, 'escape') as kept from idempotency where key = $1",
      [key],
    );
    expect(rows[0]?.kept).not.toContain(code);
  });
});

describe("two people on one record", () => {
  it("the second is told that it changed meanwhile", async () => {
    const { draftId, version } = await aPreparedAct(db, nadia);
    const answers = await Promise.all(
      [0, 1].map(() => call(READ, jsonRequest({}, { cookie: nadia.cookie, version }), { id: draftId })),
    );
    expect(answers.map(({ outcome, code }) => `${outcome} ${code}`).sort()).toEqual([
      "done ",
      "refused acts.draftChanged",
    ]);
  });

  it("a command that does not say what it has seen is refused", async () => {
    const { draftId } = await aPreparedAct(db, nadia);
    const answer = await call(READ, jsonRequest({}, { cookie: nadia.cookie }), { id: draftId });
    expect([answer.status, answer.code]).toEqual([409, "acts.draftChanged"]);
  });
});
