import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importLegacyFile, openBatch, signLegacyBatch } from "#lib/legacy/index.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { signedIn, type SignedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { jpeg } from "../files/sample-files.ts";
import { atDesk, certified } from "./given.ts";

const ROWS = 10_000;
/** Rows that are wrong on purpose, by their line. */
const WRONG: Readonly<Record<number, readonly [broken: string, code: string]>> = {
  7: ["{ not a row", "legacy.rowBroken"],
  120: [JSON.stringify({ kind: "marriage", year: 1970, no: 1, language: "ar" }), "legacy.rowKind"],
  4_321: [JSON.stringify({ kind: "birth", year: "about 1970", no: 1, language: "ar" }), "legacy.rowPlace"],
  9_999: [rowOf(1), "legacy.rowRepeated"],
};

function rowOf(no: number): string {
  return JSON.stringify({
    kind: "birth",
    year: 1970,
    no,
    language: "ar",
    givenName: "محمد",
    familyName: `العلوي ${no}`,
    bornOn: no % 3 === 0 ? "1970" : "1970-05-02",
    image: `page-${no % 4}.jpg`,
  });
}

let db: TestDatabase;
let nadia: SignedIn;
let hamid: SignedIn;
let folder: string;
let file: string;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  hamid = await signedIn(db, "hamid");
  folder = mkdtempSync(join(tmpdir(), "sijil-import-"));
  mkdirSync(join(folder, "images"));
  const image = await jpeg();
  // a trailing byte after the end of the picture makes each file another one
  for (let page = 0; page < 4; page += 1)
    writeFileSync(join(folder, "images", `page-${page}.jpg`), Buffer.concat([image, Buffer.from([page])]));
  file = join(folder, "acts.jsonl");
  const lines = Array.from({ length: ROWS }, (_, at) => WRONG[at + 1]?.[0] ?? rowOf(at + 1));
  writeFileSync(file, `${lines.join("\n")}\n`);
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.close();
});

const request = (isDryRun: boolean) => ({
  officeCode: AGDAL.office,
  file,
  images: join(folder, "images"),
  isDryRun,
});
const count = async (statement: string): Promise<number> =>
  Number((await db.owner.query<{ n: string }>(`select count(*) as n from ${statement}`)).rows[0]?.n);

/** Starts the import in a process of its own and kills it once it has come so far. */
async function killedAfter(rows: number): Promise<void> {
  const program = join(import.meta.dirname, "import-process.ts");
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--no-warnings", program, AGDAL.office, file, join(folder, "images")],
    { env: process.env, stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = once(child, "exit");
  child.stdout.on("data", (said: Buffer) => {
    if (Number(said.toString().trim().split("\n").at(-1)) >= rows) child.kill("SIGKILL");
  });
  await ended;
}

describe("the database of another system, of ten thousand acts", () => {
  it("is tried first: every row that is wrong is told with its line and its reason, and nothing is written", async () => {
    const tried = await importLegacyFile(request(true));
    expect(tried.batchId).toBeNull();
    expect(tried.taken).toBe(ROWS - Object.keys(WRONG).length);
    expect(tried.problems.map(({ line, code }) => [line, code])).toEqual(
      Object.entries(WRONG).map(([line, [, code]]) => [Number(line), code]),
    );
    expect(await count("legacy_act")).toBe(0);
  });

  it("is taken in although the process is killed twice on its way: nothing twice, nothing lost", async () => {
    await killedAfter(1_500);
    const [first] = (await db.owner.query<{ rows_read: number }>("select rows_read from legacy_batch")).rows;
    expect(first?.rows_read).toBeGreaterThanOrEqual(1_500);
    expect(first?.rows_read).toBeLessThan(ROWS);
    await killedAfter(5_000);
    await importLegacyFile(request(false));
    expect(await count("legacy_act where status = 'imported'")).toBe(ROWS - Object.keys(WRONG).length);
    expect(await count("(select distinct no from legacy_act) as x")).toBe(ROWS - Object.keys(WRONG).length);
    expect(await count("legacy_act where image_sha256 is null")).toBe(0);
    expect(await count("legacy_scan")).toBe(4);
    const { rows } = await db.owner.query("select status, rows_read, rows_taken, rows_refused from legacy_batch");
    expect(rows).toEqual([{ status: "imported", rows_read: ROWS, rows_taken: ROWS - 4, rows_refused: 4 }]);
    const again = await importLegacyFile(request(false));
    expect([again.taken, await count("legacy_act")]).toEqual([0, ROWS - 4]);
  }, 60_000);

  it("is signed by two persons, then certified act by act on its image", async () => {
    const [row] = (await db.owner.query<{ id: string }>("select id::text from legacy_batch")).rows;
    const id = row?.id ?? "";
    const [act] = (await db.owner.query<{ id: string }>("select id::text from legacy_act where no = 2")).rows;
    expect(await certified(nadia, act?.id ?? "")).toBe("legacy.notNow");
    expect((await openBatch(nadia.session, id))?.problems).toHaveLength(4);
    expect(await atDesk(hamid, (context) => signLegacyBatch(context, { id }))).toEqual({ id });
    expect(await atDesk(hamid, (context) => signLegacyBatch(context, { id }))).toBe("legacy.batchSignedBySame");
    expect(await certified(nadia, act?.id ?? "")).toBe("legacy.notNow");
    expect(await atDesk(nadia, (context) => signLegacyBatch(context, { id }))).toEqual({ id });
    expect(await certified(nadia, act?.id ?? "")).toBe("done");
  });
});
