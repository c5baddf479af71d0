import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { now } from "#lib/platform/clock.ts";
import { readPermissionWish, readPrice } from "#lib/requests/core/index.ts";
import {
  closeForsaken,
  decidePermissionOnRequest,
  decidePrice,
  listPermissionLines,
  purgeDraftRequests,
  treatRequest,
} from "#lib/requests/index.ts";
import { sealAct } from "#lib/seal/index.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { answersFor, decide, move, shownRequest } from "#tests/support/a-document-request.ts";
import { asSupervisor, typedDay } from "#tests/support/a-late-file.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { requestDocument, type RequestWish } from "../../../prisma/seed/demonstration/requested.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";
import { jpeg } from "../files/sample-files.ts";

const LAWYER = { quality: "other", stranger: "lawyer", reasons: "Partage d’une succession devant le tribunal." };
const DAY = 86_400_000;

let db: TestDatabase;
let nadia: SignedIn;
let centrale: SignedIn;
let place: { office: string; no: number; year: number };
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  [nadia, centrale] = [await signedIn(db, "nadia"), await signedIn(db, "centrale")];
  const { actId, no, year } = await aRegisteredAct(db, nadia);
  await sealAct(actId);
  place = { office: nadia.session.office?.code ?? "", no, year };
});
afterAll(() => db.close());

async function ask(
  otherwise: Parameters<typeof answersFor>[1] = {},
  wish: Partial<RequestWish> = {},
  at = now(),
): Promise<string> {
  const papers = [{ kind: "identityCard", content: await jpeg() }];
  return (await requestDocument(at, { answers: answersFor(place, otherwise), papers, ...wish })).id;
}

async function decidePermission(requestId: string, typed: Record<string, unknown>) {
  const { rows } = await db.owner.query<{ id: string }>("select id from document_permission where request_id = $1", [
    requestId,
  ]);
  const wish = readPermissionWish({ number: "12/2026", decidedOn: typedDay(), reason: "", ...typed });
  if (!wish.ok) throw new Error(wish.error.code);
  return asSupervisor(centrale.session, (context) =>
    decidePermissionOnRequest(context, { id: rows[0]?.id ?? "", wish: wish.value }),
  );
}

describe("somebody who is not of the family", () => {
  it("lays a lawyer's reasons before the central authority, whose grant leads to the copy", async () => {
    const id = await ask({ applicant: LAWYER });
    expect((await shownRequest(id)).shown).toBe("permission_needed");
    const { waiting } = await listPermissionLines(centrale.session, now());
    expect(waiting.map(({ request, clock }) => [request.id, clock.daysLeft])).toContainEqual([id, 60]);
    expect((await decidePermission(id, { outcome: "granted" })).ok).toBe(true);
    expect(await decidePermission(id, { outcome: "granted" })).toMatchObject({
      error: { code: "requests.alreadyDecided" },
    });
    await move(nadia, id, { move: "locate", no: place.no, year: place.year });
    expect(await move(nadia, id, { move: "issue" })).toMatchObject({ value: { status: "signed" } });
    const { request } = await shownRequest(id);
    const { rows } = await db.owner.query("select reader from issued_document where serial = $1", [request.serial]);
    expect(rows).toEqual([{ reader: "permitted" }]);
  });

  it("is refused with the court that is left, and the office cannot go on", async () => {
    const id = await ask({ applicant: LAWYER });
    await decidePermission(id, { outcome: "refused", reason: "L’intérêt n’est pas montré." });
    const { request, permission } = await shownRequest(id);
    expect(request).toMatchObject({ status: "refused", refusal: "permissionRefused" });
    expect(permission).toMatchObject({ status: "refused", number: "12/2026" });
    expect(await move(nadia, id, { move: "issue" })).toMatchObject({ ok: false });
  });

  it("who gave another quality is laid before the central authority by the officer", async () => {
    const id = await ask();
    await treatRequest(id, now());
    expect(await decide(nadia, id, { decision: "lay" })).toMatchObject({ value: { status: "permission_needed" } });
    expect((await shownRequest(id)).permission).toMatchObject({ status: "requested" });
  });
});

describe("a kafil", () => {
  it("is issued a copy of their own, once the order was seen", async () => {
    const papers = [
      { kind: "identityCard", content: await jpeg() },
      { kind: "kafalaOrder", content: await jpeg() },
    ];
    const id = await ask({ applicant: { quality: "kafil" } }, { papers });
    await treatRequest(id, now());
    await decide(nadia, id, { decision: "confirm" });
    await move(nadia, id, { move: "issue" });
    const { request } = await shownRequest(id);
    const { rows } = await db.owner.query("select reader from issued_document where serial = $1", [request.serial]);
    expect(rows).toEqual([{ reader: "kafil" }]);
  });
});

describe("a price", () => {
  it("counts from its day for those who ask then, and for nobody who asked before", async () => {
    const before = await ask();
    const price = readPrice({ item: "copy", dirhams: "3,50", fromOn: typedDay(), number: "2.26.900" });
    if (!price.ok) throw new Error(price.error.code);
    expect((await asSupervisor(centrale.session, (context) => decidePrice(context, price.value))).ok).toBe(true);
    expect((await shownRequest(await ask())).request.fee).toBe(350);
    expect((await shownRequest(before)).request.fee).toBe(200);
    const past = { ...price.value, fromOn: "2020-01-01" as typeof price.value.fromOn };
    expect(await asSupervisor(centrale.session, (context) => decidePrice(context, past))).toMatchObject({
      error: { code: "requests.priceInPast" },
    });
  });
});

describe("a request that nobody comes back to", () => {
  it("is closed after thirty days, and a draft deleted with its papers", async () => {
    const ago = new Date(now().getTime() - 31 * DAY);
    const unpaid = await ask({}, { isPaid: false }, ago);
    const draft = await ask({}, { isSent: false }, ago);
    expect(await closeForsaken(now())).toBe(1);
    expect((await shownRequest(unpaid)).shown).toBe("withdrawn");
    expect(await purgeDraftRequests(now())).toBe(1);
    const { rows } = await db.owner.query("select from upload where request_id = $1", [draft]);
    expect(rows).toEqual([]);
  });
});
