import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as ENTER } from "../../../app/api/desk/files/[id]/mention/route.ts";
import { findEnteredMentions } from "#lib/declarations/index.ts";
import { approvalMessage, isSignedBy, mentionHash, mentionOpeningHash } from "#lib/seal/core/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { randomToken } from "#lib/platform/random.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { plainActText } from "#lib/wording/core/index.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { aReadyCoupleFile, shownMentions } from "#tests/support/a-couple-file.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { HUSBAND } from "#tests/support/couple-answers.ts";
import { withoutGuards } from "#tests/support/without-guards.ts";
import { checkMentions } from "#tests/tools/verify/mentions.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
let driss: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  [nadia, driss] = [await signedIn(db, "nadia"), await signedIn(db, "driss")];
});
afterAll(() => db.close());

type Row = {
  id: string;
  act_id: string | null;
  no: number | null;
  kind: string;
  subject_role: string;
  office_code: string;
  declaration_id: string;
  canon: Buffer;
  prev: Buffer;
  hash: Buffer;
  micros: string;
  account_id: string;
  delegation_id: string;
  key_id: string;
  signature: Buffer;
  approved: string;
};
const mentionsOf = async (id: string): Promise<Row[]> =>
  (
    await db.owner.query<Row>(
      "select *, micros(entered_at) as micros, micros(approved_at) as approved from mention where declaration_id = $1 order by subject_role",
      [id],
    )
  ).rows;
const statusOf = async (id: string): Promise<string | undefined> =>
  (await db.owner.query<{ status: string }>("select status from declaration where id = $1", [id])).rows[0]?.status;

const recomputed = (row: Row): Uint8Array =>
  mentionHash({
    prev: new Uint8Array(row.prev),
    office: row.office_code,
    kind: row.kind,
    role: row.subject_role,
    no: row.no,
    enteredAtMicros: BigInt(row.micros),
    canon: new Uint8Array(row.canon),
  });
const enter = async (who: SignedIn, id: string, version: number, body: object, code?: string, key?: string) =>
  call(
    ENTER,
    jsonRequest(
      { ...body, code: code ?? (await who.freshCode()) },
      { cookie: who.cookie, version, ...(key && { key }) },
    ),
    { id },
  );

