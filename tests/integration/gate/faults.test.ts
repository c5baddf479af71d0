import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as TAKE } from "../../../app/api/desk/files/[id]/take/route.ts";
import { POST as SECTION } from "../../../app/api/portal/declarations/[id]/[section]/route.ts";
import { GET as IMAGE } from "../../../app/api/files/desk/[upload]/[n]/route.ts";
import { aDraftFile, aSentFile } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, formRequest, getRequest, jsonRequest } from "#tests/support/a-request.ts";
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

const LEAKS = /prisma|postgres|select|constraint|relation|declaration"|at \/|node_modules|\.ts:|Yakoubzaman/i;
const REFERENCE = /^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/;

/** Work done while the database breaks a rule of its own for every declaration that is written. */
async function whileBroken<T>(work: () => Promise<T>): Promise<T> {
  await db.owner.query("alter table declaration add constraint broken check (version < 0) not valid");
  try {
    return await work();
  } finally {
    await db.owner.query("alter table declaration drop constraint broken");
  }
}

const typed = { "givenName.ar": "يعقوبزمان", "givenName.latin": "Yakoubzaman", sex: "male" };

describe("a fault", () => {
  it("gives scripts a status, a reference to quote, and nothing else", async () => {
    const { id, cookie } = await aDraftFile();
    const answer = await whileBroken(() =>
      call(SECTION, formRequest(typed, { cookie, accept: "application/json" }), { id, section: "child" }),
    );
    expect([answer.status, answer.code]).toEqual([500, "gate.fault"]);
    const { failure, ...rest } = JSON.parse(answer.text) as { failure: { params: { reference: string } } };
    expect(failure.params.reference).toMatch(REFERENCE);
    expect(rest).toEqual({ status: "refused" });
    expect(answer.text).not.toMatch(LEAKS);
  });

  it("leads a plain form to a page with the same reference, and to nothing of what was typed", async () => {
    const { id, cookie } = await aDraftFile();
    const answer = await whileBroken(() => call(SECTION, formRequest(typed, { cookie }), { id, section: "child" }));
    expect(answer.status).toBe(303);
    const next = new URL(answer.headers.get("location") ?? "", "http://localhost:3000");
    expect([next.pathname, next.searchParams.get("code")]).toEqual(["/ar/problem", "gate.fault"]);
    expect(next.searchParams.get("reference")).toMatch(REFERENCE);
    expect(next.href).not.toMatch(LEAKS);
  });

  it("undoes everything, and the same form is good again afterwards", async () => {
    const { id } = await aSentFile();
    const key = "the-same-form-sent-twice";
    const send = () => call(TAKE, jsonRequest({}, { cookie: nadia.cookie, key }), { id });
    const before = (await db.owner.query("select count(*) from audit_event")).rows;
    expect((await whileBroken(send)).code).toBe("gate.fault");
    expect((await db.owner.query("select count(*) from audit_event")).rows).toEqual(before);
    expect((await send()).outcome).toBe("done");
  });

  it("of a picture whose file is gone tells nothing of where it should be", async () => {
    const { id } = await aSentFile();
    const upload = "01936d00-0000-7000-8000-0123456789ab";
    await db.owner.query(
      `insert into upload (id, declaration_id, document_kind, file_name, mime, bytes, sha256, status, blob_key, wrapped_key)
       values ($1, $2, 'birthCertificate', 'a.jpg', 'image/jpeg', 1, '\\x00', 'clean', 'uploads/00/00000000-0000-0000-0000-000000000000', '\\x00')`,
      [upload, id],
    );
    await db.owner.query(
      "insert into page_image values ($1, 1, 1, 1, 1, 'pages/00/00000000-0000-0000-0000-000000000000')",
      [upload],
    );
    const answer = await call(IMAGE, getRequest(nadia.cookie), { upload, n: "1" });
    expect([answer.status, answer.code]).toEqual([500, "gate.fault"]);
    expect(answer.text).not.toMatch(/blobs|pages\/|ENOENT/);
  });
});
