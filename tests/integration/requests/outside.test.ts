import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { secretCodeOf } from "#lib/declarations/index.ts";
import { citizenOutside, secretCookieName } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import {
  askIdentity,
  keepIdentity,
  keepPayment,
  mayPay,
  mayProveIdentity,
  takePayment,
  withdrawRequest,
} from "#lib/requests/index.ts";
import { answersFor, shownRequest } from "#tests/support/a-document-request.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { requestDocument } from "../../../prisma/seed/demonstration/requested.ts";
import { asCitizen } from "../../../prisma/seed/demonstration/walk.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

const CARD = { cnie: "A100201", identifier: "" };

let db: TestDatabase;
let office: string;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  office = await anOffice(db.owner);
});
afterAll(() => db.close());

/** A provider and a source that do what the test says, and count how often they were asked. */
let asked = 0;
let take: () => Promise<Result<{ reference: string }>>;
let prove: () => Promise<Result<{ cnie: string; identifier: string | null }>>;
beforeEach(() => {
  asked = 0;
  take = () => Promise.resolve(ok({ reference: "P-1" }));
  prove = () => Promise.resolve(ok({ cnie: CARD.cnie, identifier: null }));
});
const counted = <T>(work: () => Promise<T>): Promise<T> => {
  asked += 1;
  return work();
};
const provider = { name: "provider", isSandbox: false, take: () => counted(() => take()) };
const source = { name: "national", isSimulator: false, prove: () => counted(() => prove()) };

const then = () => ({ path: "/fr" });
const PAY = citizenOutside({
  name: "requests.pay",
  needsSecret: true,
  input: () => ok({}),
  may: mayPay,
  ask: (owed) => takePayment(owed, provider),
  run: keepPayment,
  then,
});
const PROVE = citizenOutside({
  name: "requests.proveIdentity",
  needsSecret: true,
  input: () => ok(CARD),
  may: mayProveIdentity,
  ask: (_, shown) => askIdentity(shown, source),
  run: keepIdentity,
  then,
});

const send = (route: typeof PAY, id: string, key = randomToken()) =>
  call(route, jsonRequest({}, { key, cookie: `${secretCookieName(id)}=${secretCodeOf(id)}` }), { id });

const unpaid = async () =>
  (await requestDocument(now(), { answers: answersFor({ office, no: 1, year: 2026 }), proved: CARD, isPaid: false }))
    .id;
const draft = async () =>
  (await requestDocument(now(), { answers: answersFor({ office, no: 1, year: 2026 }), isSent: false })).id;

const paymentsOf = async (id: string) =>
  (
    await db.owner.query("select provider, provider_reference, centimes from document_payment where request_id = $1", [
      id,
    ])
  ).rows;
const factsOf = async (type: string, id: string) =>
  (await db.owner.query("select from audit_event where type = $1 and body like '%' || $2 || '%'", [type, id])).rowCount;

/** While the service outside is asked, no transaction of the portal is open and the row of the request is free. */
async function expectNothingHeld(id: string): Promise<void> {
  const { rowCount } = await db.owner.query(
    `select from pg_stat_activity
      where datname = current_database() and application_name = 'sijil-portal' and state like 'idle in transaction%'`,
  );
  expect(rowCount).toBe(0);
  await db.owner.query("begin");
  await db.owner.query("select from document_request where id = $1 for update nowait", [id]);
  await db.owner.query("rollback");
}

describe("a payment through a provider", () => {
  it("is taken while no transaction waits, and sends the request on", async () => {
    const id = await unpaid();
    take = async () => {
      await expectNothingHeld(id);
      return ok({ reference: "P-1" });
    };
    expect(await send(PAY, id)).toMatchObject({ outcome: "done" });
    expect((await shownRequest(id)).shown).toBe("submitted");
    expect(await paymentsOf(id)).toEqual([{ provider: "provider", provider_reference: "P-1", centimes: 200 }]);
  });

  it("that is told twice at once counts once, with one fact and one line of the story", async () => {
    const id = await unpaid();
    const answers = await Promise.all([send(PAY, id), send(PAY, id)]);
    expect(answers.map(({ outcome }) => outcome).toSorted()[0]).toBe("done");
    expect(await paymentsOf(id)).toHaveLength(1);
    expect(await factsOf("request.paid", id)).toBe(1);
    expect((await shownRequest(id)).story.map(({ what }) => what)).toEqual(["submitted", "paid"]);
    const taken = { provider: "provider", reference: "P-1", centimes: 200 };
    expect(await asCitizen(id, now(), "fr", (context) => keepPayment(context, taken))).toEqual({ id });
    expect(await factsOf("request.paid", id)).toBe(1);
  });

  it("is not asked for again by the same form, whose first answer is given", async () => {
    const id = await unpaid();
    const key = randomToken();
    const first = await send(PAY, id, key);
    expect(await send(PAY, id, key)).toMatchObject({ outcome: "done", value: first.value });
    expect(asked).toBe(1);
    // another form: the request is not to be paid any more, and nobody outside hears of it
    expect(await send(PAY, id)).toMatchObject({ code: "requests.notPossibleNow" });
    expect(asked).toBe(1);
  });

  it("that is refused, fails or never comes leaves the request as it was, and says what to do", async () => {
    const id = await unpaid();
    const before = (await shownRequest(id)).request;
    take = () => Promise.resolve(err({ code: "requests.paymentRefused" }));
    expect(await send(PAY, id)).toMatchObject({ code: "requests.paymentRefused" });
    take = () => Promise.reject(new Error("the line is cut"));
    expect(await send(PAY, id)).toMatchObject({ code: "requests.paymentUnreachable" });
    expect((await shownRequest(id)).request).toEqual(before);
    expect(await paymentsOf(id)).toEqual([]);
    take = () => Promise.resolve(ok({ reference: "P-2" }));
    expect(await send(PAY, id)).toMatchObject({ outcome: "done" });
  });

  it("taken while the request was taken back is kept, so that it can be given back", async () => {
    const id = await unpaid();
    take = async () => {
      await asCitizen(id, now(), "fr", withdrawRequest);
      return ok({ reference: "P-3" });
    };
    expect(await send(PAY, id)).toMatchObject({ outcome: "done" });
    expect((await shownRequest(id)).shown).toBe("withdrawn");
    expect(await paymentsOf(id)).toHaveLength(1);
  });
});

describe("the national service of identity", () => {
  it("vouches while no transaction waits, once however often its word comes", async () => {
    const id = await draft();
    prove = async () => {
      await expectNothingHeld(id);
      return ok({ cnie: CARD.cnie, identifier: null });
    };
    expect(await send(PROVE, id)).toMatchObject({ outcome: "done" });
    expect(await send(PROVE, id)).toMatchObject({ outcome: "done" });
    expect((await shownRequest(id)).request.identity).toEqual({
      cnie: CARD.cnie,
      identifier: null,
      source: "national",
    });
    expect(await factsOf("request.identityProved", id)).toBe(1);
  });

  it("that does not answer leaves the draft as it was, and the card can be sent", async () => {
    const id = await draft();
    const before = (await shownRequest(id)).request;
    prove = () => Promise.reject(new Error("the line is cut"));
    expect(await send(PROVE, id)).toMatchObject({ code: "requests.identityUnreachable" });
    expect((await shownRequest(id)).request).toEqual(before);
  });

  it("is not asked for a request that was sent", async () => {
    const id = await unpaid();
    asked = 0;
    expect(await send(PROVE, id)).toMatchObject({ code: "requests.alreadySent" });
    expect(asked).toBe(0);
  });
});
