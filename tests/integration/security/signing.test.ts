import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { POST as AGREE } from "../../../app/api/desk/drafts/[id]/agreement/route.ts";
import { POST as SIGN } from "../../../app/api/desk/drafts/[id]/sign/route.ts";
import { POST as PREPARE } from "../../../app/api/desk/files/[id]/prepare/route.ts";
import type { BirthAct } from "#lib/acts/core/index.ts";
import { randomToken } from "#lib/platform/random.ts";
import {
  anAgreedAct,
  anAgreedActWith,
  aPreparedAct,
  aReadAct,
  aReadyFile,
  COMPLETION,
  type Draft,
} from "#tests/support/a-birth-file.ts";
import { givenCountry, type Place } from "#tests/support/a-country.ts";
import { type Answer, call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let paper: Place;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  ({ paper } = await givenCountry(db));
  nadia = await signedIn(db, "nadia");
});
afterEach(async () => {
  await db.owner.query("update account set locked_until = null, failed_attempts = 0");
  await db.owner.query(
    "update delegation set suspended_at = null, act_kinds = '{birth,death}', from_on = '2026-02-02', to_on = '2027-12-31'",
  );
  await db.owner.query("update delegation set office_code = '044210101-01' where staff_id = $1", [
    nadia.session.staffId,
  ]);
});
afterAll(() => db.close());

type Signing = { by?: SignedIn; code?: string; key?: string; version?: number };

async function sign({ draftId, version }: Draft, signing: Signing = {}): Promise<Answer> {
  const { by = nadia, key = randomToken() } = signing;
  const code = signing.code ?? (await by.freshCode());
  const request = jsonRequest(
    { code, originalsSeen: "yes" },
    { cookie: by.cookie, key, version: signing.version ?? version },
  );
  return call(SIGN, request, { id: draftId });
}

const actsOf = async ({ draftId }: Draft) =>
  (await db.owner.query<{ n: number }>("select count(*)::int as n from act where draft_id = $1", [draftId])).rows[0]?.n;
const setDelegation = (assignment: string) =>
  db.owner.query(`update delegation set ${assignment} where staff_id = $1`, [nadia.session.staffId]);

describe("an act is signed", () => {
  it("by its officer, once, with a number", async () => {
    const draft = await anAgreedAct(db, nadia);
    expect((await sign(draft)).outcome).toBe("done");
    expect(await actsOf(draft)).toBe(1);
    expect((await sign(draft, { version: draft.version + 1 })).code).toBe("acts.notAwaitingSignature");
    expect(await actsOf(draft)).toBe(1);
  });

  it("once, when two screens send it at one moment", async () => {
    const draft = await anAgreedAct(db, nadia);
    const code = await nadia.freshCode();
    const answers = await Promise.all(Array.from({ length: 6 }, () => sign(draft, { code })));
    expect(answers.filter(({ outcome }) => outcome === "done")).toHaveLength(1);
    expect(await actsOf(draft)).toBe(1);
  });

  it("with a code that signs nothing else", async () => {
    const [first, second] = [await anAgreedAct(db, nadia), await anAgreedAct(db, nadia)];
    const code = await nadia.freshCode();
    expect((await sign(first, { code })).outcome).toBe("done");
    expect((await sign(second, { code })).code).toBe("auth.codeUsed");
    expect(await actsOf(second)).toBe(0);
  });

  it("not with a guessed code: after eight wrong ones nothing is signed for fifteen minutes, with the right one neither", async () => {
    const draft = await anAgreedAct(db, nadia);
    const right = await nadia.freshCode();
    const wrong = right === "000000" ? "000001" : "000000";
    for (let attempt = 0; attempt < 8; attempt += 1)
      expect((await sign(draft, { code: wrong })).code).toBe("auth.codeWrong");
    expect((await sign(draft, { code: right })).code).toBe("auth.locked");
    await db.owner.query("update account set locked_until = now() - interval '1 second' where id = $1", [
      nadia.session.accountId,
    ]);
    expect((await sign(draft)).outcome).toBe("done");
  });

  it("not before the originals were compared", async () => {
    const draft = await anAgreedAct(db, nadia);
    const request = jsonRequest({ code: await nadia.freshCode() }, { cookie: nadia.cookie, version: draft.version });
    expect((await call(SIGN, request, { id: draft.draftId })).outcome).toBe("invalid");
    expect(await actsOf(draft)).toBe(0);
  });
});

