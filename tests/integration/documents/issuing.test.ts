import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readSerial } from "#lib/documents/core/index.ts";
import {
  drawDocument,
  listIssuedOfAct,
  readArchivedDocument,
  takenBackCopies,
  verdictOfSerial,
} from "#lib/documents/index.ts";
import { BirthExtractPayload } from "#lib/documents/core/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { documentKeys, drawnPart, fileKeys, sealAct } from "#lib/seal/index.ts";
import { documentBytes, verifyDocument, verifySignedFile } from "#lib/seal/core/index.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { anIssuedDocument, tryToIssue } from "#tests/support/an-issued-document.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { readQrCode } from "#tests/support/pdf-picture.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

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

async function openCopy(officer: Officer, serial: string): Promise<Uint8Array | undefined> {
  const read = readSerial(serial);
  if (!read) throw new Error("not a serial");
  return readArchivedDocument(officer.session, read);
}

describe("a document of a birth act", () => {
  it("is not issued before the act has its seal", async () => {
    const { actId: unsealed } = await aRegisteredAct(db.owner, nadia);
    expect(await tryToIssue(nadia, unsealed, "birthExtract")).toEqual({
      ok: false,
      error: { code: "documents.notSealedYet" },
    });
  });

  it("is not issued to an office that may not see the act, nor where no officer may certify", async () => {
    expect(await tryToIssue(hassan, actId, "birthExtract")).toEqual({ ok: false, error: { code: "acts.notFound" } });
    await db.owner.query("update delegation set suspended_at = clock_timestamp() where office_code = $1", [
      nadia.office,
    ]);
    expect(await tryToIssue(nadia, actId, "birthExtract")).toEqual({
      ok: false,
      error: { code: "documents.noOfficer" },
    });
    await db.owner.query("update delegation set suspended_at = null");
  });

  it("is not issued with a key that the register no longer trusts", async () => {
    await db.owner.query("update signing_key set valid_to = clock_timestamp() where purpose = 'document'");
    await expect(tryToIssue(nadia, actId, "birthExtract")).rejects.toThrow(/no longer trusted/);
    await db.owner.query("update signing_key set valid_to = null where purpose = 'document'");
    await db.owner.query("update signing_key set valid_to = clock_timestamp() where purpose = 'pdf'");
    await expect(tryToIssue(nadia, actId, "birthExtract")).rejects.toThrow(/no longer trusted/);
    await db.owner.query("update signing_key set valid_to = null where purpose = 'pdf'");
  });

  it.each(["birthFullCopy", "birthExtract"] as const)("says what the act says: %s", async (kind) => {
    const serial = await anIssuedDocument(nadia, actId, kind);
    const pdf = (await openCopy(nadia, serial)) ?? new Uint8Array();
    const { text, pages } = await readPdf(pdf);
    const expected = ["يوسف", "البقالي", "رشيد", "سلمى", "نادية الشرقاوي", "ضابطة الحالة المدنية بالتفويض"];
    for (const words of expected) expect(plain(text)).toContain(plain(words));

    const address = (await readQrCode(pdf, pages - 1)) ?? "";
    const verified = verifyDocument(
      documentBytes(address.split("#")[1] ?? "") ?? new Uint8Array(),
      await documentKeys(),
    );
    expect(verified).toMatchObject({
      ok: true,
      value: {
        serial,
        actNumber: 1,
        sex: "male",
        givenName: { ar: "يوسف", latin: "Youssef" },
        bornOn: { gregorian: "2026-11-14", hijri: "3 جمادى الآخرة 1448" },
      },
    });
  });

  it("is archived so that the same page can be drawn again, bit for bit", async () => {
    const serial = await anIssuedDocument(nadia, actId, "birthExtract");
    const { rows } = await db.owner.query<{ payload: Buffer; template: string }>(
      "select payload, template from issued_document where serial = $1",
      [serial],
    );
    expect(rows[0]?.template).toBe("birth-extract/v1");
    const again = await drawDocument(BirthExtractPayload.parse(JSON.parse(rows[0]?.payload.toString() ?? "")));
    const issued = (await openCopy(nadia, serial)) ?? new Uint8Array();
    expect(Buffer.from(again).equals(Buffer.from(drawnPart(issued)))).toBe(true);
  });

  it("bears a signature over the whole of its file, which one flipped byte undoes", async () => {
    const issued = (await openCopy(nadia, await anIssuedDocument(nadia, actId, "birthExtract"))) ?? new Uint8Array();
    const keys = await fileKeys();
    const signed = verifySignedFile(issued, keys);
    expect(signed).toMatchObject({ ok: true, value: { keyId: expect.stringMatching(/^pdf-/) } });
    const { pages } = await readPdf(issued);
    expect(signed.ok && signed.value.address).toBe(await readQrCode(issued, pages - 1));
    const changed = Uint8Array.from(issued);
    changed[20_000] = (changed[20_000] ?? 0) ^ 1;
    expect(verifySignedFile(changed, keys)).toEqual({ ok: false, error: { code: "seal.fileChanged" } });
  });

  it("is issued by a clerk in the name of the officer who may certify", async () => {
    const clerk = await anOfficer(db.owner, nadia.office, { role: "clerk" });
    const pdf = await openCopy(clerk, await anIssuedDocument(clerk, actId, "birthFullCopy"));
    expect(plain((await readPdf(pdf ?? new Uint8Array())).text)).toContain(plain("ضابطة الحالة المدنية بالتفويض"));
  });

  it("leaves a trace when it is issued and each time it is opened, and opens for its own office alone", async () => {
    const serial = await anIssuedDocument(nadia, actId);
    const readings = async () =>
      (
        await db.owner.query<{ purpose: string }>("select purpose from reading where subject_id = $1 order by at", [
          actId,
        ])
      ).rows.map(({ purpose }) => purpose);
    const before = await readings();
    expect(before.at(-1)).toBe("holder");
    expect(await openCopy(hassan, serial)).toBeUndefined();
    await openCopy(nadia, serial);
    expect(await readings()).toEqual([...before, "copyOpened"]);
    const listed = await inTransaction("desk", { "app.session": nadia.token }, async (tx) =>
      ok(await listIssuedOfAct(tx, actId)),
    );
    expect(listed.ok && listed.value[0]?.serial).toBe(serial);
  });
});

