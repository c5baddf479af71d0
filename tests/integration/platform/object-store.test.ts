import { describe, expect, it } from "vitest";
import { bucket, type Bucket, requireBucket } from "#lib/platform/blobs/bucket.ts";
import { promisesOfABlobPlace } from "#tests/support/blob-place-promises.ts";

/** `http://key:secret@127.0.0.1:3900/bucket?region=garage`, of an object store that runs already. */
const ADDRESS = process.env["TEST_OBJECT_STORE"];

function bucketAt(address: string): Bucket {
  const { origin, pathname, username, password, searchParams } = new URL(address);
  return {
    address: `${origin}${pathname}`,
    region: searchParams.get("region") ?? "us-east-1",
    keyId: decodeURIComponent(username),
    secret: decodeURIComponent(password),
  };
}

if (ADDRESS) {
  const real = bucketAt(ADDRESS);
  promisesOfABlobPlace("a bucket of a real object store", () => bucket(real));

  describe("a real object store", () => {
    it("knows the bucket and the key", async () => {
      await expect(requireBucket(real)).resolves.toBeUndefined();
    });

    it("refuses another secret, and a bucket that it does not hold", async () => {
      await expect(requireBucket({ ...real, secret: "another" })).rejects.toMatchObject({ code: "blob.refused" });
      const missing = { ...real, address: `${real.address}-of-nobody` };
      await expect(requireBucket(missing)).rejects.toMatchObject({ code: /^blob\.(missing|refused)$/ });
    });
  });
} else {
  describe("a real object store", () => {
    it("keeps the promises of a place for files", ({ skip }) => {
      skip(
        "TEST_OBJECT_STORE names no object store that runs, such as http://key:secret@127.0.0.1:3900/bucket?region=garage",
      );
    });
  });
}
