import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { BirthAct } from "#lib/acts/core/index.ts";
import { birthForm } from "#lib/declarations/core/index.ts";
import type { IssuedKind } from "#lib/documents/core/index.ts";
import { readSerial } from "#lib/documents/core/index.ts";
import { readArchivedDocument } from "#lib/documents/index.ts";
import { documentBytes, verifyDocument } from "#lib/seal/core/index.ts";
import { documentKeys, sealAct } from "#lib/seal/index.ts";
import { abroadAnswers } from "#tests/support/abroad-answers.ts";
import { aPreparation } from "#tests/support/a-preparation.ts";
import { aRegisteredAct, type RegisteredAct } from "#tests/support/a-registered-act.ts";
import { anIssuedDocument } from "#tests/support/an-issued-document.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { FOUNDLING_NAMES, foundlingAnswers } from "#tests/support/foundling-answers.ts";
import { readQrCode } from "#tests/support/pdf-picture.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

type Drawn = Pick<BirthAct, "officerStaffId" | "drawnUpOn" | "salt" | "reference">;

let db: TestDatabase;
let nadia: Officer;
let found: RegisteredAct;
let abroad: RegisteredAct;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  nadia = await anOfficer(db.owner, await anOffice(db.owner));
  found = await aRegisteredAct(db.owner, nadia, {
    drawUp: (drawn) => ({
      ...actOf(foundlingAnswers(), {
        chosen: FOUNDLING_NAMES,
        familyName: { ar: "الأمين", latin: "El Amine" },
        identityProof: null,
        placeAr: "حديقة نزهة حسان، جماعة الرباط",
        placeFr: "Jardin Nouzhat Hassan, commune de Rabat",
      }),
      ...drawn,
    }),
  });
  abroad = await aRegisteredAct(db.owner, nadia, {
    drawUp: (drawn: Drawn) => ({
      ...actOf(abroadAnswers(), {
        placeAr: "مستشفى الأم والطفل، ليون، فرنسا",
        placeFr: "Hôpital Femme Mère Enfant, Lyon, France",
        country: { ar: "فرنسا", fr: "France" },
      }),
      ...drawn,
    }),
  });
  await sealAct(found.actId);
  await sealAct(abroad.actId);
});
afterAll(() => db.close());

function actOf(answers: ReturnType<typeof foundlingAnswers>, settled: Parameters<typeof aPreparation>[0]): BirthAct {
  const understood = birthForm.understand(answers);
  const act = understood.ok ? understood.value.act?.act(aPreparation(settled)) : undefined;
  if (!act?.ok || act.value.kind !== "birth") throw new Error(JSON.stringify(act));
  return act.value;
}

async function issue(of: RegisteredAct, kind: IssuedKind): Promise<Uint8Array> {
  const serial = readSerial(await anIssuedDocument(nadia, of.actId, kind));
  const pdf = serial && (await readArchivedDocument(nadia.session, serial));
  if (!pdf) throw new Error("nothing is archived");
  return pdf;
}

async function signedContent(pdf: Uint8Array) {
  const { pages } = await readPdf(pdf);
  const bytes = documentBytes(new URL((await readQrCode(pdf, pages - 1)) ?? "").hash);
  return bytes && verifyDocument(bytes, await documentKeys());
}

const unsaid = (text: string, { draft }: RegisteredAct) =>
  draft.act.text
    .map((paragraph) => plain(paragraph.map((segment) => segment.text).join("")))
    .filter((paragraph) => !text.includes(paragraph));

describe("the copies of a child of unknown parents", () => {
  it("say in the full copy every word of the act, the law that chose the names included (L36:25)", async () => {
    const pdf = await issue(found, "birthFullCopy");
    const { text } = await readPdf(pdf);
    expect(unsaid(text, found)).toEqual([]);
    expect(text).toContain(plain("وقد اختيرت لها أسماء الأبوين والجدين"));
    expect(await signedContent(pdf)).toMatchObject({
      ok: true,
      value: { bornOn: { gregorian: "2026-11", hijri: null }, givenName: { ar: "نور" } },
    });
  });

  it("never tell in the extract that names were chosen, nor a day that nobody knows (L36:25, D99:19)", async () => {
    const { text } = await readPdf(await issue(found, "birthExtract"));
    expect(text).toContain(plain("novembre deux mille vingt-six"));
    expect(text).toContain(plain("عبد الكريم بن عبد الله"));
    for (const word of ["اختير", "مجهول", "محضر", "choisis", "inconnu", "procès-verbal"])
      expect(text).not.toContain(plain(word));
  });
});

describe("the copies of a transcribed act (D22:23)", () => {
  it("say in the full copy the reference of the foreign act", async () => {
    const { text } = await readPdf(await issue(abroad, "birthFullCopy"));
    expect(unsaid(text, abroad)).toEqual([]);
    expect(text).toContain(plain("بناء على نسخة كاملة من رسم الولادة عدد 1204"));
  });

  it("place the birth in its city and country in the extract", async () => {
    const { text } = await readPdf(await issue(abroad, "birthExtract"));
    expect(text).toContain(plain("Lyon, France"));
  });
});
