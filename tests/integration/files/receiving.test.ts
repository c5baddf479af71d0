import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { randomToken, uuidv7 } from "#lib/platform/random.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import { POST as REMOVE } from "../../../app/api/portal/declarations/[id]/documents/[kind]/remove/route.ts";
import {
  freshDatabaseAndFiles,
  type Draft,
  givenClerk,
  givenDraft,
  givenOffice,
  givenSent,
  seePage,
  send,
  storedBlobs,
  uploadsOf,
} from "./given.ts";
import { jpeg } from "./sample-files.ts";

let db: TestDatabase;
let photograph: Buffer;
beforeAll(async () => {
  db = await freshDatabaseAndFiles();
  photograph = await jpeg();
  await givenOffice(db, "RABAT-1");
});
afterAll(() => db.close());

const auditOf = async (id: string) => {
  const { rows } = await db.owner.query<{ type: string; body: string }>(
    `select type, body from audit_event where body::jsonb -> 'subject' ->> 'id' = $1 order by at`,
    [id],
  );
  return rows.map(
    ({ type, body }) => ({ type, ...JSON.parse(body) }) as { type: string; actor: object; detail: object },
  );
};

describe("a document is received", () => {
  it("with its row, its trace and its pictures, all encrypted on the disk", async () => {
    const draft = await givenDraft();
    const before = storedBlobs().length;
    expect(await send(draft, { content: photograph, name: "acte.jpg" })).toEqual({
      status: 303,
      problem: null,
      path: `/fr/declaration/${draft.id}/documents/birthCertificate`,
    });

    const [upload, ...others] = await uploadsOf(draft);
    expect(others).toEqual([]);
    expect(upload).toMatchObject({
      documentKind: "birthCertificate",
      bytes: photograph.length,
      status: "clean",
      refusal: null,
    });
    expect(storedBlobs()).toHaveLength(before + 2);
    expect(await auditOf(upload?.id ?? "")).toMatchObject([
      {
        type: "upload.received",
        actor: { kind: "citizen", declaration: draft.id },
        detail: { document: "birthCertificate", mime: "image/jpeg" },
      },
      { type: "upload.checked", actor: { kind: "system" }, detail: { status: "clean", pages: 1 } },
    ]);
  });

  it("once, when the same form arrives twice at the same moment", async () => {
    const draft = await givenDraft();
    const before = storedBlobs().length;
    const key = randomToken();
    const answers = await Promise.all([1, 2].map(() => send(draft, { content: photograph, key })));
    expect(answers.map(({ problem }) => problem)).toEqual([null, null]);
    expect(await uploadsOf(draft)).toHaveLength(1);
    expect(storedBlobs()).toHaveLength(before + 2);
  });

  it("not under a key that another file was sent with", async () => {
    const draft = await givenDraft();
    const key = randomToken();
    await send(draft, { content: photograph, key });
    const before = storedBlobs();
    expect(await send(draft, { content: Buffer.concat([photograph, photograph]), key })).toMatchObject({
      problem: "gate.keyReused",
    });
    expect(storedBlobs()).toEqual(before);
  });

  it("in place of another of the same kind, whose row keeps the time of its removal", async () => {
    const draft = await givenDraft();
    await send(draft, { content: photograph, name: "first.jpg" });
    const first = (await uploadsOf(draft))[0]?.id ?? "";
    await send(draft, { content: photograph, name: "second.jpg", fields: { replaces: first } });
    expect((await uploadsOf(draft)).map(({ fileName }) => fileName)).toEqual(["second.jpg"]);
    const { rows } = await db.owner.query("select removed_at from upload where id = $1", [first]);
    expect(rows[0]?.removed_at).toBeInstanceOf(Date);
    expect((await seePage(draft, first)).status).toBe(404);
    expect((await auditOf(first)).map(({ type }) => type)).toEqual([
      "upload.received",
      "upload.checked",
      "upload.removed",
    ]);
  });

  it("never beyond twenty at a time, and then nothing stays on the disk", async () => {
    const draft = await givenDraft();
    await db.owner.query(
      `insert into upload (id, declaration_id, document_kind, file_name, mime, bytes, sha256, status, blob_key, wrapped_key)
       select gen_random_uuid(), $1, 'other', 'a.jpg', 'image/jpeg', 1, '\\x00', 'clean', 'none', '\\x00' from generate_series(1, 20)`,
      [draft.id],
    );
    const before = storedBlobs();
    expect(await send(draft, { content: photograph })).toMatchObject({ problem: "files.tooMany" });
    expect(storedBlobs()).toEqual(before);
  });
});

