import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { promisesOfABlobPlace } from "#tests/support/blob-place-promises.ts";
import { type ObjectStore, openObjectStore } from "#tests/support/an-object-store.ts";
import { bucket, requireBucket } from "./bucket.ts";

const KEY = "uploads/01/01936d00-0000-7000-8000-000000000001";
const BYTES = new Uint8Array([1, 2, 3]);

let store: ObjectStore;
let simple: ObjectStore;
beforeAll(async () => {
  store = await openObjectStore();
  simple = await openObjectStore({ knowsConditions: false });
});
beforeEach(() => {
  store.objects.clear();
  store.asked.splice(0);
  store.mishaps.splice(0);
});
afterAll(() => Promise.all([store.close(), simple.close()]));

promisesOfABlobPlace("a bucket", () => bucket(store.bucket));

describe("a bucket of a store that knows no conditions", () => {
  it("is not written over either: it is asked first", async () => {
    await bucket(simple.bucket).put(KEY, BYTES);
    await expect(bucket(simple.bucket).put(KEY, new Uint8Array([9]))).rejects.toMatchObject({ code: "blob.exists" });
  });
});

describe("an object that changed in the store", () => {
  it("is not read", async () => {
    await bucket(store.bucket).put(KEY, BYTES);
    const object = store.objects.get(KEY);
    object?.body.fill(9);
    await expect(bucket(store.bucket).get(KEY)).rejects.toMatchObject({ code: "blob.changed" });
  });

  it("is left to the seal of its bytes where another tool copied it without its digest", async () => {
    store.objects.set(KEY, { body: Buffer.from(BYTES), digest: undefined });
    expect([...(await bucket(store.bucket).get(KEY))]).toEqual([...BYTES]);
  });
});

describe("a store that stumbles", () => {
  it.each(["drop", 500, 503, 429] as const)("with %s is asked again, and the answer is good", async (what) => {
    await bucket(store.bucket).put(KEY, BYTES);
    store.mishaps.push({ what }, { what });
    expect([...(await bucket(store.bucket).get(KEY))]).toEqual([...BYTES]);
  });

  it("after it wrote is asked again, and finds its own bytes there", async () => {
    store.mishaps.push({ what: 404 }, { what: "drop", afterwards: true });
    await bucket(store.bucket).put(KEY, BYTES);
    expect(store.asked.filter((line) => line.startsWith("PUT"))).toHaveLength(2);
    expect(store.objects.size).toBe(1);
  });

  it("three times is away", async () => {
    store.mishaps.push({ what: 503 }, { what: "drop" }, { what: 500 });
    await expect(bucket(store.bucket).get(KEY)).rejects.toMatchObject({ code: "blob.away" });
    expect(store.asked).toHaveLength(3);
  });

  it("is away where nobody listens", async () => {
    const gone = { ...store.bucket, address: "http://127.0.0.1:9/files" };
    await expect(bucket(gone).put(KEY, BYTES)).rejects.toMatchObject({ code: "blob.away" });
  });

  it("and never answers is away when the time for all tries is over", async () => {
    const hurried = { ...store.bucket, patience: { oneTry: 300, altogether: 600 } };
    store.mishaps.push({ what: "hang" }, { what: "hang" }, { what: "hang" });
    const began = performance.now();
    await expect(bucket(hurried).get(KEY)).rejects.toMatchObject({ code: "blob.away" });
    expect(store.asked).toHaveLength(2);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

describe("a store that refuses", () => {
  it("for it will never be able to is not asked again", async () => {
    store.mishaps.push({ what: 501 });
    await expect(bucket(store.bucket).get(KEY)).rejects.toThrow("the object store refused: 501");
    expect(store.asked).toHaveLength(1);
  });

  it("is not asked again, and its reason is told", async () => {
    const wrong = { ...store.bucket, secret: "another" };
    await expect(bucket(wrong).get(KEY)).rejects.toThrow("the object store refused: 403 SignatureDoesNotMatch");
    expect(store.asked).toHaveLength(1);
  });

  it("for it has no such bucket says so when a process starts", async () => {
    await expect(requireBucket(store.bucket)).resolves.toBeUndefined();
    const missing = { ...store.bucket, address: store.bucket.address.replace("files", "others") };
    await expect(requireBucket(missing)).rejects.toThrow("there is no such bucket");
  });
});
