import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendAudit } from "#lib/audit/index.ts";
import { readDelegationEntry, readStaffEntry } from "#lib/auth/core/index.ts";
import {
  createStaff,
  delegateSignature,
  endDelegation,
  endPosting,
  acceptInvitation,
  findInvitation,
  findOpening,
  findSession,
  forgetHandover,
  listPowersOf,
  listStaff,
  openInvitation,
  renewFactor,
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

/** Opens an invitation as a browser does; gives its token and the code that the telephone shows. */
async function opened(login: string, code: string): Promise<{ opening: string; code: string }> {
  const done = await openInvitation({ login, code });
  if (!done.ok) throw new Error(done.error.code);
  return { opening: done.value.opening, code: await shownCode(done.value.opening) };
}

async function shownCode(opening: string): Promise<string> {
  const found = await findOpening(opening);
  return new TOTP({ secret: Secret.fromBase32(found?.key ?? "") }).generate();
}

/** The account with a password and a second factor of its holder's own. */
async function welcomed(login: string, wish: Record<string, unknown> = {}): Promise<string> {
  const account = await created(login, wish);
  const invitation = await read(younes, (tx) => findInvitation(tx, account));
  const { opening, code } = await opened(login, invitation?.code ?? "");
  expect(await acceptInvitation({ opening, code, next: OWN, again: OWN })).toMatchObject({ ok: true });
  return account;
}

const eventsOf = async (account: string) =>
  (
    await db.owner.query<{ type: string }>(
      "select type from audit_event where (type like 'account.%' or type like 'auth.invitation%') and body like '%' || $1 || '%' order by at",
      [account],
    )
  ).rows.map(({ type }) => type);

describe("a new member of staff", () => {
  it("is invited by a code, and sets the password and the second factor that nobody else knows", async () => {
    const account = await created("salma");
    const { code } = (await read(younes, (tx) => findInvitation(tx, account))) ?? { code: "" };
    expect(code).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/);
    expect(await signIn({ login: "salma", password: code, code: await freshCode(db, account) })).toMatchObject({
      error: { code: "auth.wrongCredentials" },
    });
    expect(await openInvitation({ login: "salma", code: "2222-2222-2222-2222" })).toMatchObject({
      error: { code: "auth.invitationWrong" },
    });
    expect(await openInvitation({ login: "rachid", code })).toMatchObject({ error: { code: "auth.invitationWrong" } });
    const own = { ...(await opened(" Salma ", code.toLowerCase().replaceAll("-", " "))), next: OWN, again: OWN };
    expect(await acceptInvitation({ ...own, code: "000000" })).toMatchObject({ error: { code: "auth.codeWrong" } });
    expect(await acceptInvitation({ ...own, again: "autre chose" })).toMatchObject({
      error: { code: "auth.passwordsDiffer" },
    });
    expect(await acceptInvitation(own)).toMatchObject({ ok: true });
    expect(await acceptInvitation(own)).toMatchObject({ error: { code: "auth.invitationWrong" } });
    expect(await openInvitation({ login: "salma", code })).toMatchObject({ error: { code: "auth.invitationWrong" } });
    const next = await freshCode(db, account);
    expect(await signIn({ login: "salma", password: OWN, code: next })).toMatchObject({ ok: true });
    const events = ["account.created", "auth.invitationOpened", "auth.invitationAccepted"];
    expect(await eventsOf(account)).toEqual(events);
  });

  it("opens the invitation in one browser at a time", async () => {
    const account = await created("amine", { gender: "male" });
    const { code } = (await read(younes, (tx) => findInvitation(tx, account))) ?? { code: "" };
    const first = await opened("amine", code);
    const second = await opened("amine", code);
    expect(await acceptInvitation({ ...first, next: OWN, again: OWN })).toMatchObject({ ok: false });
    expect(await acceptInvitation({ ...second, next: OWN, again: OWN })).toMatchObject({ ok: true });
  });

  it("has a code that only the manager who made it reads, only until it is handed over, and nobody finds in the tables", async () => {
    const account = await created("rachid", { gender: "male" });
    const { code } = (await read(younes, (tx) => findInvitation(tx, account))) ?? { code: "none" };
    expect(await read(nadia, (tx) => findInvitation(tx, account))).toBeUndefined();
    const kept = await db.owner.query<{ row: string }>(
      "select to_jsonb(i)::text || (select string_agg(body, '') from audit_event) as row from account_invitation i where account_id = $1",
      [account],
    );
    expect(kept.rows[0]?.row).not.toContain(code);
    expect(kept.rows[0]?.row).not.toContain(Buffer.from(code).toString("hex"));
    await as(younes, (context) => forgetHandover(context, { account }));
    expect(await read(younes, (tx) => findInvitation(tx, account))).toBeUndefined();
    expect(await openInvitation({ login: "rachid", code })).toMatchObject({ ok: true });
  });

  it("cannot use a code that is too old, nor one of an account that is suspended", async () => {
    const account = await created("tarik", { gender: "male" });
    const { code } = (await read(younes, (tx) => findInvitation(tx, account))) ?? { code: "" };
    await as(younes, (context) => setAccountStatus(context, { account, status: "suspended" }));
    expect(await openInvitation({ login: "tarik", code })).toMatchObject({ ok: false });
    await as(younes, (context) => setAccountStatus(context, { account, status: "active" }));
    await db.owner.query("update account_invitation set until = now() - interval '1 minute' where account_id = $1", [
      account,
    ]);
    expect(await openInvitation({ login: "tarik", code })).toMatchObject({ error: { code: "auth.invitationWrong" } });
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

  it("gets a new invitation, after which the old telephone and the old password open nothing", async () => {
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
    const invitation = await read(younes, (tx) => findInvitation(tx, account));
    expect(await openInvitation({ login: "ghita", code: invitation?.code ?? "" })).toMatchObject({ ok: true });
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
      decidedOn: today,
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
    const [delegation] = await read(younes, (tx) => listPowersOf(tx, account));
    expect(delegation).toMatchObject({ toOn: on.value, decision: "12/2026" });
    expect(await eventsOf(account)).toEqual([
      "account.created",
      "auth.invitationOpened",
      "auth.invitationAccepted",
      "account.signatureDelegated",
      "account.postingEnded",
    ]);
  });

  it("keeps a power to sign that was suspended as it was, and suspends it once", async () => {
    const found = await read(younes, (tx) => listStaff(tx, { words: "driss" }));
    const account = found.find(({ login }) => login === "driss")?.account ?? "";
    const [delegation] = await read(younes, (tx) => listPowersOf(tx, account));
    const end = () => as(younes, (context) => endDelegation(context, { account, delegation: delegation?.id ?? "" }));
    expect(await end()).toMatchObject({ ok: true });
    expect(await end()).toMatchObject({ error: { code: "staff.nothingChanged" } });
    expect((await read(younes, (tx) => listPowersOf(tx, account)))[0]).toMatchObject({ isSuspended: true });
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

  it("opens the house once its invitation is accepted, and is made once", async () => {
    const empty = await freshDatabase();
    try {
      await empty.owner.query(`comment on database ${empty.name} is null`);
      const at = now();
      const first = await createFirstManager(empty.owner, { entry: entryOf(words, at), mode: "production", at });
      const { rows } = await empty.owner.query<{ id: string }>("select id from account where login = 'premiere'");
      const account = rows[0]?.id ?? "";
      const own = await opened("premiere", first.code);
      expect(await acceptInvitation({ ...own, next: OWN, again: OWN })).toMatchObject({ ok: true });
      const again = createFirstManager(empty.owner, { entry: entryOf(words, at), mode: "production", at });
      await expect(again).rejects.toThrow(/manager already/);
      const code = await freshCode(empty, account);
      expect(await signIn({ login: "premiere", password: OWN, code })).toMatchObject({ ok: true });
      const log = await empty.owner.query<{ type: string }>(
        "select type from audit_event where stream = 'system' order by seq",
      );
      expect(log.rows.map(({ type }) => type)).toEqual([
        "account.firstManagerCreated",
        "auth.invitationOpened",
        "auth.invitationAccepted",
      ]);
    } finally {
      await empty.close();
    }
  });
});
