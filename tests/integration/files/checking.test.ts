import { createServer, type Server } from "node:net";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { receiveDocument } from "#lib/declarations/index.ts";
import { checkUpload, quarantine, requireScanner } from "#lib/files/index.ts";
import { config, forgetConfig } from "#lib/platform/config.ts";
import { closeDatabases, inTransaction } from "#lib/platform/db.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import { freshDatabaseAndFiles, type Draft, givenDraft, seePage, send, storedBlobs, uploadsOf } from "./given.ts";
import { jpeg } from "./sample-files.ts";

let db: TestDatabase;
let draft: Draft;
let scanner: Server | undefined;
beforeAll(async () => {
  db = await freshDatabaseAndFiles();
  draft = await givenDraft();
});
afterEach(async () => {
  scanner?.close();
  scanner = undefined;
  await use({ CLAMD_HOST: "", CLAMD_PORT: "", SIJIL_MODE: "demonstration", PUBLIC_URL: "" });
});
afterAll(() => db.close());

/** A file in quarantine that nobody has looked at yet. */
const inQuarantine = async (): Promise<string> => {
  const file = await quarantine({ name: "acte.jpg", content: await jpeg() });
  if (!file.ok) throw new Error(file.error.code);
  const kept = await inTransaction("portal", draft.session, (tx) =>
    receiveDocument(
      { tx, at: new Date(), locale: "ar", version: undefined, declaration: draft.id },
      { kind: "other", replaces: undefined, file: file.value },
    ),
  );
  if (!kept.ok) throw new Error(kept.error.code);
  return kept.value.value.id;
};

const stateOf = async (id: string) => (await uploadsOf(draft)).find((upload) => upload.id === id);

const use = async (settings: Record<string, string>) => {
  Object.assign(process.env, settings);
  forgetConfig();
  await closeDatabases();
};

/** A scanner that reads as clamd does and always says the same. */
const givenScanner = async (answer: string): Promise<Buffer[]> => {
  const heard: Buffer[] = [];
  scanner = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on("data", (piece) => {
      got = Buffer.concat([got, piece]);
      if (!got.subarray(-4).equals(Buffer.alloc(4))) return;
      heard.push(got);
      socket.end(answer);
    });
  });
  scanner.listen(0, "127.0.0.1");
  await once(scanner, "listening");
  const address = scanner.address();
  await use({ CLAMD_HOST: "127.0.0.1", CLAMD_PORT: String(typeof address === "object" ? address?.port : 0) });
  return heard;
};

describe("the worker checks what is in quarantine", () => {
  it("has a job for every file, and does it once", async () => {
    const id = await inQuarantine();
    const jobs = await db.owner.query("select from graphile_worker.jobs where key = $1", [`check-upload:${id}`]);
    expect(jobs.rowCount).toBe(1);
    expect(await checkUpload(id)).toEqual({ status: "clean", refusal: null });
    const blobs = storedBlobs();
    expect(await checkUpload(id)).toEqual({ status: "clean", refusal: null });
    expect(storedBlobs()).toEqual(blobs);
  });

  it("leaves a file in quarantine when the converter is killed, and shows nothing of it", async () => {
    const id = await inQuarantine();
    const blobs = storedBlobs();
    await expect(checkUpload(id, { milliseconds: 30 })).rejects.toThrow();
    expect(await stateOf(id)).toMatchObject({ status: "quarantined", pages: [] });
    expect((await seePage(draft, id)).status).toBe(404);
    expect(storedBlobs()).toEqual(blobs);
    expect(await checkUpload(id)).toEqual({ status: "clean", refusal: null });
  });

  it("refuses a file on which the converter dies at the last try too", async () => {
    const id = await inQuarantine();
    expect(await checkUpload(id, { milliseconds: 30, isLastTry: true })).toEqual({
      status: "refused",
      refusal: "files.unreadable",
    });
    expect((await seePage(draft, id)).status).toBe(404);
  });

  it("does not take an original that was changed on the disk", async () => {
    const id = await inQuarantine();
    await db.owner.query("update upload set sha256 = sha256('another') where id = $1", [id]);
    await expect(checkUpload(id)).rejects.toThrow();
    expect(await stateOf(id)).toMatchObject({ status: "quarantined" });
  });

  it("knows nothing of a removed file", async () => {
    const id = await inQuarantine();
    await db.owner.query("update upload set removed_at = clock_timestamp() where id = $1", [id]);
    expect(await checkUpload(id)).toBeUndefined();
  });
});

describe("the virus scanner", () => {
  it("gets the whole file before the converter does", async () => {
    const heard = await givenScanner("stream: OK\0");
    const id = await inQuarantine();
    expect(await checkUpload(id)).toMatchObject({ status: "clean" });
    const original = await jpeg();
    expect(heard[0]?.toString("latin1", 0, 10)).toBe("zINSTREAM\0");
    expect(heard[0]?.subarray(14, 14 + original.length).equals(original)).toBe(true);
  });

  it("has an infected file refused", async () => {
    await givenScanner("stream: Win.Test.EICAR_HDB-1 FOUND\0");
    expect(await send(draft, { content: await jpeg() })).toMatchObject({ problem: "files.infected" });
  });

  it.each([
    ["does not know", "INSTREAM size limit exceeded. ERROR\0"],
    ["says nothing", ""],
  ])("leaves the file in quarantine when it %s", async (_title, answer) => {
    await givenScanner(answer);
    const id = await inQuarantine();
    await expect(checkUpload(id)).rejects.toThrow();
    expect(await stateOf(id)).toMatchObject({ status: "quarantined", pages: [] });
  });

  it("leaves the file in quarantine when it is down, and the citizen is told that it was received", async () => {
    await use({ CLAMD_HOST: "127.0.0.1", CLAMD_PORT: "1" });
    const before = (await uploadsOf(draft)).length;
    expect(await send(draft, { content: await jpeg() })).toMatchObject({ status: 303, problem: null });
    const uploads = await uploadsOf(draft);
    expect(uploads).toHaveLength(before + 1);
    expect(uploads.at(-1)).toMatchObject({ status: "quarantined", pages: [] });
  });

  it("is not optional in production", async () => {
    await use({ SIJIL_MODE: "production", PUBLIC_URL: "https://sijil.example.ma" });
    expect(config().mode).toBe("production");
    expect(() => requireScanner()).toThrow(/CLAMD_HOST/);
    const id = await inQuarantine();
    await expect(checkUpload(id)).rejects.toThrow(/CLAMD_HOST/);
    await use({ CLAMD_HOST: "127.0.0.1" });
    expect(() => requireScanner()).not.toThrow();
  });
});
