import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { secretCodeOf } from "#lib/declarations/index.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { answerRequestAsked, saveRequestSection, treatRequest } from "#lib/requests/index.ts";
import { answersFor, move, shownRequest } from "#tests/support/a-document-request.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { requestDocument } from "../../../prisma/seed/demonstration/requested.ts";
import { asCitizen } from "../../../prisma/seed/demonstration/walk.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";
import { jpeg } from "../files/sample-files.ts";

const STAYS = /what was sent stays as it was sent/;

let db: TestDatabase;
let nadia: Officer;
let place: { office: string; no: number; year: number };
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  nadia = await anOfficer(db.owner, await anOffice(db.owner));
  const { no, year } = await aRegisteredAct(db.owner, nadia);
  place = { office: nadia.office, no, year };
});
afterAll(() => db.close());

async function sent(no = place.no): Promise<string> {
  const papers = [{ kind: "identityCard", content: await jpeg() }];
  const { id } = await requestDocument(now(), { answers: answersFor({ ...place, no }), papers });
  await treatRequest(id, now());
  return id;
}

/** Tries the same statement as the applicant's side, and as the owner of the table, whom no grant stops. */
async function expectToStay(id: string, change: string): Promise<void> {
  const sql = `update document_request set ${change} where id = '${id}'`;
  const secret = { "app.secret": secretHashHex(secretCodeOf(id)) };
  const byApplicant = inTransaction("portal", secret, async (tx) => ok(await tx.$executeRawUnsafe(sql)));
  await expect(byApplicant).rejects.toThrow(STAYS);
  await expect(db.owner.query(sql)).rejects.toThrow(STAYS);
}

const nameAct = (id: string, no: number) =>
  asCitizen(id, now(), "fr", (context) =>
    saveRequestSection(context, {
      section: "act",
      posted: { known: "reference", office: place.office, no: String(no), year: String(place.year) },
      isFromCheck: false,
    }),
  );

const namedBefore = async (id: string) =>
  (
    await db.owner.query<{ no: string }>(
      "select named ->> 'no' as no from document_request, jsonb_array_elements(acts_named) named where id = $1",
      [id],
    )
  ).rows.map(({ no }) => Number(no));

describe("what was sent with a request", () => {
  it("is changed by nobody: not the applicant, not the owner of the table", async () => {
    const id = await sent();
    const changes = [
      `answers = jsonb_set(answers, '{applicant,name}', '"x"')`,
      `answers = jsonb_set(answers, '{act,no}', '"77"')`,
      "answers = '{}'",
      "language = 'ar', form_version = 9",
      "contact_email = 'x@y.ma'",
    ];
    for (const change of changes) await expectToStay(id, change);
  });

  it("is not deleted, not even by the worker that takes drafts away", async () => {
    const id = await sent();
    const sql = `delete from document_request where id = '${id}'`;
    await expect(db.owner.query(sql)).rejects.toThrow(/requests that were sent stay/);
    await expect(inTransaction("worker", {}, async (tx) => ok(await tx.$executeRawUnsafe(sql)))).rejects.toThrow(
      /requests that were sent stay/,
    );
    expect((await shownRequest(id)).request.answers.applicant).toMatchObject({ cnie: "A100201" });
  });
});

describe("an act that the office did not find", () => {
  it("is named anew by the applicant, nothing else is, and what was said before is kept", async () => {
    const id = await sent(9_999);
    await move(nadia, id, { move: "absent" });
    await expectToStay(id, `answers = jsonb_set(answers, '{applicant,name}', '"x"')`);
    await nameAct(id, 9_998);
    await nameAct(id, place.no);
    expect(await namedBefore(id)).toEqual([9_999]);
    await asCitizen(id, now(), "fr", answerRequestAsked);
    await expect(nameAct(id, 5)).rejects.toThrow(/alreadySent/);
    await move(nadia, id, { move: "absent" });
    expect(await namedBefore(id)).toEqual([9_999, place.no]);
  });

  it("is forgotten by no hand: the column is written by its trigger alone", async () => {
    const id = await sent(9_999);
    await move(nadia, id, { move: "absent" });
    await db.owner.query("update document_request set acts_named = '[]' where id = $1", [id]);
    expect(await namedBefore(id)).toEqual([9_999]);
  });

  it("may be asked for, with its page alone open again", async () => {
    const id = await sent();
    await move(nadia, id, { move: "ask", items: ["act"] });
    await nameAct(id, place.no);
    const other = await sent();
    await move(nadia, other, { move: "ask", items: ["kinshipProof"] });
    await expect(nameAct(other, place.no)).rejects.toThrow(/alreadySent/);
  });
});
