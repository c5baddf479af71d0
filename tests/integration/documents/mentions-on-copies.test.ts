import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { POST as ENTER } from "../../../app/api/desk/files/[id]/mention/route.ts";
import { readSerial } from "#lib/documents/core/index.ts";
import { readArchivedDocument } from "#lib/documents/index.ts";
import { sealAct } from "#lib/seal/index.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { aReadyCoupleFile, shownMentions } from "#tests/support/a-couple-file.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { anIssuedDocument } from "#tests/support/an-issued-document.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { HUSBAND } from "#tests/support/couple-answers.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

/** What the full copy of an act says, read by an independent tool. */
async function fullCopyOf(actId: string): Promise<string> {
  const officer = { session: nadia.session, token: nadia.session.token, office: AGDAL.office };
  const serial = readSerial(await anIssuedDocument(officer, actId, "birthFullCopy"));
  const pdf = serial && (await readArchivedDocument(nadia.session, serial));
  if (!pdf) throw new Error("no copy was kept");
  return plain((await readPdf(pdf)).text);
}

async function enterMarriage(act: { no: number; year: number }, cnie: string): Promise<void> {
  const husband = {
    ...HUSBAND,
    cnie,
    statusBefore: "single",
    birthActOffice: AGDAL.office,
    birthActNumber: String(act.no),
    birthActYear: String(act.year),
  };
  const { id } = await aReadyCoupleFile(nadia, { answers: { husband } });
  const { version, body } = await shownMentions(nadia, id);
  const sent = jsonRequest({ ...body, code: await nadia.freshCode() }, { cookie: nadia.cookie, version });
  expect((await call(ENTER, sent, { id })).outcome).toBe("done");
}

describe("the full copy of a birth act", () => {
  it("says that nothing was added, and then every mention in its order (D99:36)", async () => {
    const act = await aRegisteredAct(db, nadia);
    await sealAct(act.actId);
    expect(await fullCopyOf(act.actId)).toContain("لا شيء");
    await enterMarriage(act, "A590001");
    await enterMarriage(act, "A590002");
    const said = await fullCopyOf(act.actId);
    expect(said).not.toContain("لا شيء");
    expect(said.match(/تزوج صاحب/g)).toHaveLength(2);
    expect(said).toContain("نادية الشرقاوي");
  });

  it("gets no mention without the trace of its reading", async () => {
    const act = await aRegisteredAct(db, nadia);
    await enterMarriage(act, "A590003");
    const { rows } = await db.owner.query("select * from read_mentions_of_act($1, gen_random_uuid())", [act.actId]);
    expect(rows).toEqual([]);
  });
});
