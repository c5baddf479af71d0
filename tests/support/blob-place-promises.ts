import { describe, expect, it } from "vitest";
import type { BlobPlace } from "#lib/platform/blobs/blob-place.ts";
import { randomBytes, uuidv7 } from "#lib/platform/random.ts";

/** What every place for encrypted files promises, asked of one that `open` gives. */
export function promisesOfABlobPlace(name: string, open: () => BlobPlace): void {
  const freshKey = () => `uploads/00/${uuidv7()}`;

  describe(name, () => {
    it("gives back what it was given, byte for byte, up to ten megabytes", async () => {
      for (const size of [0, 1, 70_000, 10 * 2 ** 20]) {
        const [key, bytes] = [freshKey(), randomBytes(size)];
        await open().put(key, bytes);
        const read = await open().get(key);
        expect(read.length).toBe(size);
        expect(Buffer.compare(read, bytes)).toBe(0);
        await open().remove(key);
      }
    });

    it("keeps the first bytes of a key: others are refused, the same once more are not", async () => {
      const [key, bytes] = [freshKey(), randomBytes(100)];
      await open().put(key, bytes);
      await open().put(key, bytes);
      await expect(open().put(key, randomBytes(100))).rejects.toMatchObject({ code: "blob.exists" });
      expect(Buffer.compare(await open().get(key), bytes)).toBe(0);
      await open().remove(key);
    });

    it("has one winner where two write other bytes under one key at once, and tells the loser", async () => {
      const [key, one, other] = [freshKey(), randomBytes(5_000), randomBytes(5_000)];
      const written = await Promise.allSettled([open().put(key, one), open().put(key, other)]);
      const held = Buffer.from(await open().get(key));
      expect(held.equals(one) || held.equals(other)).toBe(true);
      const winner = held.equals(one) ? 0 : 1;
      expect(written[winner]?.status).toBe("fulfilled");
      await open().remove(key);
    });

    it("says that there is nothing under a key that was never written, or was removed; removing it again is no fault", async () => {
      const key = freshKey();
      await expect(open().get(key)).rejects.toMatchObject({ code: "blob.missing" });
      await open().put(key, randomBytes(3));
      await open().remove(key);
      await open().remove(key);
      await expect(open().get(key)).rejects.toMatchObject({ code: "blob.missing" });
    });
  });
}
