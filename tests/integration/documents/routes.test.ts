import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { civilDayAt } from "#lib/calendar/index.ts";
import { publishCheckpoint, sealAct } from "#lib/seal/index.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { aRegisteredAct, aSignedDraft } from "#tests/support/a-registered-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { deskRequest } from "#tests/support/desk-request.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";
import { POST as issue } from "../../../app/api/desk/acts/[actId]/documents/route.ts";
import { GET as openCopy } from "../../../app/api/desk/documents/[serial]/pdf/route.ts";
import { GET as wording } from "../../../app/api/desk/files/[id]/wording.pdf/route.ts";
import { GET as health } from "../../../app/api/health/route.ts";
import { GET as checkpoint } from "../../../app/v/log/checkpoint/route.ts";
import { GET as revoked } from "../../../app/v/revoked.json/route.ts";
import { GET as decoderOfPage } from "../../../app/v/decoder.js/route.ts";
import { GET as page } from "../../../app/v/route.ts";
import { GET as workerOfPage } from "../../../app/v/worker.js/route.ts";
import { GET as bySerial } from "../../../app/v/serial/[serial]/route.ts";

let db: TestDatabase;
let nadia: Officer;
let hassan: Officer;
let actId: string;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  nadia = await anOfficer(db.owner, await anOffice(db.owner));
  hassan = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210105-01" }));
  actId = (await aRegisteredAct(db.owner, nadia)).actId;
  await sealAct(actId);
});
afterAll(() => db.close());

const wish = { kind: "birthExtract", purpose: "holder" };
const post = async (officer: Officer | undefined, body: object = wish) =>
  issue(await deskRequest(officer, `/api/desk/acts/${actId}/documents`, body), { params: Promise.resolve({ actId }) });
const get = async (officer: Officer | undefined, serial: string) =>
  openCopy(await deskRequest(officer, `/api/desk/documents/${serial}/pdf`), { params: Promise.resolve({ serial }) });
const ask = (path: string) => new Request(`http://localhost:3000${path}`);

async function issued(): Promise<string> {
  const answer: { status: string; value: { serial: string } } = await (await post(nadia)).json();
  expect(answer.status).toBe("done");
  return answer.value.serial;
}

describe("the desk", () => {
  it("issues a document and opens its pages, which no cache keeps", async () => {
    const response = await get(nadia, await issued());
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("cache-control")).toContain("no-store");
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  });

  it("issues once when the same request is sent twice", async () => {
    const body = { ...wish, _key: "twice-the-same-key-0001" };
    const [first, second] = [await (await post(nadia, body)).json(), await (await post(nadia, body)).json()];
    expect(second).toEqual(first);
  });

  it("refuses who is not signed in, another office, an unknown kind and an unknown field", async () => {
    expect((await post(undefined)).status).toBe(401);
    expect(await (await post(hassan)).json()).toMatchObject({ status: "refused", failure: { code: "acts.notFound" } });
    for (const body of [
      { ...wish, kind: "booklet" },
      { ...wish, more: 1 },
    ])
      expect(await (await post(nadia, body)).json()).toMatchObject({
        status: "refused",
        failure: { code: "gate.malformed" },
      });
  });

  it("opens a copy to its own office alone; what may not be seen and what is not there look the same", async () => {
    const serial = await issued();
    for (const response of [await get(undefined, serial), await get(hassan, serial), await get(nadia, "SJ26AAAAAAAA")])
      expect(response.status).toBe(404);
  });

  it("gives the wording for the two paper originals of a file under law 37-99", async () => {
    const driss = await anOfficer(db.owner, await anOffice(db.owner, { code: "063000001-01", regime: "R37" }));
    const { declarationId } = await aSignedDraft(db.owner, driss, { declaration: { regime: "R37" } });
    const response = await wording(await deskRequest(driss, "/wording"), {
      params: Promise.resolve({ id: declarationId }),
    });
    expect(response.headers.get("content-type")).toBe("application/pdf");
    const { text } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(plain(text)).toContain(plain("يوسف"));
    expect(
      (await wording(await deskRequest(nadia, "/wording"), { params: Promise.resolve({ id: declarationId }) })).status,
    ).toBe(404);
  });

  it("gives no paper wording of a file of an electronic register", async () => {
    const { draft } = await aRegisteredAct(db.owner, nadia);
    const params = Promise.resolve({ id: draft.declarationId });
    expect((await wording(await deskRequest(nadia, "/api/desk/files/x/wording.pdf"), { params })).status).toBe(404);
  });
});

describe("anybody", () => {
  it("gets a verification page of one file, whose policy lets nothing else in", async () => {
    const response = await page(ask("/v"));
    const html = await response.text();
    const csp = response.headers.get("content-security-policy") ?? "";
    const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "";
    const decoder = await decoderOfPage().text();
    expect(csp).toContain(`'sha256-${Buffer.from(sha256(decoder)).toString("base64")}'`);
    expect(html).toMatch(/"fileKeys":\[\{"keyId":"pdf-[0-9a-f]{10}"/);
    expect(csp).toContain(`'sha256-${Buffer.from(sha256(script)).toString("base64")}'`);
    expect(csp).toContain("default-src 'none'");
    expect(html).toMatch(/"keyId":"document-[0-9a-f]{10}"/);
    expect(html).not.toMatch(/"keyId":"seal-|src="http|href="http/);
  });

  it("may keep the page where there is no network, by a worker that asks nobody else", () => {
    const { headers } = workerOfPage();
    expect(headers.get("service-worker-allowed")).toBe("/v");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; connect-src 'self'");
  });

  it("may ask about a serial, and gets the same answer for one that was never issued and one that cannot be", async () => {
    const of = async (serial: string) =>
      (await bySerial(ask(`/v/serial/${serial}`), { params: Promise.resolve({ serial }) })).json();
    const serial = await issued();
    expect(await of(serial)).toEqual({
      verdict: "authentic",
      kind: "birth_extract",
      officeAr: "مكتب الحالة المدنية أكدال",
      officeFr: "Bureau de l’état civil Agdal",
      issuedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      takenBackOn: null,
    });
    expect(await of("nothing")).toEqual(await of("SJ264K7MT2WD"));
    await db.owner.query("insert into revocation (serial, verdict, reason) values ($1, 'replaced', 'test')", [serial]);
    const takenBackOn = civilDayAt(new Date());
    expect(await of(serial)).toMatchObject({ verdict: "replaced", takenBackOn });
    const list = await revoked(ask("/v/revoked.json"));
    expect(await list.json()).toEqual({
      asOf: expect.any(String),
      documents: [{ serial, verdict: "replaced", on: takenBackOn }],
    });
    // half a minute here, half a minute in the page
    expect(list.headers.get("cache-control")).toBe("public, max-age=30");
  });

  it("may keep the published head of the log; before the first there is none", async () => {
    expect((await checkpoint(ask("/v/log/checkpoint"))).status).toBe(404);
    await publishCheckpoint();
    const response = await checkpoint(ask("/v/log/checkpoint"));
    expect(await response.text()).toMatch(
      /^localhost:3000\/v\/log\n1\n[A-Za-z0-9+/=]{44}\n\n— localhost:3000\/v\/log [A-Za-z0-9+/=]+\n$/,
    );
  });

  it("may ask how the system is", async () => {
    const response = await health();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: "degraded",
      database: { ok: true },
      queues: { actsUnsealed: 1 },
    });
  });
});
