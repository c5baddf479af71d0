import { type ChildProcess, fork } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as ANSWERS } from "../../../app/api/exchange/notice-answers/route.ts";
import { POST as NOTICES } from "../../../app/api/exchange/notices/route.ts";
import { canonOfNotice, type NoticeContent } from "#lib/notices/core/index.ts";
import { carryNotices, watchedNotices, watchNotices } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { DATABASE_USERS, addressSettingOf } from "#lib/platform/surfaces.ts";
import { coseSign1 } from "#lib/seal/core/index.ts";
import { type KeyPair, keyPairOfFile } from "#lib/seal/index.ts";
import { AGDAL, givenCountry, HASSAN } from "#tests/support/a-country.ts";
import { courtMarriage, sentByCourt } from "#tests/support/a-court-notice.ts";
import { aDeathWithNotices } from "#tests/support/a-notice.ts";
import { signedIn } from "#tests/support/a-session.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { serveRoutes } from "#tests/support/serve-routes.ts";
import { isHeld } from "#tests/tools/verify/finding.ts";
import { checkNotices } from "#tests/tools/verify/notices.ts";
import { addNode, endNode, nodeEntryOf } from "../../../prisma/tools/node.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

const secrets = mkdtempSync(join(tmpdir(), "sijil-node-"));
const keyFile = join(secrets, "seal-key.pem");

let here: TestDatabase;
let there: TestDatabase;
let theirKey: KeyPair;
let agdal: Officer;
let ourKey: { publicKey: Uint8Array };
let environmentThere: Record<string, string>;
let node: { process: ChildProcess; address: string } | undefined;

beforeAll(async () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  writeFileSync(keyFile, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  theirKey = keyPairOfFile(keyFile, "seal");

  there = await freshDatabase();
  await givenCountry(there);
  await registerKeys(there.owner, secrets, { SEAL_KEY_FILE: keyFile } as unknown as NodeJS.ProcessEnv);
  environmentThere = Object.fromEntries(DATABASE_USERS.map((user) => [addressSettingOf(user), there.addressOf(user)]));

  here = await freshDatabase();
  await givenCountry(here);
  agdal = await anOfficer(here.owner, AGDAL.office);
});
afterAll(async () => {
  await leave();
  await there.close();
  await here.close();
  rmSync(secrets, { recursive: true, force: true });
});

/** The other node begins, and is known here by its address and its key. */
async function begin(): Promise<void> {
  const child = fork("tests/support/a-node.ts", [there.ownerAddress, HASSAN.officer], {
    execArgv: ["--conditions=react-server"],
    env: { ...process.env, ...environmentThere, SEAL_KEY_FILE: keyFile },
  });
  const { address } = await new Promise<{ address: string }>((resolve, reject) => {
    child.once("message", (message) => resolve(message as { address: string }));
    child.once("exit", (code) => reject(new Error(`the node left with ${String(code)}`)));
  });
  node = { process: child, address };
  await known(here, { code: "sud", address, key: theirKey, office: HASSAN.office });
}