describe("the officer", () => {
  const cnie = async () =>
    (await db.owner.query<{ cnie: string }>("select cnie from staff where id = $1", [nadia.session.staffId])).rows[0]
      ?.cnie ?? "";
  const parties: [string, (act: BirthAct, cnie: string) => BirthAct][] = [
    ["the father", (act, cnie) => ({ ...act, fatherCnie: cnie })],
    ["the mother", (act, cnie) => ({ ...act, motherCnie: cnie })],
    ["the declarant", (act, cnie) => ({ ...act, declarantCnie: cnie })],
    [
      "the declarant by the paper seen at the desk",
      (act, cnie) => ({ ...act, identityProof: { kind: "cnie", number: cnie } }),
    ],
    [
      "the father, his number written with a space",
      (act, cnie) => ({ ...act, fatherCnie: `${cnie.slice(0, 2)} ${cnie.slice(2).toLowerCase()}` }),
    ],
  ];
  it.each(parties)("is refused where they are %s", async (_, change) => {
    const own = await cnie();
    const draft = await anAgreedActWith(db, nadia, (act) => change(act, own));
    expect((await sign(draft)).code).toBe("acts.officerIsParty");
    expect(await actsOf(draft)).toBe(0);
  });

  it.each([
    ["was suspended", "suspended_at = now()"],
    ["has ended", "to_on = current_date - 1"],
    ["begins tomorrow", "from_on = current_date + 1"],
    ["is for deaths only", "act_kinds = '{death}'"],
    ["is of another office", "office_code = '044210105-01'"],
  ])("is refused when the delegation %s between drawing up and signing", async (_, change) => {
    const draft = await anAgreedAct(db, nadia);
    await setDelegation(change);
    expect((await sign(draft)).code).toBe("acts.noAuthority");
    expect(await actsOf(draft)).toBe(0);
  });

  it("is refused an act that a colleague of the same office drew up", async () => {
    const draft = await anAgreedActWith(db, nadia, (act) => ({
      ...act,
      officerStaffId: "01936d00-0000-7000-8000-000000000001",
    }));
    expect((await sign(draft)).code).toBe("acts.otherOfficer");
  });

  it("alone signs: a clerk has no such right, and another office sees no draft", async () => {
    const draft = await anAgreedAct(db, nadia);
    expect((await sign(draft, { by: await signedIn(db, "hamid") })).code).toBe("auth.notAllowed");
    expect((await sign(draft, { by: await signedIn(db, "driss") })).code).toBe("acts.noDraft");
  });
});

describe("the text", () => {
  it("is refused when the declarant agreed to another, by one letter", async () => {
    const { draftId, version, digest, code } = await aReadAct(db, nadia);
    const other = `${digest.startsWith("0") ? "1" : "0"}${digest.slice(1)}`;
    const request = jsonRequest(
      { digest: other, agreement: { kind: "code", code } },
      { cookie: nadia.cookie, version },
    );
    expect((await call(AGREE, request, { id: draftId })).code).toBe("acts.draftChanged");
  });

  it("is refused when it was changed behind the declarant's back after the agreement, even with a digest that fits", async () => {
    const draft = await anAgreedAct(db, nadia);
    await db.owner.query(
      "update act_draft set canon = set_byte(canon, 200, get_byte(canon, 200) # 1), digest = sha256(set_byte(canon, 200, get_byte(canon, 200) # 1)) where id = $1",
      [draft.draftId],
    );
    expect((await sign(draft)).code).toBe("acts.draftChanged");
    expect(await actsOf(draft)).toBe(0);
  });

  it("is refused when it was drawn up on another day", async () => {
    const draft = await anAgreedActWith(db, nadia, (act) => ({
      ...act,
      drawnUpOn: "2026-11-01" as BirthAct["drawnUpOn"],
    }));
    expect((await sign(draft)).code).toBe("acts.drawnUpOtherDay");
  });

  it("is refused on a Hijri date that is only an estimate, unless the officer gave a reason", async () => {
    const estimated = (reason: string | null) => (act: BirthAct) => ({
      ...act,
      hijri: { ...act.hijri, isProvisional: true, reason },
    });
    expect((await sign(await anAgreedActWith(db, nadia, estimated(null)))).code).toBe("acts.hijriProvisional");
    expect((await sign(await anAgreedActWith(db, nadia, estimated("بلاغ وزارة الأوقاف")))).outcome).toBe("done");
  });

  it("is refused before it was read, and before the declarant agreed", async () => {
    expect((await sign(await aPreparedAct(db, nadia))).code).toBe("acts.notAwaitingSignature");
    expect((await sign(await aReadAct(db, nadia))).code).toBe("acts.notAwaitingSignature");
  });
});

