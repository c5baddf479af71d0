import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkUpload } from "#lib/files/index.ts";
import { forgetConfig } from "#lib/platform/config.ts";
import { requireReadiness } from "#lib/platform/startup.ts";
import { type ObjectStore, openObjectStore } from "#tests/support/an-object-store.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import { type Draft, freshDatabaseAndFiles, givenDraft, seePage, send, storedBlobs, uploadsOf } from "./given.ts";
import { jpeg } from "./sample-files.ts";

let db: TestDatabase;
let store: ObjectStore;
let draft: Draft;
beforeAll(async () => {
  db = await freshDatabaseAndFiles();
  store = await openObjectStore();
  use(store.bucket.address, store.bucket.secret);
  draft = await givenDraft();
});
afterAll(async () => {
  for (const name of ["", "_REGION", "_KEY", "_SECRET"]) process.env[`BLOB_STORE${name}`] = "";
  forgetConfig();
  await store.close();
  await db.close();
});

function use(address: string, secret: string): void {
  const { keyId, region } = store.bucket;
  Object.assign(process.env, {
    BLOB_STORE: address,
    BLOB_STORE_REGION: region,
    BLOB_STORE_KEY: keyId,
    BLOB_STORE_SECRET: secret,
  });
  forgetConfig();
}

/** Work done while the store falls over at every request. */
async function whileAway<T>(work: () => Promise<T>): Promise<T> {
  store.mishaps.push(...Array.from({ length: 60 }, () => ({ what: 503 }) as const));
  try {
    return await work();
  } finally {
    store.mishaps.splice(0);
  }
}

describe("files kept in an object store", () => {
  it("are received, checked and shown as from a folder, and nothing lies on the disk", async () => {
    expect((await send(draft, { content: await jpeg() })).status).toBe(303);
    const [upload] = await uploadsOf(draft);
    expect(upload).toMatchObject({ status: "clean", pages: [{ n: 1 }] });
    const page = await seePage(draft, upload?.id ?? "");
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect([...store.objects.keys()].map((key) => key.split("/")[0]).sort()).toEqual(["pages", "uploads"]);
    expect(storedBlobs()).toEqual([]);
  });

  it("lie there encrypted, and one that was changed there is not shown", async () => {
    const objects = [...store.objects.entries()];
    for (const [, { body }] of objects) expect(body.subarray(0, 3)).not.toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    const [upload] = await uploadsOf(draft);
    const page = objects.find(([key]) => key.startsWith("pages/"))?.[1].body;
    page?.reverse();
    const shown = await seePage(draft, upload?.id ?? "");
    expect(new URL(shown.headers.get("location") ?? "", "http://x").searchParams.get("code")).toBe("gate.fault");
    page?.reverse();
    expect((await seePage(draft, upload?.id ?? "")).status).toBe(200);
  });
});

describe("while the object store is away", () => {
  it("a citizen is told to try again, and nothing is recorded", async () => {
    const before = (await uploadsOf(draft)).length;
    const sent = await whileAway(async () => send(draft, { content: await jpeg() }));
    expect([sent.path, sent.problem]).toEqual(["/ar/problem", "gate.storeAway"]);
    expect(await uploadsOf(draft)).toHaveLength(before);
  });

  it("a file in quarantine waits, and is checked when the store is back", async () => {
    const [upload] = await uploadsOf(draft);
    await db.owner.query("delete from page_image where upload_id = $1", [upload?.id]);
    await db.owner.query("update upload set status = 'quarantined' where id = $1", [upload?.id]);
    await expect(whileAway(() => checkUpload(upload?.id ?? ""))).rejects.toMatchObject({ code: "blob.away" });
    expect(await uploadsOf(draft)).toMatchObject([{ status: "quarantined" }]);
    expect(await checkUpload(upload?.id ?? "")).toEqual({ status: "clean", refusal: null });
  });

  it("a process starts all the same; with a wrong key, or no such bucket, it says so and ends", async () => {
    await expect(whileAway(() => requireReadiness("portal"))).resolves.toHaveProperty("warnings");
    await expect(requireReadiness("desk")).resolves.toHaveProperty("warnings");
    use(store.bucket.address, "another secret");
    await expect(requireReadiness("portal")).rejects.toThrow(/BLOB_STORE .*the object store refused: 403/);
    use(store.bucket.address.replace("files", "elsewhere"), store.bucket.secret);
    await expect(requireReadiness("worker")).rejects.toThrow(/there is no such bucket/);
    use(store.bucket.address, store.bucket.secret);
  });
});