describe("a document is not received", () => {
  const notReceived = async (draft: Draft, sending: Partial<Parameters<typeof send>[1]>, problem: string) => {
    const before = storedBlobs();
    expect(await send(draft, { content: photograph, ...sending })).toMatchObject({ status: 303, problem });
    expect(storedBlobs()).toEqual(before);
    expect(await uploadsOf(draft)).toEqual([]);
  };

  it("from a page of another site", async () =>
    notReceived(await givenDraft(), { headers: { "sec-fetch-site": "cross-site" } }, "gate.foreignOrigin"));
  it("without the key of its form", async () => notReceived(await givenDraft(), { key: "" }, "gate.stalePage"));
  it("with a field that the form does not have", async () =>
    notReceived(await givenDraft(), { fields: { status: "clean" } }, "gate.malformed"));
  it("as a kind that no birth asks for", async () =>
    notReceived(await givenDraft(), { kind: "../../secret" }, "declarations.unknownDocument"));
  it("when fewer bytes came than were announced", async () =>
    notReceived(await givenDraft(), { headers: { "content-length": "999999" } }, "files.cutShort"));
  it("when what came is not what the sender measured", async () =>
    notReceived(await givenDraft(), { fields: { sha256: "0".repeat(64) } }, "files.cutShort"));
  it("when no file was chosen", async () =>
    notReceived(await givenDraft(), { content: Buffer.alloc(0), name: "" }, "files.missing"));
  it("without the secret of the declaration", async () =>
    notReceived(await givenDraft(), { headers: { cookie: "" } }, "declarations.secretMissing"));

  it("with the secret of another declaration", async () => {
    const [mine, theirs] = [await givenDraft(), await givenDraft()];
    const cookie = `${theirs.cookie.split("=")[0]}=${mine.cookie.split("=")[1]}`;
    await notReceived(theirs, { headers: { cookie } }, "declarations.notFound");
  });

  it("once the declaration was sent", async () => {
    const draft = await givenDraft();
    await givenSent(db, draft, "RABAT-1");
    await notReceived(draft, {}, "declarations.alreadySent");
  });

  it("unless the officer asked for this kind", async () => {
    const draft = await givenDraft();
    await givenSent(db, draft, "RABAT-1", "to_complete");
    await givenClerk(db, "RABAT-1");
    await db.owner.query(
      `insert into information_request (id, declaration_id, items, account_id) select $1, $2, $3, id from account limit 1`,
      [uuidv7(), draft.id, JSON.stringify([{ kind: "document", target: "motherCnie", reason: "unreadable" }])],
    );
    await notReceived(draft, { kind: "fatherCnie" }, "declarations.notAsked");
    expect(await send(draft, { content: photograph, kind: "motherCnie" })).toMatchObject({ problem: null });
  });
});

describe("a script on the page", () => {
  it("gets the typed result in place of the next page", async () => {
    const draft = await givenDraft();
    const accept = { accept: "application/json" };
    expect(await send(draft, { content: photograph, headers: accept })).toMatchObject({ status: 200 });
    expect(await send(draft, { content: Buffer.from("<svg/>"), headers: accept })).toMatchObject({ status: 409 });
  });
});

describe("a citizen takes a document back", () => {
  const remove = (draft: Draft, upload: string, kind = "birthCertificate") => {
    const body = new URLSearchParams({ _key: randomToken(), _locale: "ar", upload });
    const headers = { "sec-fetch-site": "same-origin", cookie: draft.cookie };
    const request = new Request("http://localhost:3000/", { method: "POST", body, headers });
    return REMOVE(request, { params: Promise.resolve({ id: draft.id, kind }) });
  };

  it("from the list, and only from their own", async () => {
    const [draft, other] = [await givenDraft(), await givenDraft()];
    await send(draft, { content: photograph });
    const upload = (await uploadsOf(draft))[0]?.id ?? "";

    expect((await remove(other, upload)).headers.get("location")).toContain("problem=files.alreadyRemoved");
    expect(await uploadsOf(draft)).toHaveLength(1);
    expect((await remove(draft, upload)).headers.get("location")).toBe(
      `/ar/declaration/${draft.id}/documents/birthCertificate`,
    );
    expect(await uploadsOf(draft)).toEqual([]);
    expect((await remove(draft, upload)).headers.get("location")).toContain("problem=files.alreadyRemoved");
  });
});
