import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { makeSerial } from "#lib/documents/core/index.ts";
import { secretCodeOf } from "#lib/declarations/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { openLifeOfAct } from "#lib/mentions/index.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { randomBytes } from "#lib/platform/random.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { requestIdentifier } from "#lib/people/index.ts";
import {
  answerRequestAsked,
  readOwnDocument,
  resumeRequest,
  treatRequest,
  withdrawRequest,
} from "#lib/requests/index.ts";
import { fileKeys, sealAct } from "#lib/seal/index.ts";
import { verifySignedFile } from "#lib/seal/core/index.ts";
import { answersFor, decide, move, shownRequest } from "#tests/support/a-document-request.ts";
import { aRegisteredAct, type RegisteredAct } from "#tests/support/a-registered-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { asCitizen } from "../../../prisma/seed/demonstration/walk.ts";
import { requestDocument, type RequestWish } from "../../../prisma/seed/demonstration/requested.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";
import { jpeg } from "../files/sample-files.ts";

const MOTHER = "A100201";

let db: TestDatabase;
let nadia: Officer;
let hassan: Officer;
let act: RegisteredAct;
let place: { office: string; no: number; year: number };
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  nadia = await anOfficer(db.owner, await anOffice(db.owner));
  hassan = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210105-01" }));
  act = await aRegisteredAct(db.owner, nadia);
  await sealAct(act.actId);
  await requestIdentifier(act.actId);
  place = { office: nadia.office, no: act.no, year: act.year };
});
afterAll(() => db.close());

const ask = (wish: Partial<RequestWish> = {}) => requestDocument(now(), { answers: answersFor(place), ...wish });

async function treated(wish: Partial<RequestWish> = {}): Promise<string> {
  const { id } = await ask(wish);
  await treatRequest(id, now());
  return id;
}

const withCard = async (): Promise<Partial<RequestWish>> => ({
  papers: [{ kind: "identityCard", content: await jpeg() }],
});

/** A copy of a certified paper act, as its own page would issue it. */
async function aLegacyCopy(): Promise<string> {
  const serial = makeSerial({ year: 2026, random: randomBytes(24) }) ?? "";
  await db.owner.query(
    `with taken as (
       insert into legacy_act (id, office_code, kind, status) select id, office_code, kind, 'scanned' from act limit 1 returning id, office_code),
     certified as (
       insert into legacy_certificate select id, office_code, 'birth', 1956, 1, '\\x00', '\\x00', '\\x00', $2::uuid, $3::uuid, 'totp', $4, '\\x00', now(), now() from taken)
     insert into legacy_document
     select $1, 'birthExtract', 'legacy-copy/v1', '\\x00', id, '\\x00', office_code, '\\x00', '\\x00', 'none', $2::uuid, now(), current_date, current_date from taken`,
    [serial, nadia.accountId, nadia.delegationId, nadia.signer.keyId],
  );
  return serial;
}

describe("a mother whose card stands on the act of her child", () => {
  it("has the extract drawn up without an officer, signed and verifiable, and downloads it", async () => {
    const id = await treated({ proved: { cnie: MOTHER } });
    const { request, shown } = await shownRequest(id);
    expect(shown).toBe("signed");
    const document = await readOwnDocument(id, secretCodeOf(id));
    if (!document) throw new Error("no document");
    expect(document.serial).toBe(request.serial);
    expect(plain((await readPdf(document.pdf)).text)).toContain(plain(String(act.no)));
    expect(verifySignedFile(document.pdf, await fileKeys())).toMatchObject({ ok: true });
    expect((await shownRequest(id)).shown).toBe("delivered");
    const { rows } = await db.owner.query(
      "select account_id, reader, office_code from issued_document where serial = $1",
      [request.serial],
    );
    expect(rows).toEqual([{ account_id: null, reader: "relative", office_code: nadia.office }]);
  });

  it("leaves in the story of the act a copy that was issued automatically, in nobody's name", async () => {
    const { serial } = (await shownRequest(await treated({ proved: { cnie: MOTHER } }))).request;
    const life = await openLifeOfAct(nadia.session, act.actId);
    expect(life?.facts.filter(({ detail }) => detail.endsWith(serial ?? "none"))).toMatchObject([
      { what: "issued", name: null, officeCode: nadia.office, detail: `birthExtract ${serial ?? ""}` },
    ]);
  });

  it("is handed to the office with another card, before the payment, or by post", async () => {
    const other = { answers: answersFor(place, { applicant: { cnie: "A999999" } }), proved: { cnie: "A999999" } };
    expect((await shownRequest(await treated(other))).shown).toBe("right_check");
    expect((await shownRequest(await treated({ proved: { cnie: MOTHER }, isPaid: false }))).shown).toBe(
      "payment_pending",
    );
    const address = { street: "12, rue des Orangers", city: "Salé", postcode: "11000" };
    const post = { answers: answersFor(place, { delivery: { delivery: "post", address } }), proved: { cnie: MOTHER } };
    expect((await shownRequest(await treated(post))).request).toMatchObject({ status: "right_check", fee: 2000 });
  });

  it("is treated once, however often the worker comes", async () => {
    const id = await treated({ proved: { cnie: MOTHER } });
    const { serial } = (await shownRequest(id)).request;
    expect(await treatRequest(id, now())).toBe("nothingToDo");
    expect((await shownRequest(id)).request.serial).toBe(serial);
  });
});