describe("the register", () => {
  it.each([
    ["is closed", "closed_at = now(), closing_hash = head_hash"],
    ["is of another year", "year = 2031"],
    ["is kept on paper", "regime = 'R37'"],
  ])("takes no act when it %s", async (_, change) => {
    const draft = await anAgreedAct(db, nadia);
    const { rows } = await db.owner.query(
      "select * from register_year where office_code = '044210101-01' and kind = 'birth'",
    );
    const before = rows[0] as { id: string; year: number; regime: string };
    await db.owner.query(`update register_year set ${change} where id = $1`, [before.id]);
    expect((await sign(draft)).code).toBe("registers.notOpen");
    expect(await actsOf(draft)).toBe(0);
    await db.owner.query(
      "update register_year set year = $2, regime = $3, closed_at = null, closing_hash = null where id = $1",
      [before.id, before.year, before.regime],
    );
    expect((await sign(draft)).outcome).toBe("done");
  });

  it("of an office of paper registers takes none", async () => {
    const abdellah = await signedIn(db, "abdellah");
    const draft = await anAgreedAct(db, abdellah, { place: paper });
    expect((await sign(draft, { by: abdellah })).code).toBe("registers.notOpen");
    expect(await actsOf(draft)).toBe(0);
  });

  it("takes one act of a declaration: it cannot be drawn up a second time", async () => {
    const draft = await anAgreedAct(db, nadia);
    await sign(draft);
    const again = await call(PREPARE, jsonRequest(COMPLETION, { cookie: nadia.cookie }), { id: draft.file.id });
    expect(again.code).toBe("declarations.notPossibleNow");
  });

  it("takes one act of a declaration when it is drawn up twice and the first text is signed", async () => {
    const file = await aReadyFile(db, nadia);
    const prepare = () => call(PREPARE, jsonRequest(COMPLETION, { cookie: nadia.cookie }), { id: file.id });
    await Promise.all([prepare(), prepare(), prepare()]);
    const { rows } = await db.owner.query<{ n: number }>(
      "select count(*)::int as n from act_draft where declaration_id = $1 and status <> 'abandoned'",
      [file.id],
    );
    expect(rows[0]?.n).toBe(1);
  });

  it("writes nothing at all when its signature is refused at the end", async () => {
    const draft = await anAgreedAct(db, nadia);
    const state = async () =>
      (
        await db.owner.query(
          "select last_no, encode(head_hash, 'hex') as head from register_year where office_code = '044210101-01' and kind = 'birth'",
        )
      ).rows[0];
    const before = await state();
    const { rows } = await db.owner.query<{ key: string }>(
      "update signing_key set valid_to = now() where account_id = $1 returning id as key",
      [nadia.session.accountId],
    );
    expect((await sign(draft)).code).toBe("acts.noSigningKey");
    await db.owner.query("update signing_key set valid_to = null where id = $1", [rows[0]?.key]);
    expect(await state()).toEqual(before);
    expect((await sign(draft)).outcome).toBe("done");
  });
});
