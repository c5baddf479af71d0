import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendAudit } from "#lib/audit/index.ts";
import { readDelegationEntry, readStaffEntry } from "#lib/auth/core/index.ts";
import {
  createStaff,
  delegateSignature,
  endDelegation,
  endPosting,
  findHandover,
  findSession,
  forgetHandover,
  listDelegationsOf,
  listStaff,
  renewFactor,
  replacePassword,
  setAccountStatus,
  signIn,
  staffActor,
} from "#lib/auth/index.ts";
import { parseIsoDay } from "#lib/calendar/core/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { createFirstManager, entryOf } from "../../../prisma/tools/first-account.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { codeOf, freshCode, type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let younes: SignedIn;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  younes = await signedIn(db, "registre");
  nadia = await signedIn(db, "centrale");
});
afterAll(() => db.close());

type Context = { tx: Tx; at: Date };
type Ran<T> = Promise<Result<{ value: T; events: readonly Parameters<typeof appendAudit>[2][number][] }>>;

function as<T>({ session }: SignedIn, work: (context: Context) => Ran<T>): Promise<Result<T>> {
  return inTransaction("oversight", { "app.session": session.token }, async (tx) => {
    const ran = await work({ tx, at: now() });
    if (!ran.ok) return ran;
    await appendAudit(tx, staffActor(session), ran.value.events);
    return ok(ran.value.value);
  });
}

const read = async <T>({ session }: SignedIn, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const done = await inTransaction("oversight", { "app.session": session.token }, async (tx) => ok(await work(tx)));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};

const [year, month, day] = moroccanDay(now()).split("-");
const today = { year, month, day };

function anEntry(login: string, wish: Record<string, unknown> = {}) {
  const entry = readStaffEntry({
    given: { ar: "سلمى", latin: "Salma" },
    family: { ar: "بناني", latin: "BENNANI" },
    gender: "female",
    login,
    role: "officer",
    office: AGDAL.office,
    fromOn: today,
    ...wish,
  });
  if (!entry.ok) throw new Error(JSON.stringify(entry.error));
  return entry.value;
}

async function created(login: string, wish: Record<string, unknown> = {}): Promise<string> {
  const done = await as(younes, (context) => createStaff(context, anEntry(login, wish)));
  if (!done.ok) throw new Error(done.error.code);
  return done.value.account;
}

const OWN = "un chemin de pierre";

/** The account with a password of its holder's own. */
async function welcomed(login: string, wish: Record<string, unknown> = {}): Promise<string> {
  const account = await created(login, wish);
  const handover = await read(younes, (tx) => findHandover(tx, account));
  const typed = { login, old: handover?.password ?? "", code: await freshCode(db, account), next: OWN, again: OWN };
  expect(await replacePassword(typed)).toMatchObject({ ok: true });
  return account;
}

const eventsOf = async (account: string) =>
  (
    await db.owner.query<{ type: string }>(
      "select type from audit_event where (type like 'account.%' or type = 'auth.passwordChanged') and body like '%' || $1 || '%' order by at",
      [account],
    )
  ).rows.map(({ type }) => type);