describe("the mentions of a request", () => {
  it("are entered for acts that other offices keep, and completed at once for both spouses", async () => {
    const { id } = await aReadyCoupleFile(nadia);
    const { version, sides, body } = await shownMentions(nadia, id);
    expect(sides.map(({ found, mention }) => [found, mention.target.number])).toEqual([
      [null, "412"],
      [null, "1207"],
    ]);
    const answer = await enter(nadia, id, version, body);
    expect([answer.status, answer.outcome, answer.code]).toEqual([200, "done", ""]);
    expect(await statusOf(id)).toBe("completed");
    const rows = await mentionsOf(id);
    expect(rows.map((row) => [row.subject_role, row.kind, row.act_id, row.no])).toEqual([
      ["husband", "MAR", null, null],
      ["wife", "MAR", null, null],
    ]);
    for (const row of rows) {
      expect(new Uint8Array(row.prev)).toEqual(mentionOpeningHash(id));
      expect(recomputed(row)).toEqual(new Uint8Array(row.hash));
    }
  });

  it("hold the words that were shown, the day in both calendars, and the officer's signature under them", async () => {
    const { id } = await aReadyCoupleFile(nadia, { kind: "divorce" });
    const { version, sides, body } = await shownMentions(nadia, id);
    expect((await enter(nadia, id, version, body)).outcome).toBe("done");
    const kept = await findEnteredMentions(nadia.session, id);
    expect(kept.map(({ mention }) => mention.text)).toEqual(sides.map(({ mention }) => mention.text));
    const words = plainActText(kept[0]?.mention.text.ar ?? []);
    expect(words).toContain("وقع طلاق رجعي بين صاحب الرسم والسيدة سلمى الناصري");
    expect(words).toMatch(/حرر في .+ هجرية، موافق .+ ميلادية، نادية الشرقاوي/);
    expect(plainActText(kept[1]?.mention.text.fr ?? [])).toContain("Rachid El Bakkali");
    const { rows: keys } = await db.owner.query<{ id: string; public_key: Buffer }>(
      "select id, public_key from signing_key where account_id = $1",
      [nadia.session.accountId],
    );
    for (const row of await mentionsOf(id)) {
      const message = approvalMessage({
        accountId: asId<"account">(row.account_id),
        delegationId: asId<"delegation">(row.delegation_id),
        digest: sha256(new Uint8Array(row.canon)),
        approvedAtMicros: BigInt(row.approved),
      });
      const key = keys.find((one) => one.id === row.key_id);
      expect(isSignedBy(new Uint8Array(key?.public_key ?? []), message, new Uint8Array(row.signature))).toBe(true);
    }
  });

  it("stand on the act in the order they came, each chained to what stood there before", async () => {
    const act = await aRegisteredAct(db, nadia);
    const wish = (cnie: string) => ({
      answers: {
        husband: {
          ...HUSBAND,
          cnie,
          statusBefore: "single",
          birthActOffice: AGDAL.office,
          birthActNumber: String(act.no),
          birthActYear: String(act.year),
        },
      },
    });
    const files = [await aReadyCoupleFile(nadia, wish("A590001")), await aReadyCoupleFile(nadia, wish("A590002"))];
    const { rows } = await db.owner.query<{ hash: Buffer }>("select hash from act where id = $1", [act.actId]);
    let head = new Uint8Array(rows[0]?.hash ?? []);
    for (const [at, { id }] of files.entries()) {
      const { version, sides, body } = await shownMentions(nadia, id);
      expect(sides[0]?.found).toMatchObject({ id: act.actId, isSameName: false });
      expect((await enter(nadia, id, version, body)).outcome).toBe("done");
      const row = (await mentionsOf(id)).find(({ act_id }) => act_id === act.actId);
      expect([row?.no, row?.subject_role]).toEqual([at + 1, "husband"]);
      expect(new Uint8Array(row?.prev ?? [])).toEqual(head);
      head = new Uint8Array(row?.hash ?? []);
    }
    const { rows: readings } = await db.owner.query<{ count: number }>(
      "select count(*)::int as count from reading where subject_id = $1 and purpose = 'mention'",
      [act.actId],
    );
    expect(readings[0]?.count).toBeGreaterThanOrEqual(4);
  });

  it("are told to the citizen, kept in the story and in the audit", async () => {
    const { id } = await aReadyCoupleFile(nadia);
    const { version, body } = await shownMentions(nadia, id);
    await enter(nadia, id, version, body);
    const count = async (query: string) => (await db.owner.query<{ count: number }>(query, [id])).rows[0]?.count;
    expect(
      await count(
        "select count(*)::int as count from declaration_event where declaration_id = $1 and what = 'mentionEntered'",
      ),
    ).toBe(1);
    expect(
      await count(
        "select count(*)::int as count from message where declaration_id = $1 and template = 'mentionEntered'",
      ),
    ).toBe(1);
    expect(
      await count(
        `select count(*)::int as count from audit_event e join mention m on e.body like '%' || m.id || '%'
          where m.declaration_id = $1 and e.type = 'mention.entered'`,
      ),
    ).toBe(2);
  });

  it("are entered once when the same request is sent twice, and never again for the same file", async () => {
    const { id } = await aReadyCoupleFile(nadia);
    const { version, body } = await shownMentions(nadia, id);
    const [key, code] = [randomToken(), await nadia.freshCode()];
    const answers = [
      await enter(nadia, id, version, body, code, key),
      await enter(nadia, id, version, body, code, key),
    ];
    expect(answers.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
    const again = await enter(nadia, id, version, body);
    expect(again.outcome).toBe("refused");
    expect((await mentionsOf(id)).length).toBe(2);
  });

  it("are entered once when two requests come at one moment", async () => {
    const { id } = await aReadyCoupleFile(nadia);
    const { version, body } = await shownMentions(nadia, id);
    const code = await nadia.freshCode();
    const answers = await Promise.all([enter(nadia, id, version, body, code), enter(nadia, id, version, body, code)]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(["done", "refused"]);
    expect((await mentionsOf(id)).length).toBe(2);
  });
});

describe("the registers, checked from outside", () => {
  it("hold every mention whole: chained, approved, both spouses' together", async () => {
    const findings = await checkMentions(db.owner);
    expect(findings.map(({ value, where }) => [value, where])).toEqual([
      [0, []],
      [0, []],
      [0, []],
    ]);
  });

  it("show a mention whose words were changed behind the guards", async () => {
    const { rows } = await db.owner.query<{ id: string }>("select id from mention limit 1");
    await withoutGuards(
      db,
      "mention",
      `update mention set canon = set_byte(canon, 20, 255 - get_byte(canon, 20)) where id = '${rows[0]?.id}'`,
    );
    const [chains, approvals] = await checkMentions(db.owner);
    expect([chains?.value, approvals?.value]).toEqual([1, 1]);
  });
});

describe("a request that another office received", () => {
  it("cannot be entered there without having been opened by its reference", async () => {
    const { id } = await aReadyCoupleFile(nadia);
    const { version, body } = await shownMentions(nadia, id);
    await db.owner.query("update declaration set holder_account = null, holder_until = null where id = $1", [id]);
    const answer = await enter(driss, id, version, body);
    expect([answer.outcome, answer.code]).toEqual(["refused", "declarations.notFound"]);
    expect(await mentionsOf(id)).toEqual([]);
  });
});
