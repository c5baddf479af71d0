import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { POST as PREPARE } from "../../../app/api/desk/files/[id]/prepare/route.ts";
import { POST as AGREE } from "../../../app/api/desk/drafts/[id]/agreement/route.ts";
import { POST as READ } from "../../../app/api/desk/drafts/[id]/read/route.ts";
import { POST as SIGN } from "../../../app/api/desk/drafts/[id]/sign/route.ts";
import type { BirthAct } from "#lib/acts/core/index.ts";
import { findDeskFile } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { aReadyFile, COMPLETION } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type Answer, call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let hamid: SignedIn;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  [hamid, nadia] = [await signedIn(db, "hamid"), await signedIn(db, "nadia")];
});
afterEach(() =>
  db.owner.query("update delegation set suspended_at = null, act_kinds = '{birth,death}', from_on = '2026-02-02'"),
);
afterAll(() => db.close());

const prepare = (id: string, body: object, by: SignedIn = hamid): Promise<Answer> =>
  call(PREPARE, jsonRequest({ ...COMPLETION, ...body }, { cookie: by.cookie }), { id });

type DraftRow = { id: string; version: number; content: BirthAct; digest: string };

async function draftOf(declarationId: string): Promise<DraftRow | undefined> {
  const { rows } = await db.owner.query<DraftRow>(
    "select id, version, content, encode(digest, 'hex') as digest from act_draft where declaration_id = $1 and status <> 'abandoned'",
    [declarationId],
  );
  return rows[0];
}

describe("a clerk", () => {
  it("draws up the act in the name of an officer of the office, who alone signs it", async () => {
    const file = await aReadyFile(db, nadia);
    expect((await prepare(file.id, { signer: nadia.session.staffId })).outcome).toBe("done");
    const draft = await draftOf(file.id);
    expect(draft?.content.officerStaffId).toBe(nadia.session.staffId);
    expect(draft?.content.facts.officer.fullNameAr).toBe(nadia.session.name.ar);

    const params = { id: draft?.id ?? "" };
    const cookie = hamid.cookie;
    await call(READ, jsonRequest({}, { cookie, version: 1 }), params);
    const strokes = [Array.from({ length: 12 }, (_, at) => [at, at])];
    const agreement = { digest: draft?.digest, agreement: { kind: "pad", strokes } };
    expect((await call(AGREE, jsonRequest(agreement, { cookie, version: 2 }), params)).outcome).toBe("done");

    const sign = async (by: SignedIn) =>
      call(
        SIGN,
        jsonRequest({ code: await by.freshCode(), originalsSeen: "yes" }, { cookie: by.cookie, version: 3 }),
        params,
      );
    expect((await sign(hamid)).code).toBe("auth.notAllowed");
    expect((await sign(nadia)).outcome).toBe("done");
  });

  it("is shown the office's officers to choose from, and an officer is not", async () => {
    const file = await aReadyFile(db, nadia);
    const shown = async (by: SignedIn) =>
      (await findDeskFile(by.session, file.id, now()))?.signers.map(({ staffId }) => staffId);
    expect(await shown(hamid)).toEqual([nadia.session.staffId]);
    expect(await shown(nadia)).toEqual([]);
  });

  it("must name somebody", async () => {
    const file = await aReadyFile(db, nadia);
    expect((await prepare(file.id, {})).code).toBe("acts.signerMissing");
    expect((await prepare(file.id, { signer: "" })).outcome).toBe("invalid");
    expect(await draftOf(file.id)).toBeUndefined();
  });

  it("cannot name themselves, an officer of another office or nobody known", async () => {
    const file = await aReadyFile(db, nadia);
    const driss = await signedIn(db, "driss");
    const codes = [];
    for (const signer of [hamid.session.staffId, driss.session.staffId, "01936d00-0000-7000-8000-000000000001"])
      codes.push((await prepare(file.id, { signer })).code);
    expect(codes).toEqual(["acts.noAuthority", "acts.signerNotListed", "acts.signerNotListed"]);
    expect(await draftOf(file.id)).toBeUndefined();
  });

  it.each([
    ["is suspended", "suspended_at = now()"],
    ["begins tomorrow", "from_on = current_date + 1"],
    ["is for deaths only", "act_kinds = '{death}'"],
  ])("cannot name an officer whose delegation %s", async (_, change) => {
    const file = await aReadyFile(db, nadia);
    await db.owner.query(`update delegation set ${change} where staff_id = $1`, [nadia.session.staffId]);
    expect((await prepare(file.id, { signer: nadia.session.staffId })).code).toBe("acts.signerNotListed");
    expect((await findDeskFile(hamid.session, file.id, now()))?.signers).toEqual([]);
  });
});

describe("an officer", () => {
  it("who names nobody is named, and is refused without a live delegation", async () => {
    const file = await aReadyFile(db, nadia);
    await db.owner.query("update delegation set suspended_at = now() where staff_id = $1", [nadia.session.staffId]);
    expect((await prepare(file.id, {}, nadia)).code).toBe("acts.noAuthority");
    await db.owner.query("update delegation set suspended_at = null");
    expect((await prepare(file.id, {}, nadia)).outcome).toBe("done");
    expect((await draftOf(file.id))?.content.officerStaffId).toBe(nadia.session.staffId);
  });
});