describe("the holder of an act", () => {
  it("is certain by the identifier that was given with it, once of age", async () => {
    const { rows } = await db.owner.query<{ value: string }>("select value from civil_identifier where act_id = $1", [
      act.actId,
    ]);
    const proved = { cnie: "B1", identifier: rows[0]?.value ?? "" };
    const id = await treated({ answers: answersFor(place, { applicant: { quality: "self", cnie: "B1" } }), proved });
    // the child of this act is a minor: its legal representative asks
    expect((await shownRequest(id)).shown).toBe("right_check");
    expect(await decide(nadia, id, { decision: "confirm" })).toMatchObject({
      error: { code: "requests.notEntitled", params: { ground: "legalRepresentative" } },
    });
  });
});

describe("a request that an officer looks at", () => {
  it("is confirmed beside the act, issued, paid and collected at the counter", async () => {
    const counter = answersFor(place, { delivery: { delivery: "counter", payment: "counter" } });
    const id = await treated({ answers: counter, ...(await withCard()) });
    expect((await shownRequest(id)).request).toMatchObject({ status: "right_check", actId: act.actId });
    expect(await move(nadia, id, { move: "issue" })).toMatchObject({ error: { code: "requests.notPossibleNow" } });
    expect(await decide(nadia, id, { decision: "confirm" })).toMatchObject({ value: { status: "entitled" } });
    expect(await move(nadia, id, { move: "issue" })).toMatchObject({ value: { status: "signed" } });
    expect(await move(nadia, id, { move: "collected" })).toMatchObject({ error: { code: "requests.notPaid" } });
    expect((await move(nadia, id, { move: "paid", number: "77" })).ok).toBe(true);
    expect(await move(nadia, id, { move: "paid", number: "78" })).toMatchObject({
      error: { code: "requests.paidBefore" },
    });
    expect(await move(nadia, id, { move: "collected" })).toMatchObject({ value: { status: "delivered" } });
    expect((await shownRequest(id)).story.map(({ what }) => what)).toEqual([
      "submitted",
      "looked",
      "confirmed",
      "issued",
      "paid",
      "collected",
    ]);
    // what is collected at the counter is not downloaded
    expect(await readOwnDocument(id, secretCodeOf(id))).toBeUndefined();
  });

  it("is asked for what is missing in one list, once, and answered", async () => {
    const id = await treated(await withCard());
    expect(await move(nadia, id, { move: "ask", items: ["kinshipProof", "act"] })).toMatchObject({ ok: true });
    expect((await shownRequest(id)).request).toMatchObject({ status: "to_complete", asked: ["kinshipProof", "act"] });
    await asCitizen(id, now(), "fr", answerRequestAsked);
    expect(await move(nadia, id, { move: "ask", items: ["act"] })).toMatchObject({
      error: { code: "requests.askedBefore" },
    });
  });

  it("is refused with where to go, and nothing follows", async () => {
    const id = await treated(await withCard());
    await decide(nadia, id, { decision: "refuse", ground: "qualityUnproven", note: "Le livret manque." });
    expect((await shownRequest(id)).request).toMatchObject({ status: "refused", refusal: "qualityUnproven" });
    expect(await decide(nadia, id, { decision: "confirm" })).toMatchObject({ ok: false });
    expect(await move(nadia, id, { move: "issue" })).toMatchObject({ ok: false });
  });

  it("whose act is not there goes back to the applicant, who names it better", async () => {
    const id = await treated({ answers: answersFor({ ...place, no: 9999 }), ...(await withCard()) });
    expect((await shownRequest(id)).request.actId).toBeNull();
    expect(await decide(nadia, id, { decision: "confirm" })).toMatchObject({ error: { code: "requests.locateFirst" } });
    expect(await move(nadia, id, { move: "absent" })).toMatchObject({ value: { status: "not_found" } });
    await asCitizen(id, now(), "fr", answerRequestAsked);
    expect(await move(nadia, id, { move: "locate", no: act.no, year: act.year })).toMatchObject({ ok: true });
    expect(await decide(nadia, id, { decision: "confirm" })).toMatchObject({ value: { status: "entitled" } });
  });

  it("is seen by the office that holds the act alone", async () => {
    const id = await treated(await withCard());
    expect(await move(hassan, id, { move: "absent" })).toMatchObject({ error: { code: "requests.notFound" } });
    expect((await move(nadia, id, { move: "paper" })).ok).toBe(true);
  });

  it("whose act is on paper waits for its copy, issued on the page of that act and joined by its number", async () => {
    const id = await treated(await withCard());
    await move(nadia, id, { move: "paper" });
    expect(await decide(nadia, id, { decision: "attach", serial: "SJ26 4K7M T2WD" })).toMatchObject({
      error: { code: "requests.serialUnknown" },
    });
    const serial = await aLegacyCopy();
    expect(await decide(nadia, id, { decision: "attach", serial })).toMatchObject({ value: { status: "signed" } });
    expect((await shownRequest(id)).request.serial).toBe(serial);
  });

  it("is taken back by whoever asked, while nothing was decided", async () => {
    const id = await treated(await withCard());
    await asCitizen(id, now(), "fr", withdrawRequest);
    expect((await shownRequest(id)).shown).toBe("withdrawn");
    await expect(asCitizen(id, now(), "fr", withdrawRequest)).rejects.toThrow(/tooLateToWithdraw/);
  });
});

