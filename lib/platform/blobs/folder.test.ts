import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { promisesOfABlobPlace } from "#tests/support/blob-place-promises.ts";
import { folder } from "./folder.ts";

const root = mkdtempSync(join(tmpdir(), "sijil-blobs-"));
afterAll(() => rmSync(root, { recursive: true }));

promisesOfABlobPlace("a folder", () => folder(root));

it("a folder keeps files that only its owner reads, and leaves no temporary one behind", async () => {
  const key = "uploads/01/01936d00-0000-7000-8000-000000000001";
  await folder(root).put(key, new Uint8Array([1]));
  await expect(folder(root).put(key, new Uint8Array([2]))).rejects.toThrow("nothing is written over");
  expect(statSync(join(root, key)).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(root, "uploads", "01"))).toEqual(["01936d00-0000-7000-8000-000000000001"]);
});
