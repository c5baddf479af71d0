import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { secretHashHex } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type SessionSettings, type Tx } from "#lib/platform/db.ts";
import type { DatabaseUser } from "#lib/platform/surfaces.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { aDeclaration, type Declared } from "#tests/support/a-declaration.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

type Counts = Record<"declaration" | "act" | "act_draft" | "act_approval" | "issued_document" | "case_access", number>;

let db: TestDatabase;
let agdal: Officer;
let hassan: Officer;
let declared: Declared;
let actId: string;
beforeAll(async () => {
  db = await freshDatabase();
  agdal = await anOfficer(db.owner, await anOffice(db.owner));
  hassan = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210105-01" }));
  declared = await aDeclaration(db.owner, { office: agdal.office });
  actId = (await aRegisteredAct(db.owner, agdal)).actId;
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.owner.query(
    "update session set revoked_at = null, seen_at = clock_timestamp(), expires_at = clock_timestamp() + interval '8 hours'",
  );
  await db.owner.query("update account set status = 'active'");
  await db.owner.query("delete from case_access");
});

async function look<T>(user: DatabaseUser, session: SessionSettings, work: (tx: Tx) => Promise<T>): Promise<T> {
  const read = await inTransaction(user, session, async (tx) => ok(await work(tx)));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** How many rows of each table somebody sees who forgot every `where`. */
async function countAll(session: SessionSettings): Promise<Counts> {
  return look("desk", session, async (tx) => ({
    declaration: await tx.declaration.count(),
    act: Number((await tx.$queryRaw<{ n: bigint }[]>`select count(id) as n from act`)[0]?.n),
    act_draft: await tx.actDraft.count(),
    act_approval: await tx.actApproval.count(),
    issued_document: await tx.issuedDocument.count(),
    case_access: await tx.caseAccess.count(),
  }));
}

const sessionOf = ({ token }: Officer): SessionSettings => ({ "app.session": token });
const openCase = (officer: Officer, reference: string, regime = "R36") =>
  look(
    "desk",
    sessionOf(officer),
    (tx) => tx.$queryRaw<{ outcome: string }[]>`select * from open_case(${reference}, 'completion', 60, ${regime})`,
  ).then(([row]) => row?.outcome);

describe("what an officer sees without a single `where`", () => {
  it("is nothing without a session, or with a token that nobody has", async () => {
    for (const session of [{}, { "app.session": "" }, { "app.session": "guessed" }])
      expect(Object.values(await countAll(session)).every((count) => count === 0)).toBe(true);
  });

  it("is the own office's files and acts, and nothing of another office", async () => {
    expect(await countAll(sessionOf(agdal))).toMatchObject({ declaration: 2, act: 1, act_draft: 1, act_approval: 1 });
    expect(await countAll(sessionOf(hassan))).toMatchObject({ declaration: 0, act: 0, act_draft: 0, act_approval: 0 });
  });

  it.each([
    ["was ended", "revoked_at = clock_timestamp()"],
    ["was left alone for longer than its twenty minutes", "seen_at = clock_timestamp() - interval '21 minutes'"],
    ["is older than a working day", "expires_at = clock_timestamp() - interval '1 second'"],
  ])("is nothing at once when the session %s", async (_, change) => {
    await db.owner.query(`update session set ${change} where id = $1`, [agdal.session.id]);
    expect(Object.values(await countAll(sessionOf(agdal))).every((count) => count === 0)).toBe(true);
  });

  it("is nothing at once when the account is suspended", async () => {
    await db.owner.query("update account set status = 'suspended' where id = $1", [agdal.accountId]);
    expect((await countAll(sessionOf(agdal))).declaration).toBe(0);
  });
});

describe("a file of another office", () => {
  it("is seen after it was opened by its reference under law 36-21, by that session only and until the access ends", async () => {
    const colleague = await anOfficer(db.owner, hassan.office);
    expect(await openCase(hassan, declared.reference ?? "")).toBe("granted");
    expect((await countAll(sessionOf(hassan))).declaration).toBe(1);
    expect((await countAll(sessionOf(colleague))).declaration).toBe(0);
    const { rows } = await db.owner.query("select purpose from case_access where session_id = $1", [hassan.session.id]);
    expect(rows).toEqual([{ purpose: "completion" }]);
    await db.owner.query("update case_access set until = clock_timestamp()");
    expect((await countAll(sessionOf(hassan))).declaration).toBe(0);
  });

  it("stays closed to an office of paper registers, and a wrong reference tells nothing", async () => {
    expect(await openCase(hassan, declared.reference ?? "", "R37")).toBe("otherOffice");
    expect(await openCase(hassan, "NA26AAAAAAA")).toBe("unknown");
    expect((await countAll(sessionOf(hassan))).declaration).toBe(0);
  });
});

describe("the text of an act", () => {
  const read = (officer: Officer, id: string) =>
    look(
      "desk",
      sessionOf(officer),
      (tx) => tx.$queryRaw<unknown[]>`select id from read_act(${id}::uuid, ${uuidv7()}::uuid, 'holder')`,
    );
  const readings = async () =>
    Number((await db.owner.query<{ n: string }>("select count(*) as n from reading")).rows[0]?.n);

  it("is read through the one function only, which leaves a trace; another office gets nothing and leaves none", async () => {
    const before = await readings();
    expect(await read(agdal, actId)).toHaveLength(1);
    expect(await readings()).toBe(before + 1);
    expect(await read(hassan, actId)).toHaveLength(0);
    expect(await readings()).toBe(before + 1);
    for (const columns of ["canon from act", "* from act", "given_ar from act_person"])
      await expect(look("desk", sessionOf(agdal), (tx) => tx.$queryRawUnsafe(`select ${columns}`))).rejects.toThrow();
  });

  it.each(["portal", "institution", "oversight", "api"] as const)(
    "cannot be asked for by the %s at all, nor its persons",
    async (user) => {
      for (const table of ["act", "act_person", "act_draft", "act_approval", "reading"])
        await expect(
          look(user, sessionOf(agdal), (tx) => tx.$queryRawUnsafe(`select 1 from ${table}`)),
        ).rejects.toThrow();
    },
  );
});

describe("a citizen", () => {
  const seen = (session: SessionSettings) =>
    look("portal", session, (tx) => tx.declaration.findMany({ select: { id: true } }));

  it("sees the declaration whose secret the browser holds, and no other", async () => {
    expect(await seen({ "app.secret": secretHashHex(declared.secret) })).toEqual([{ id: declared.id }]);
    expect(await seen({ "app.secret": secretHashHex("another") })).toEqual([]);
    expect(await seen({})).toEqual([]);
  });
});

describe("three hundred transactions of all sides at one moment", () => {
  it("show everybody what is theirs and nothing else", async () => {
    const secret = secretHashHex(declared.secret);
    const portal = (session: SessionSettings) => look("portal", session, (tx) => tx.declaration.count());
    const desk = (session: SessionSettings) => look("desk", session, (tx) => tx.declaration.count());
    const kinds = [
      { run: () => desk(sessionOf(agdal)), expected: 2 },
      { run: () => desk(sessionOf(hassan)), expected: 0 },
      { run: () => desk({}), expected: 0 },
      { run: () => portal({ "app.secret": secret }), expected: 1 },
      { run: () => portal({}), expected: 0 },
      { run: () => portal({ "app.session": agdal.token }), expected: 0 },
    ];
    const mixed = Array.from({ length: 300 }, (_, at) => kinds[(at * 7) % kinds.length]).filter(
      (kind) => kind !== undefined,
    );
    const counts = await Promise.all(mixed.map(({ run }) => run()));
    expect(counts).toEqual(mixed.map(({ expected }) => expected));
  });
});
