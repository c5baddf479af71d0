import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { verifyCheckpoint } from "#lib/seal/core/index.ts";
import { keyPairOfFile, lastCheckpoint, listUnsealed, publishCheckpoint, sealAct } from "#lib/seal/index.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { withoutGuards } from "#tests/support/without-guards.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

const secrets = join(inject("template").dataDirectory, "secrets");
let db: TestDatabase;
let nadia: Officer;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, secrets);
  nadia = await anOfficer(db.owner, await anOffice(db.owner));
});
afterAll(() => db.close());

const count = async (table: string) =>
  Number((await db.owner.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);

describe("the seal of an act", () => {
  it("is set once, with its place in the public log", async () => {
    const { actId, draft } = await aRegisteredAct(db.owner, nadia);
    const [first, second] = [await sealAct(actId), await sealAct(actId)];
    expect([first, second]).toEqual([
      { outcome: "sealed", declarationId: draft.declarationId },
      { outcome: "alreadySealed", declarationId: draft.declarationId },
    ]);
    expect([await count("act_seal"), await count("log_entry")]).toEqual([1, 1]);
  });

  it("leaves no gap in the log when many are set at one moment, each twice", async () => {
    const acts: string[] = [];
    for (let n = 0; n < 12; n += 1) acts.push((await aRegisteredAct(db.owner, nadia)).actId);
    const outcomes = await Promise.all([...acts, ...acts].map(sealAct));
    expect(outcomes.filter(({ outcome }) => outcome === "sealed")).toHaveLength(12);
    const { rows } = await db.owner.query<{ index: string }>("select index from log_entry order by index");
    expect(rows.map(({ index }) => Number(index))).toEqual(rows.map((_, at) => at));
  });

  it("is refused to an act whose text was changed behind the register's back", async () => {
    const { actId } = await aRegisteredAct(db.owner, nadia);
    await withoutGuards(
      db,
      "act",
      `update act set canon = set_byte(canon, 40, get_byte(canon, 40) # 1) where id = '${actId}'`,
    );
    expect(await sealAct(actId)).toEqual({ outcome: "flawed", flaw: "actChanged" });
  });

  it("is refused to an act that hangs on another than the one before it", async () => {
    const { actId } = await aRegisteredAct(db.owner, nadia);
    await withoutGuards(db, "act", `update act set prev = sha256(prev) where id = '${actId}'`);
    expect(await sealAct(actId)).toEqual({ outcome: "flawed", flaw: "chainBroken" });
  });

  it("is refused to an act that the officer's key did not approve", async () => {
    const { actId } = await aRegisteredAct(
      db.owner,
      await anOfficer(db.owner, await anOffice(db.owner, { code: "044210101-02" })),
    );
    await withoutGuards(
      db,
      "act_approval",
      `update act_approval set at = at + interval '1 second' where act_id = '${actId}'`,
    );
    expect(await sealAct(actId)).toEqual({ outcome: "flawed", flaw: "approvalForged" });
    expect(await listUnsealed(new Date(Date.now() + 60_000))).toContain(actId);
  });

  it("is not set with a key that the register does not know", async () => {
    const { actId } = await aRegisteredAct(
      db.owner,
      await anOfficer(db.owner, await anOffice(db.owner, { code: "044210101-03" })),
    );
    await db.owner.query("update signing_key set valid_to = clock_timestamp() where purpose = 'seal'");
    await expect(sealAct(actId)).rejects.toThrow(/no longer trusted/);
    await db.owner.query("update signing_key set valid_to = null where purpose = 'seal'");
  });
});

describe("the published head of the log", () => {
  it("covers every sealed act and is signed; without a new act there is none", async () => {
    const size = await count("log_entry");
    expect(await publishCheckpoint()).toBe(size);
    expect(await publishCheckpoint()).toBeUndefined();
    const text = (await lastCheckpoint()) ?? "";
    const name = text.split("\n")[0] ?? "";
    const { publicKey } = keyPairOfFile(join(secrets, "seal-key.pem"), "seal");
    expect(verifyCheckpoint(text, [{ name, publicKey }])).toMatchObject({ ok: true, value: { size } });
  });
});