describe("whoever comes back to a request", () => {
  it("opens it with the reference and the code, or the code alone, and with nothing else", async () => {
    const { id, reference } = await ask(await withCard());
    const typed = { reference: reference ?? "", code: secretCodeOf(id), from: "192.0.2.7" };
    expect(await resumeRequest(typed)).toEqual({ ok: true, value: { id, isSent: true } });
    expect(await resumeRequest({ ...typed, reference: "" })).toMatchObject({ ok: true });
    const wrong = { ok: false, error: { code: "declarations.notFoundOrWrongCode" } };
    expect(await resumeRequest({ ...typed, code: "ACDE-FGHJ-KMNP" })).toEqual(wrong);
    expect(await resumeRequest({ ...typed, reference: "RQ26K7MT4WD" })).toEqual(wrong);
  });
});

describe("the portal", () => {
  it("sees one request by its secret, and of the act nothing", async () => {
    const { id } = await ask(await withCard());
    const seen = await inTransaction("portal", { "app.secret": secretHashHex(secretCodeOf(id)) }, async (tx) =>
      ok(await tx.$queryRaw<{ id: string }[]>`select id::text from document_request`),
    );
    expect(seen).toMatchObject({ value: [{ id }] });
    await expect(
      inTransaction("portal", {}, async (tx) => ok(await tx.$queryRaw`select canon from act limit 1`)),
    ).rejects.toThrow(/permission denied/);
    await expect(
      inTransaction("portal", {}, async (tx) => ok(await tx.$queryRaw`select blob_key from issued_document limit 1`)),
    ).rejects.toThrow(/permission denied/);
  });

  it("moves a request by no step but the applicant's own", async () => {
    const { id } = await ask({ ...(await withCard()), isPaid: false });
    const secret = { "app.secret": secretHashHex(secretCodeOf(id)) };
    await expect(
      inTransaction("portal", secret, async (tx) =>
        ok(await tx.$executeRaw`update document_request set status = 'entitled' where id = ${id}::uuid`),
      ),
    ).rejects.toThrow(/notPossibleNow/);
    await expect(
      inTransaction("portal", secret, async (tx) =>
        ok(await tx.$executeRaw`update document_request set paid_at = now() where id = ${id}::uuid`),
      ),
    ).rejects.toThrow(/nothing was paid/);
  });
});