async function leave(): Promise<void> {
  const child = node?.process;
  node = undefined;
  if (!child || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

type Known = { code: string; address: string; key: { publicKey: Uint8Array }; office: string };

const known = (db: TestDatabase, { code, address, key, office }: Known): Promise<void> =>
  addNode(db.owner, { code, ar: "عقدة", fr: "Nœud", address, key: key.publicKey, offices: [office] });

const ask = async (path: string, body: unknown = {}): Promise<unknown> => {
  const answer = await fetch(`${node?.address ?? ""}${path}`, { method: "POST", body: JSON.stringify(body) });
  const text = await answer.text();
  return text === "" ? undefined : JSON.parse(text);
};
const post = (bytes: Uint8Array<ArrayBuffer>, path = "/api/exchange/notices"): Promise<number> =>
  fetch(`${node?.address ?? ""}${path}`, { method: "POST", body: bytes }).then(({ status }) => status);

type Row = { id: string; status: string; stopped: string | null; executed_number: number | null; envelope: Buffer };
const rowOf = async (db: TestDatabase, reference: string): Promise<Row | undefined> =>
  (
    await db.owner.query<Row>(
      "select id, status, stopped, executed_number, envelope from notice where reference = $1 and receiver_office is not null",
      [reference],
    )
  ).rows[0];
const referenceOf = async (id: string): Promise<string> =>
  (await here.owner.query<{ reference: string }>("select reference from notice where id = $1", [id])).rows[0]
    ?.reference ?? "";
const flaws = async (db: TestDatabase): Promise<string[]> =>
  (await checkNotices(db.owner)).filter((found) => !isHeld(found)).map(({ bar }) => bar);

/** A death told to the office of the other node, signed and left; its reference. */
async function aNoticeForThere(): Promise<string> {
  const { ids } = await aDeathWithNotices(here, agdal, { office: HASSAN.office, number: "412", year: "1948" });
  return referenceOf(ids[0] ?? "");
}

describe("two nodes of the register, each with its own store", () => {
  it("lose and double nothing while one is away, answers are torn off, and both begin again", async () => {
    await known(here, { code: "sud", address: "http://127.0.0.1:9", key: theirKey, office: HASSAN.office });
    const reference = await aNoticeForThere();
    expect(await carryNotices(now())).toBe(0);
    expect((await rowOf(here, reference))?.status).toBe("sent");

    await begin();
    const ours = await here.owner.query<{ public_key: Buffer }>(
      "select public_key from signing_key where purpose = 'seal' and valid_to is null",
    );
    const [own] = ours.rows;
    expect(await carryNotices(now())).toBe(0); // our key is not known there yet
    ourKey = { publicKey: new Uint8Array(own?.public_key ?? []) };
    await known(there, { code: "rabat", address: "http://127.0.0.1:9", key: ourKey, office: AGDAL.office });

    await ask("/lose?answers=2");
    expect(await carryNotices(now())).toBe(0);
    expect(await carryNotices(now())).toBe(0);
    expect(await carryNotices(now())).toBe(1);
    expect((await rowOf(here, reference))?.status).toBe("delivered");
    const arrived = await there.owner.query("select 1 from notice where reference = $1", [reference]);
    expect(arrived.rowCount).toBe(1);

    await leave();
    await begin(); // killed and begun again: what arrived is there
    const theirs = await rowOf(there, reference);
    await ask(`/officer/acknowledge?id=${theirs?.id ?? ""}`);
    const on = { day: "1", month: "1", year: "2026" };
    await ask(`/officer/execute?id=${theirs?.id ?? ""}`, { number: "412", year: "1948", on });
    expect((await rowOf(there, reference))?.status).toBe("executed");
    expect(await ask("/carry")).toEqual({ arrived: 0 }); // nobody answers at our address

    let torn = 1;
    const us = await serveRoutes(
      { "/api/exchange/notices": NOTICES, "/api/exchange/notice-answers": ANSWERS },
      () => torn-- > 0,
    );
    await there.owner.query("update node set address = $1 where code = 'rabat'", [us.address]);
    expect(await ask("/carry")).toEqual({ arrived: 0 });
    expect(await ask("/carry")).toEqual({ arrived: 1 });
    expect(await ask("/carry")).toEqual({ arrived: 0 });
    await us.close();

    expect(await rowOf(here, reference)).toMatchObject({ status: "executed", executed_number: 412 });
    const copies = await Promise.all(
      [here, there].map(async (db) =>
        db.owner.query<{ envelope: Buffer; answer: Buffer }>(
          "select envelope, answer from notice where reference = $1",
          [reference],
        ),
      ),
    );
    expect(copies[0]?.rows[0]?.envelope).toEqual(copies[1]?.rows[0]?.envelope);
    expect(await flaws(here)).toEqual([]);
    expect(await flaws(there)).toEqual([]);
  });

  it("carry the notices of a court as those of an office: neither lost nor doubled, and only by the node that speaks for it", async () => {
    const court = await signedIn(here, "tribunal");
    const told = { husband: { office: HASSAN.office, number: "412", year: "1948" }, wife: { office: AGDAL.office } };
    const reference = "M-77/2026";
    expect((await sentByCourt(court, courtMarriage(reference, told))).outcome).toBe("done");
    expect(await carryNotices(now())).toBe(0);
    // the other node does not know that this court speaks through ours
    expect(await rowOf(here, `${reference}/1`)).toMatchObject({ status: "sent", stopped: "notices.notTheirs" });
    await there.owner.query("insert into node_institution (institution_code, node_code) values ($1, 'rabat')", [
      "TRIB-FAM-RABAT",
    ]);
    await here.owner.query("update notice set stopped = null where reference = $1", [`${reference}/1`]);
    await ask("/lose?answers=1");
    expect(await carryNotices(now())).toBe(0);
    expect(await carryNotices(now())).toBe(1);
    expect((await sentByCourt(court, courtMarriage(reference, told))).outcome).toBe("done");
    expect(await carryNotices(now())).toBe(0);
    const arrived = await there.owner.query<{ sender: string; sender_institution: string | null }>(
      "select sender, sender_institution from notice where reference like $1 || '%'",
      [reference],
    );
    expect(arrived.rows).toEqual([{ sender: "TRIB-FAM-RABAT", sender_institution: "TRIB-FAM-RABAT" }]);

    const theirs = await rowOf(there, `${reference}/1`);
    await ask(`/officer/acknowledge?id=${theirs?.id ?? ""}`);
    await ask(`/officer/refuse?id=${theirs?.id ?? ""}`, { reason: "unknownAct", note: "" });
    const us = await serveRoutes(
      { "/api/exchange/notices": NOTICES, "/api/exchange/notice-answers": ANSWERS },
      () => false,
    );
    await there.owner.query("update node set address = $1 where code = 'rabat'", [us.address]);
    expect(await ask("/carry")).toEqual({ arrived: 1 });
    await us.close();
    expect(await rowOf(here, `${reference}/1`)).toMatchObject({ status: "refused" });
    const envelopes = await Promise.all([here, there].map((db) => rowOf(db, `${reference}/1`)));
    expect(envelopes[0]?.envelope).toEqual(envelopes[1]?.envelope);
    expect(await flaws(here)).toEqual([]);
    expect(await flaws(there)).toEqual([]);
  });

  it("take nothing that no known node signed, or that a node signs for an office of another", async () => {
    const reference = await aNoticeForThere();
    const { envelope } = (await rowOf(here, reference)) ?? { envelope: Buffer.alloc(0) };
    const flipped = new Uint8Array(envelope);
    flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;
    expect(await post(flipped)).toBe(401);
    expect(await post(new Uint8Array([1, 2, 3]))).toBe(401);

    const kept = await here.owner.query<{ content: NoticeContent }>("select content from notice where reference = $1", [
      reference,
    ]);
    const content = kept.rows[0]?.content;
    if (!content) throw new Error("the notice has no content");
    // their own key is no key of the node of Rabat
    const foreign = coseSign1(canonOfNotice({ content, receiver: HASSAN.office }), theirKey.signer);
    expect(await post(new Uint8Array(foreign))).toBe(401);
    await endNode(there.owner, "rabat");
    expect(await post(new Uint8Array(envelope))).toBe(401);
    await expect(endNode(there.owner, "rabat")).rejects.toThrow("has ended");
    await known(there, { code: "rabat", address: "http://127.0.0.1:9", key: ourKey, office: AGDAL.office });
    expect(await post(new Uint8Array(envelope))).toBe(200);
  });

  it("say so to people where the other does not take a notice, and carry it once more the next day", async () => {
    const reference = await aNoticeForThere();
    await there.owner.query("delete from node_office where office_code = $1", [AGDAL.office]);
    expect(await carryNotices(now())).toBe(0);
    expect(await rowOf(here, reference)).toMatchObject({ status: "sent", stopped: "notices.notTheirs" });
    await there.owner.query("insert into node_office (office_code, node_code) values ($1, 'rabat')", [AGDAL.office]);
    expect(await carryNotices(now())).toBe(0);
    await here.owner.query("update notice set stopped = null where reference = $1", [reference]);
    expect(await carryNotices(now())).toBeGreaterThan(0);
    expect((await rowOf(here, reference))?.status).toBe("delivered");
  });

  it("are shown to supervisors by what waits and what was not taken, and never by a name", async () => {
    const reference = await aNoticeForThere();
    await here.owner.query("update notice set stopped = case when reference = $1 then 'notices.notOurs' end", [
      reference,
    ]);
    const { session } = await signedIn(here, "centrale");
    const { offices, nodes } = await watchedNotices(session);
    expect(offices).toMatchObject([{ office: AGDAL.office, stopped: 1 }]);
    expect(nodes).toMatchObject([{ code: "sud", offices: 1, stopped: 1 }]);
    expect(await watchNotices(now())).toBe(0);
    expect((await rowOf(here, reference))?.stopped).toBeNull();
  });

  it("are made known by operators, with a key that its name proves", () => {
    const words = { ar: "عقدة", fr: "Nœud", address: "https://sud.invalid", offices: HASSAN.office };
    const key = Buffer.from(theirKey.publicKey).toString("base64url");
    const entry = nodeEntryOf("sud", { ...words, key, "key-id": theirKey.signer.keyId });
    expect(entry).toMatchObject({ code: "sud", offices: [HASSAN.office] });
    expect(() => nodeEntryOf("sud", { ...words, key, "key-id": "seal-0000000000" })).toThrow("compare them");
    expect(() => nodeEntryOf("sud", { ...words, address: "ftp://x", key, "key-id": theirKey.signer.keyId })).toThrow(
      "--address",
    );
    expect(() => nodeEntryOf("Sud!", words)).toThrow("code");
    expect(() => nodeEntryOf("sud", words)).toThrow("--key");
  });
});
