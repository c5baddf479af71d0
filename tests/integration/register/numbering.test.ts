import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyChain } from "#lib/seal/core/index.ts";
import { aSignedDraft, registerDraft, type SignedDraft } from "#tests/support/a-registered-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

const OFFICERS = 50;
const ACTS_EACH = 4;

let db: TestDatabase;
let officers: Officer[];
beforeAll(async () => {
  process.env["DATABASE_POOL_MAX"] = "60";
  db = await freshDatabase();
  const office = await anOffice(db.owner);
  officers = [];
  for (let n = 0; n < OFFICERS; n += 1) officers.push(await anOfficer(db.owner, office));
});
afterAll(async () => {
  delete process.env["DATABASE_POOL_MAX"];
  await db.close();
});

type ActRow = {
  no: number;
  canon: Buffer;
  prev: Buffer;
  hash: Buffer;
  micros: string;
  office_code: string;
  kind: string;
  year: number;
};

async function readRegister() {
  const { rows: registers } = await db.owner.query<{
    id: string;
    last_no: number;
    opening_hash: Buffer;
    head_hash: Buffer;
  }>("select id, last_no, opening_hash, head_hash from register_year where kind = 'birth'");
  const [register] = registers;
  if (!register) throw new Error("no register");
  const { rows } = await db.owner.query<ActRow>(
    "select no, canon, prev, hash, micros(registered_at) as micros, office_code, kind, year from act where register_year_id = $1 order by no",
    [register.id],
  );
  return { register, acts: rows };
}

/** On a slow machine an officer may wait too long, for the register or for a connection: undone as well, and tried again. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (fault) {
      if (
        !(fault instanceof Error) ||
        !/55P03|57014|Unable to start a transaction|timeout exceeded when trying to connect/.test(fault.message)
      )
        throw fault;
    }
  }
}

describe("the numbers of one register, while fifty officers sign at one moment", () => {
  it("have no gap and no repeat, whatever is undone in between, and the chain holds", async () => {
    const drafts: SignedDraft[][] = [];
    for (const officer of officers) {
      const mine: SignedDraft[] = [];
      for (let n = 0; n < ACTS_EACH; n += 1) mine.push(await aSignedDraft(db.owner, officer));
      drafts.push(mine);
    }
    let undone = 0;
    const numbers = await Promise.all(
      officers.map(async (officer, at) => {
        const taken: number[] = [];
        for (const draft of drafts[at] ?? []) {
          while (Math.random() < 0.25) {
            const result = await patiently(() => registerDraft(officer, draft, { isUndone: true }));
            expect(result).toEqual({ ok: false, error: { code: "test.undone" } });
            undone += 1;
          }
          const registered = await patiently(() => registerDraft(officer, draft));
          if (!registered.ok) throw new Error(registered.error.code);
          taken.push(registered.value.no);
        }
        return taken;
      }),
    );

    const all = numbers.flat().sort((a, b) => a - b);
    expect(undone).toBeGreaterThan(0);
    expect(all).toEqual(Array.from({ length: OFFICERS * ACTS_EACH }, (_, at) => at + 1));
    const { register, acts } = await readRegister();
    expect([register.last_no, acts.length]).toEqual([all.length, all.length]);
    const chained = acts.map(({ office_code: office, micros, ...act }) => ({
      ...act,
      office,
      registeredAtMicros: BigInt(micros),
    }));
    expect(
      verifyChain({ no: 0, hash: register.opening_hash }, chained, { no: register.last_no, hash: register.head_hash })
        .ok,
    ).toBe(true);
  });

  it("give one act to a draft that two officers sign at one moment", async () => {
    const [first, second] = officers;
    if (!first || !second) throw new Error("no officers");
    const draft = await aSignedDraft(db.owner, first);
    const results = await Promise.all([first, second].map((officer) => patiently(() => registerDraft(officer, draft))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: "acts.notAwaitingSignature" } });
    const { register, acts } = await readRegister();
    expect(acts.at(-1)?.no).toBe(register.last_no);
  });
});

describe("a number is not given", () => {
  it("to an officer without delegation, whose delegation was suspended or has ended", async () => {
    for (const change of ["suspended_at = clock_timestamp()", "to_on = date '2026-02-01'", "act_kinds = '{death}'"]) {
      const officer = await anOfficer(db.owner, "044210101-01");
      await db.owner.query(`update delegation set ${change} where id = $1`, [officer.delegationId]);
      const refused = await registerDraft(officer, await aSignedDraft(db.owner, officer));
      expect(refused).toEqual({ ok: false, error: { code: "acts.noAuthority" } });
    }
  });

  it("to a clerk, to a session that was ended, nor in a register that is closed", async () => {
    const clerk = await anOfficer(db.owner, "044210101-01", { role: "clerk" });
    const officer = await anOfficer(db.owner, "044210101-01");
    const draft = await aSignedDraft(db.owner, officer);
    expect(await registerDraft(clerk, draft)).toEqual({ ok: false, error: { code: "auth.notAllowed" } });
    await db.owner.query(
      "update register_year set closed_at = clock_timestamp(), closing_hash = head_hash where kind = 'birth'",
    );
    expect(await registerDraft(officer, draft)).toEqual({ ok: false, error: { code: "registers.notOpen" } });
    await db.owner.query("update session set revoked_at = clock_timestamp() where id = $1", [officer.session.id]);
    expect(await registerDraft(officer, draft)).toEqual({ ok: false, error: { code: "auth.notAllowed" } });
  });
});
