import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as SECTION } from "../../../app/api/portal/declarations/[id]/[section]/route.ts";
import { POST as ANSWER } from "../../../app/api/portal/declarations/[id]/answer/route.ts";
import { POST as BRING } from "../../../app/api/portal/declarations/[id]/documents/[kind]/bring/route.ts";
import { POST as REMOVE } from "../../../app/api/portal/declarations/[id]/documents/[kind]/remove/route.ts";
import { POST as SUBMIT } from "../../../app/api/portal/declarations/[id]/submit/route.ts";
import { POST as WITHDRAW } from "../../../app/api/portal/declarations/[id]/withdraw/route.ts";
import { findPosting } from "#lib/auth/index.ts";
import { requestInformation, takeFile } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { type BirthFile, aDraftFile, aReadyFile, aRegisteredAct, aSentFile } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, formRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

const form = ({ cookie }: BirthFile, fields: Record<string, string> = {}) =>
  formRequest(fields, { cookie, accept: "application/json" });
const answersOf = async ({ id }: BirthFile) =>
  (await db.owner.query<{ content: unknown }>("select content from declaration where id = $1", [id])).rows[0]?.content;

/** What a citizen's commands on a file are told. */
async function told(file: BirthFile): Promise<Record<string, string>> {
  const { id } = file;
  return {
    section: (await call(SECTION, form(file, { kind: "married" }), { id, section: "filiation" })).code,
    bring: (await call(BRING, form(file, { bring: "yes" }), { id, kind: "fatherCnie" })).code,
    remove: (await call(REMOVE, form(file, { upload: uuidv7() }), { id, kind: "fatherCnie" })).code,
    submit: (await call(SUBMIT, form(file, { statement: "yes" }), { id })).code,
    answer: (await call(ANSWER, form(file), { id })).code,
  };
}

describe("a citizen skips no step", () => {
  it("what was sent is not written to, nor sent twice", async () => {
    const file = await aSentFile();
    const before = await answersOf(file);
    const sent = "declarations.alreadySent";
    expect(await told(file)).toEqual({
      section: sent,
      bring: sent,
      remove: sent,
      submit: sent,
      answer: "declarations.nothingAsked",
    });
    expect(await answersOf(file)).toEqual(before);
  });

  it("a file that was sent back takes what was asked, and nothing else", async () => {
    const file = await aSentFile();
    const { version } = await asOfficer(nadia.session, now(), undefined, (context) =>
      takeFile(context, { id: file.id }),
    );
    const items = [
      { kind: "field", target: "child.givenName", reason: "spelling" },
      { kind: "document", target: "motherCnie", reason: "unreadable" },
    ] as const;
    await asOfficer(nadia.session, now(), version, (context) =>
      requestInformation(context, { id: file.id, items: [...items] }),
    );
    const before = await answersOf(file);
    const notAsked = "declarations.notAsked";
    expect(await told(file)).toMatchObject({
      section: notAsked,
      bring: notAsked,
      remove: notAsked,
      answer: "declarations.stillMissing",
    });
    expect((await call(SUBMIT, form(file, { statement: "yes" }), { id: file.id })).code).toBe(
      "declarations.alreadySent",
    );
    expect(await answersOf(file)).toEqual(before);
    expect((await call(BRING, form(file, { bring: "yes" }), { id: file.id, kind: "motherCnie" })).outcome).toBe("done");
  });

  it("nothing is withdrawn that was found ready or registered", async () => {
    const ready = await aReadyFile(db, nadia);
    const { file: registered } = await aRegisteredAct(db, nadia);
    for (const file of [ready, registered])
      expect((await call(WITHDRAW, form(file), { id: file.id })).code).toBe("declarations.tooLateToWithdraw");
  });

  it("a kind of document, a section and a file that do not exist are refused before anything is looked for", async () => {
    const file = await aDraftFile();
    const { id } = file;
    for (const kind of ["../motherCnie", "constructor", "__proto__", "", "MOTHERCNIE"])
      expect((await call(BRING, form(file, { bring: "yes" }), { id, kind })).code).toBe("declarations.unknownDocument");
    for (const section of ["../place", "constructor", "__proto__", "documents", ""])
      expect((await call(SECTION, form(file), { id, section })).code).toBe("gate.malformed");
    expect((await call(REMOVE, form(file, { upload: "x' or 1=1 --" }), { id, kind: "motherCnie" })).code).toBe(
      "gate.malformed",
    );
  });
});

describe("oversight", () => {
  it("still learns its own posting, and only that", async () => {
    const inspector = await signedIn(db, "inspecteur");
    expect((await findPosting(inspector.session, "oversight")).territory).not.toBeNull();
    expect(await findPosting({ ...nadia.session, token: inspector.session.token }, "oversight")).toEqual({
      institution: null,
      territory: null,
    });
  });
});
