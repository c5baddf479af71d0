import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "../../../app/api/files/desk/[upload]/[n]/route.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import {
  freshDatabaseAndFiles,
  type Draft,
  givenClerk,
  givenDraft,
  givenOffice,
  givenSent,
  seePage,
  send,
  uploadsOf,
} from "./given.ts";
import { jpeg } from "./sample-files.ts";

let db: TestDatabase;
let draft: Draft;
let upload: string;
let clerk: string;
let clerkElsewhere: string;
beforeAll(async () => {
  db = await freshDatabaseAndFiles();
  await givenOffice(db, "RABAT-1");
  await givenOffice(db, "FES-1");
  clerk = await givenClerk(db, "RABAT-1");
  clerkElsewhere = await givenClerk(db, "FES-1");
  draft = await givenDraft();
  await send(draft, { content: await jpeg() });
  upload = (await uploadsOf(draft))[0]?.id ?? "";
});
afterAll(() => db.close());

const atDesk = async (cookie: string, n = "1", id = upload) => {
  const request = new Request("http://localhost:3000/", { headers: { cookie } });
  return GET(request, { params: Promise.resolve({ upload: id, n }) });
};

describe("a picture of a document is shown", () => {
  it("to the browser that holds the secret of its declaration, and to no other", async () => {
    const other = await givenDraft();
    expect((await seePage(draft, upload)).status).toBe(200);
    expect((await seePage(draft, upload, 2)).status).toBe(404);
    expect((await seePage(other, upload)).status).toBe(404);
    expect((await seePage({ id: draft.id, cookie: "" }, upload)).status).toBe(404);
    expect((await seePage({ id: other.id, cookie: `${draft.cookie}; ${other.cookie}` }, upload)).status).toBe(404);
  });

  it("to no officer while the declaration is a draft", async () => {
    expect((await atDesk(clerk)).status).toBe(404);
  });

  it("to the office it was sent to, and to no other", async () => {
    await givenSent(db, draft, "RABAT-1");
    const shown = await atDesk(clerk);
    expect(shown.status).toBe(200);
    expect(shown.headers.get("cache-control")).toBe("private, max-age=600");
    expect(shown.headers.get("content-type")).toBe("image/jpeg");
    expect((await atDesk(clerkElsewhere)).status).toBe(404);
    expect((await atDesk("")).status).toBe(404);
    expect((await atDesk(clerk, "1; select")).status).toBe(404);
    expect((await atDesk(clerk, "1", "not-an-id")).status).toBe(404);
  });

  it("to no officer whose session was ended", async () => {
    await db.owner.query("update session set revoked_at = clock_timestamp() where office_code = 'RABAT-1'");
    expect((await atDesk(clerk)).status).toBe(404);
  });
});