describe("a typed serial", () => {
  const verdict = async (serial: string, at = new Date()) => {
    const read = readSerial(serial);
    return read && (await verdictOfSerial(read, at))?.verdict;
  };

  it("tells verdict, kind, office and date, and nothing of the person", async () => {
    const read = readSerial(await anIssuedDocument(nadia, actId));
    const told = read && (await verdictOfSerial(read, new Date()));
    expect(Object.keys(told ?? {}).sort()).toEqual([
      "issuedOn",
      "kind",
      "officeAr",
      "officeFr",
      "takenBackOn",
      "verdict",
    ]);
    expect(told).toMatchObject({
      verdict: "authentic",
      kind: "birthExtract",
      officeFr: "Bureau de l’état civil Agdal",
    });
  });

  it("is expired after three months, revoked once it was revoked, and unknown when it was never issued", async () => {
    const serial = await anIssuedDocument(nadia, actId);
    const [in89Days, in93Days] = [89, 93].map((days) => new Date(Date.now() + days * 86_400_000));
    expect([await verdict(serial, in89Days), await verdict(serial, in93Days)]).toEqual(["authentic", "expired"]);
    await db.owner.query("insert into revocation (serial, verdict, reason) values ($1, 'revoked', 'test')", [serial]);
    expect(await verdict(serial)).toBe("revoked");
    expect((await takenBackCopies(new Date())).map((copy) => copy.serial)).toContain(serial);
    expect(await verdict("SJ264K7MT2WD")).toBeUndefined();
  });
});