describe("a new member of staff", () => {
  it("is handed a temporary password, which opens nothing before it is replaced", async () => {
    const account = await created("salma");
    const handover = await read(younes, (tx) => findHandover(tx, account));
    expect(handover?.uri).toMatch(/^otpauth:\/\/totp\/Sijil:salma\?/);
    const typed = { login: "salma", password: handover?.password ?? "", code: await freshCode(db, account) };
    expect(await signIn(typed)).toEqual({ ok: false, error: { code: "auth.passwordTemporary" } });
    const own = { login: "salma", old: typed.password, code: typed.code, next: OWN, again: OWN };
    expect(await replacePassword({ ...own, old: "wrong" })).toMatchObject({ error: { code: "auth.wrongCredentials" } });
    expect(await replacePassword(own)).toMatchObject({ ok: true });
    expect(await replacePassword({ ...own, code: await freshCode(db, account) })).toMatchObject({
      error: { code: "auth.wrongCredentials" },
    });
    const code = await freshCode(db, account);
    expect(await signIn({ login: "salma", password: typed.password, code })).toMatchObject({ ok: false });
    expect(await signIn({ login: "salma", password: OWN, code })).toMatchObject({ ok: true });
    expect(await eventsOf(account)).toEqual(["account.created", "auth.passwordChanged"]);
  });

  it("has papers that only the manager who made them reads, and only until they are handed over", async () => {
    const account = await created("rachid", { gender: "male" });
    const other = await signedIn(db, "registre");
    expect(await read(other, (tx) => findHandover(tx, account))).toBeDefined();
    expect(await read(nadia, (tx) => findHandover(tx, account))).toBeUndefined();
    await as(younes, (context) => forgetHandover(context, { account }));
    expect(await read(younes, (tx) => findHandover(tx, account))).toBeUndefined();
  });

  it("cannot sign in with a temporary password that is too old", async () => {
    const account = await created("tarik", { gender: "male" });
    const handover = await read(younes, (tx) => findHandover(tx, account));
    await db.owner.query("update account set password_until = now() - interval '1 minute' where id = $1", [account]);
    const code = await freshCode(db, account);
    expect(await signIn({ login: "tarik", password: handover?.password ?? "", code })).toMatchObject({
      error: { code: "auth.wrongCredentials" },
    });
    const typed = {
      login: "tarik",
      old: handover?.password ?? "",
      code: await freshCode(db, account),
      next: OWN,
      again: OWN,
    };
    expect(await replacePassword(typed)).toMatchObject({ error: { code: "auth.wrongCredentials" } });
  });

  it("is refused where the login is taken or the place is unknown, and by everybody but a manager", async () => {
    const twice = await as(younes, (context) => createStaff(context, anEntry("nadia")));
    expect(twice).toMatchObject({ error: { code: "staff.loginTaken" } });
    const nowhere = await as(younes, (context) => createStaff(context, anEntry("amal", { office: "999999999-01" })));
    expect(nowhere).toMatchObject({ error: { code: "staff.placeUnknown" } });
    const byOther = await as(nadia, (context) => createStaff(context, anEntry("amal")));
    expect(byOther).toMatchObject({ error: { code: "auth.notAllowed" } });
  });
});

describe("an account", () => {
  it("that is suspended loses its sessions at once, and works again when it is reopened", async () => {
    const account = await welcomed("imane");
    const opened = await signIn({ login: "imane", password: OWN, code: await freshCode(db, account) });
    const token = opened.ok ? opened.value.token : "";
    expect(await findSession(token)).toBeDefined();
    expect(await as(younes, (context) => setAccountStatus(context, { account, status: "suspended" }))).toMatchObject({
      ok: true,
    });
    expect(await findSession(token)).toBeUndefined();
    const again = await as(younes, (context) => setAccountStatus(context, { account, status: "suspended" }));
    expect(again).toMatchObject({ error: { code: "staff.nothingChanged" } });
    await as(younes, (context) => setAccountStatus(context, { account, status: "active" }));
    expect(await findSession(token)).toBeUndefined();
    expect(await signIn({ login: "imane", password: OWN, code: await freshCode(db, account) })).toMatchObject({
      ok: true,
    });
  });

  it("gets a new second factor, after which the old telephone and the old password open nothing", async () => {
    const account = await welcomed("ghita");
    const { rows } = await db.owner.query<{ totp_key: Buffer }>("select totp_key from account where id = $1", [
      account,
    ]);
    expect(await as(younes, (context) => renewFactor(context, { account }))).toMatchObject({ ok: true });
    const renewed = await db.owner.query<{ totp_key: Buffer }>("select totp_key from account where id = $1", [account]);
    expect(renewed.rows[0]?.totp_key.equals(rows[0]?.totp_key ?? Buffer.alloc(0))).toBe(false);
    const code = await codeOf(db, account, now());
    expect(await signIn({ login: "ghita", password: OWN, code })).toMatchObject({
      error: { code: "auth.wrongCredentials" },
    });
    const handover = await read(younes, (tx) => findHandover(tx, account));
    expect(await signIn({ login: "ghita", password: handover?.password ?? "", code })).toMatchObject({
      error: { code: "auth.passwordTemporary" },
    });
  });

  it("is nobody's to change for themselves", async () => {
    const account = younes.session.accountId;
    for (const work of [
      (context: Context) => setAccountStatus(context, { account, status: "suspended" }),
      (context: Context) => renewFactor(context, { account }),
    ])
      expect(await as(younes, work)).toMatchObject({ error: { code: "staff.notOneself" } });
  });

  it("of one manager remains when two suspend each other at the same moment", async () => {
    const other = await welcomed("loubna", { role: "manager" });
    const loubna = await signedIn(db, "loubna");
    const [one, two] = await Promise.all([
      as(younes, (context) => setAccountStatus(context, { account: other, status: "suspended" })),
      as(loubna, (context) => setAccountStatus(context, { account: younes.session.accountId, status: "suspended" })),
    ]);
    expect([one.ok, two.ok].filter(Boolean)).toHaveLength(1);
    await db.owner.query("update account set status = 'active' where id = any ($1)", [
      [other, younes.session.accountId],
    ]);
    await db.owner.query("update session set revoked_at = null where account_id = $1", [younes.session.accountId]);
  });
});

