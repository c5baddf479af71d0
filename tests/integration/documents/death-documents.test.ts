import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { IssuedKind } from "#lib/documents/core/index.ts";
import { readArchivedDocument } from "#lib/documents/index.ts";
import { readSerial } from "#lib/documents/core/index.ts";
import { documentBytes, verifyDocument } from "#lib/seal/core/index.ts";
import { documentKeys, sealAct } from "#lib/seal/index.ts";
import { aDeathAct } from "#tests/support/a-death-act.ts";
import { aRegisteredAct, type RegisteredAct } from "#tests/support/a-registered-act.ts";
import { anIssuedDocument, tryToIssue } from "#tests/support/an-issued-document.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { readQrCode } from "#tests/support/pdf-picture.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

let db: TestDatabase;
let nadia: Officer;
let birth: RegisteredAct;
let death: RegisteredAct;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  nadia = await anOfficer(db.owner, await anOffice(db.owner));
  birth = await aRegisteredAct(db.owner, nadia);
  death = await aRegisteredAct(db.owner, nadia, { drawUp: (drawn) => aDeathAct(drawn) });
  await sealAct(birth.actId);
  await sealAct(death.actId);
});
afterAll(() => db.close());

async function issue(kind: IssuedKind): Promise<Uint8Array> {
  const serial = readSerial(await anIssuedDocument(nadia, death.actId, kind));
  const pdf = serial && (await readArchivedDocument(nadia.session, serial));
  if (!pdf) throw new Error("nothing is archived");
  return pdf;
}

describe("a death act in the register", () => {
  it("has a number of its own register, apart from births", () => {
    expect([birth.no, death.no]).toEqual([1, 1]);
  });

  it("can be searched by the deceased and the parents", async () => {
    const { rows } = await db.owner.query<{ role: string; given_ar: string; cnie: string | null }>(
      "select role, given_ar, cnie from act_person where act_id = $1 order by given_ar",
      [death.actId],
    );
    expect(rows).toEqual([
      { role: "subject", given_ar: "أحمد", cnie: "A1002" },
      { role: "mother", given_ar: "فاطمة", cnie: "A1004" },
      { role: "father", given_ar: "محمد", cnie: null },
    ]);
  });
});

describe("a document of a death act", () => {
  it("is a full copy that says the whole text of the act", async () => {
    const { text } = await readPdf(await issue("deathFullCopy"));
    const said = death.draft.act.text.map((paragraph) => plain(paragraph.map((segment) => segment.text).join("")));
    expect(said.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    expect(text).toContain(plain("نسخة كاملة من رسم الوفاة"));
  });

  it("is an extract whose code verifies and tells the death", async () => {
    const pdf = await issue("deathExtract");
    const { text, pages } = await readPdf(pdf);
    expect(text).toContain(plain("quatorze novembre deux mille vingt-six"));
    const url = await readQrCode(pdf, pages - 1);
    const bytes = documentBytes(new URL(url ?? "").hash);
    const keys = await documentKeys();
    expect(bytes && verifyDocument(bytes, keys)).toMatchObject({
      ok: true,
      value: { kind: "death_extract", death: { on: { gregorian: "2026-11-14" } }, bornOn: { gregorian: "1948-03-07" } },
    });
  });

  it("is refused where the act is a birth act, and the other way round", async () => {
    const refusal = { ok: false, error: { code: "documents.notOfThisAct" } };
    expect(await tryToIssue(nadia, birth.actId, "deathExtract")).toEqual(refusal);
    expect(await tryToIssue(nadia, death.actId, "birthFullCopy")).toEqual(refusal);
  });
});