describe("a posting", () => {
  it("ends with its powers to sign, on the day that was given", async () => {
    const account = await welcomed("siham");
    const entry = readDelegationEntry({
      office: AGDAL.office,
      quality: "delegated",
      actKinds: { birth: "yes", death: "yes" },
      fromOn: today,
      decision: "12/2026",
    });
    if (!entry.ok) throw new Error("the delegation does not read");
    expect(await as(younes, (context) => delegateSignature(context, { account, entry: entry.value }))).toMatchObject({
      ok: true,
    });
    const elsewhere = { ...entry.value, office: "044210105-01" };
    expect(await as(younes, (context) => delegateSignature(context, { account, entry: elsewhere }))).toMatchObject({
      error: { code: "staff.notPostedThere" },
    });
    const keys = await db.owner.query("select public_key, wrapped_private from signing_key where account_id = $1", [
      account,
    ]);
    expect(keys.rows).toHaveLength(1);
    const on = parseIsoDay(moroccanDay(now()));
    if (!on.ok) throw new Error("no day");
    expect(await as(younes, (context) => endPosting(context, { account, on: on.value }))).toMatchObject({ ok: true });
    const [line] = await read(younes, (tx) => listStaff(tx, { account }));
    expect(line?.posting).toMatchObject({ role: "officer", toOn: on.value, office: AGDAL.office });
    const [delegation] = await read(younes, (tx) => listDelegationsOf(tx, account));
    expect(delegation).toMatchObject({ toOn: on.value, decision: "12/2026" });
    expect(await eventsOf(account)).toEqual([
      "account.created",
      "auth.passwordChanged",
      "account.signatureDelegated",
      "account.postingEnded",
    ]);
  });

  it("keeps a power to sign that was suspended as it was, and suspends it once", async () => {
    const found = await read(younes, (tx) => listStaff(tx, { words: "driss" }));
    const account = found.find(({ login }) => login === "driss")?.account ?? "";
    const [delegation] = await read(younes, (tx) => listDelegationsOf(tx, account));
    const end = () => as(younes, (context) => endDelegation(context, { account, delegation: delegation?.id ?? "" }));
    expect(await end()).toMatchObject({ ok: true });
    expect(await end()).toMatchObject({ error: { code: "staff.nothingChanged" } });
    expect((await read(younes, (tx) => listDelegationsOf(tx, account)))[0]).toMatchObject({ isSuspended: true });
  });
});

describe("the first account of a production", () => {
  const words = {
    login: "premiere",
    "given-ar": "أمينة",
    "family-ar": "العلوي",
    "given-latin": "Amina",
    "family-latin": "ALAOUI",
    gender: "female",
  };

  it("says which words are missing", () => {
    expect(() => entryOf({ ...words, login: "É" }, now())).toThrow(/--login/);
    expect(() => entryOf({ login: "amina" }, now())).toThrow(/--given-ar.*--given-latin.*--family-ar.*--gender/s);
  });

  it("is refused in a demonstration, and where a manager was ever posted", async () => {
    const entry = entryOf(words, now());
    await expect(createFirstManager(db.owner, { entry, mode: "demonstration", at: now() })).rejects.toThrow(
      /demonstration/,
    );
    await expect(createFirstManager(db.owner, { entry, mode: "production", at: now() })).rejects.toThrow(
      /demonstration/,
    );
    await db.owner.query(`comment on database ${db.name} is null`);
    await expect(createFirstManager(db.owner, { entry, mode: "production", at: now() })).rejects.toThrow(
      /manager already/,
    );
  });

  it("opens the house once its password is replaced", async () => {
    const empty = await freshDatabase();
    try {
      await empty.owner.query(`comment on database ${empty.name} is null`);
      const at = now();
      const { password } = await createFirstManager(empty.owner, { entry: entryOf(words, at), mode: "production", at });
      const { rows } = await empty.owner.query<{ id: string }>("select id from account where login = 'premiere'");
      const account = rows[0]?.id ?? "";
      const typed = { login: "premiere", old: password, code: await freshCode(empty, account), next: OWN, again: OWN };
      expect(await replacePassword(typed)).toMatchObject({ ok: true });
      const code = await freshCode(empty, account);
      expect(await signIn({ login: "premiere", password: OWN, code })).toMatchObject({ ok: true });
      const log = await empty.owner.query<{ type: string }>(
        "select type from audit_event where stream = 'system' order by seq",
      );
      expect(log.rows.map(({ type }) => type)).toEqual(["account.firstManagerCreated", "auth.passwordChanged"]);
    } finally {
      await empty.close();
    }
  });
});
