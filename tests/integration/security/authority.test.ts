import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as SIGN } from "../../../app/api/desk/drafts/[id]/sign/route.ts";
import { readAbsenceEntry, readDelegationEntry, readPostingEntry, readStaffEntry } from "#lib/auth/core/index.ts";
import {
  createStaff,
  delegateSignature,
  endAbsence,
  endDelegation,
  endPosting,
  findSession,
  listAbsencesOf,
  listOfficesWithoutSigner,
  listPowersOf,
  listStrandedDrafts,
  noteAbsence,
  postStaff,
  replaceAbsent,
} from "#lib/auth/index.ts";
import { markRead, takeAgreement } from "#lib/acts/index.ts";
import { prepareAct } from "#lib/declarations/index.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { anAgreedAct, aRegisteredAct, COMPLETION, type Draft } from "#tests/support/a-birth-file.ts";
import { AGDAL, givenCountry, HASSAN, type Place } from "#tests/support/a-country.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { isHeld } from "#tests/tools/verify/finding.ts";
import { verifyAll } from "#tests/tools/verify/verify-all.ts";

let db: TestDatabase;
let paper: Place;
let younes: SignedIn;
let nadia: SignedIn;
let abdellah: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  ({ paper } = await givenCountry(db));
  younes = await signedIn(db, "registre");
  nadia = await signedIn(db, "nadia");
  abdellah = await signedIn(db, "abdellah");
});
afterAll(() => db.close());

type Keeping = { tx: Tx; at: Date };
type Side = "oversight" | "desk";

async function as<T>(
  { session }: SignedIn,
  work: (keeping: Keeping) => Promise<Result<T>>,
  side: Side = "oversight",
): Promise<Result<T>> {
  return inTransaction(side, { "app.session": session.token }, (tx) => work({ tx, at: now() }));
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const dayParts = (inDays = 0) => {
  const [year = "", month = "", day = ""] = moroccanDay(new Date(now().getTime() + inDays * 86_400_000)).split("-");
  return { year, month, day };
};

let people = 0;

async function aColleague(office: string, role = "officer"): Promise<{ account: string; login: string }> {
  people += 1;
  const login = `colleague-${people}`;
  const entry = valueOf(
    readStaffEntry({
      given: { ar: "سلمى", latin: "Salma" },
      family: { ar: "بناني", latin: "BENNANI" },
      gender: "female",
      login,
      role,
      office,
      fromOn: dayParts(),
    }),
  );
  const { value } = valueOf(await as(younes, (keeping) => createStaff(keeping, entry)));
  return { account: value.account, login };
}

const anOrder = (office: string, wish: Record<string, unknown> = {}) =>
  valueOf(
    readDelegationEntry({
      office,
      quality: "delegated",
      actKinds: { birth: "yes", death: "yes", mention: "yes" },
      fromOn: dayParts(),
      decision: "12/2026",
      decidedOn: dayParts(),
      ...wish,
    }),
  );

async function aSigner(office: string): Promise<SignedIn & { account: string; power: string }> {
  const { account, login } = await aColleague(office);
  valueOf(await as(younes, (keeping) => delegateSignature(keeping, { account, entry: anOrder(office) })));
  const [power] = valueOf(await as(younes, async ({ tx }) => ok(await listPowersOf(tx, account))));
  return { ...(await signedIn(db, login)), account, power: power?.id ?? "" };
}

async function sign({ draftId, version }: Draft, by: SignedIn) {
  const body = { code: await by.freshCode(), originalsSeen: "yes" };
  return call(SIGN, jsonRequest(body, { cookie: by.cookie, version }), { id: draftId });
}

/** The same file, its act drawn up again in another officer's name, read and agreed to. */
async function preparedAgain({ file }: Draft, { session }: SignedIn): Promise<Draft> {
  const { draftId } = await asOfficer(session, now(), undefined, (context) =>
    prepareAct(context, { id: file.id, input: { ...COMPLETION, tifinagh: {} } }),
  );
  const { rows } = await db.owner.query<{ digest: string }>(
    "select encode(digest, 'hex') as digest from act_draft where id = $1",
    [draftId],
  );
  const digest = rows[0]?.digest ?? "";
  const read = await asOfficer(session, now(), 1, (context) => markRead(context, { draftId }));
  const { version } = await asOfficer(session, now(), read.version, (context) =>
    takeAgreement(context, { draftId, digest, agreement: { kind: "code", code: read.code } }),
  );
  return { file, draftId, version, digest };
}

async function broken(): Promise<string[]> {
  return (await verifyAll(db.owner)).filter((finding) => !isHeld(finding)).flatMap(({ bar, where }) => [bar, ...where]);
}

const approvalFlaws = async () => (await broken()).filter((line) => /authority/.test(line));

describe("a power that ends", () => {
  it("signs nothing the moment after, what it signed still verifies, and its drafts are prepared again by another", async () => {
    const salma = await aSigner(HASSAN.office);
    const signed = await aRegisteredAct(db, salma, { place: HASSAN });
    const waiting = await anAgreedAct(db, salma, { place: HASSAN });
    valueOf(await as(younes, (keeping) => endDelegation(keeping, { account: salma.account, delegation: salma.power })));
    expect((await sign(waiting, salma)).code).toBe("acts.noAuthority");
    const driss = await signedIn(db, "driss");
    const today = civilDayAt(now());
    const stranded = () => as(driss, async ({ tx }) => ok(await listStrandedDrafts(tx, today)), "desk");
    expect(valueOf(await stranded()).map(({ declaration }) => declaration)).toEqual([waiting.file.id]);
    // the file that salma held is free again after half an hour
    await db.owner.query("update declaration set holder_account = null, holder_until = null where id = $1", [
      waiting.file.id,
    ]);
    const again = await preparedAgain(waiting, driss);
    expect((await sign(again, driss)).outcome).toBe("done");
    expect(valueOf(await stranded())).toEqual([]);
    expect(signed.actId).toBeDefined();
    expect(await approvalFlaws()).toEqual([]);
  });

  it("is asked for by the table itself, whichever function writes the signature", async () => {
    const { rows } = await db.owner.query<{ code: string }>(
      `select require_authority($1, (select id from delegation where staff_id = $2 limit 1), $3, 'birth', now())::text as code`,
      [nadia.session.accountId, nadia.session.staffId, AGDAL.office],
    );
    expect(rows).toHaveLength(1);
    for (const [office, kind, at] of [
      [HASSAN.office, "birth", "now()"],
      [AGDAL.office, "marriage", "now()"],
      [AGDAL.office, "birth", "'2025-01-01'::timestamptz"],
      [AGDAL.office, "birth", "'2028-01-01'::timestamptz"],
    ])
      await expect(
        db.owner.query(
          `select require_authority($1, (select id from delegation where staff_id = $2 limit 1), $3, $4, ${at})`,
          [nadia.session.accountId, nadia.session.staffId, office, kind],
        ),
      ).rejects.toThrow("acts.noAuthority");
  });

  it("is found by the verification where an act was signed after it", async () => {
    const salma = await aSigner(HASSAN.office);
    await aRegisteredAct(db, salma, { place: HASSAN });
    expect(await approvalFlaws()).toEqual([]);
    await db.owner.query("update delegation set suspended_at = now() - interval '1 hour' where id = $1", [salma.power]);
    expect((await approvalFlaws()).join("\n")).toMatch(/no authority there on that day \(notInForce\)/);
    await db.owner.query("update delegation set suspended_at = now() where id = $1", [salma.power]);
    expect(await approvalFlaws()).toEqual([]);
  });
});

describe("a posting", () => {
  it("that ends at once closes the sessions and the powers in the same moment", async () => {
    const salma = await aSigner(AGDAL.office);
    expect(await findSession(salma.session.token)).toBeDefined();
    valueOf(await as(younes, (keeping) => endPosting(keeping, { account: salma.account, on: "atOnce" })));
    expect(await findSession(salma.session.token)).toBeUndefined();
    const powers = valueOf(await as(younes, async ({ tx }) => ok(await listPowersOf(tx, salma.account))));
    expect(powers.every(({ isSuspended }) => isSuspended)).toBe(true);
    const history = await db.owner.query<{ line: string }>(
      "select subject || ' ' || what as line from tenure_event where staff_id = $1 order by id",
      [salma.session.staffId],
    );
    expect(history.rows.map(({ line }) => line)).toEqual([
      "posting began",
      "delegation began",
      "posting ended",
      "delegation ended",
    ]);
  });

  it("is given once, when two offices appoint the same person at one moment", async () => {
    const { account } = await aColleague(AGDAL.office, "clerk");
    valueOf(await as(younes, (keeping) => endPosting(keeping, { account, on: "atOnce" })));
    const to = (office: string) => valueOf(readPostingEntry({ role: "clerk", office, fromOn: dayParts(1) }));
    const other = await signedIn(db, "registre");
    const done = await Promise.all([
      as(younes, (keeping) => postStaff(keeping, { account, entry: to(AGDAL.office) })),
      as(other, (keeping) => postStaff(keeping, { account, entry: to(HASSAN.office) })),
    ]);
    expect(done.filter((one) => one.ok)).toHaveLength(1);
    expect(done.find((one) => !one.ok)).toMatchObject({ error: { code: "staff.postedAlready" } });
    const second = db.owner.query(
      `insert into assignment (id, staff_id, role, office_code, from_on)
       select gen_random_uuid(), staff_id, 'clerk', $2, current_date + 30 from account where id = $1`,
      [account, HASSAN.office],
    );
    await expect(second).rejects.toThrow("staff.postedAlready");
  });
});

describe("an absent officer", () => {
  it("signs nothing, is replaced for the same acts, and takes the power back on coming home", async () => {
    const [salma, deputy] = [await aSigner(AGDAL.office), await aColleague(AGDAL.office)];
    const draft = await anAgreedAct(db, salma);
    const entry = valueOf(readAbsenceEntry({ reason: "illness", awayFrom: dayParts() }));
    valueOf(await as(salma, (keeping) => noteAbsence(keeping, { account: salma.account, entry }), "desk"));
    expect((await sign(draft, salma)).code).toBe("acts.noAuthority");
    const [absence] = valueOf(await as(younes, async ({ tx }) => ok(await listAbsencesOf(tx, salma.account))));
    const of = { account: salma.account, absence: absence?.id ?? "" };
    const replacement = { replacement: deputy.account, decision: "L36:6" };
    valueOf(await as(younes, (keeping) => replaceAbsent(keeping, { ...of, entry: replacement })));
    const replacing = await signedIn(db, deputy.login);
    expect(await aRegisteredAct(db, replacing)).toBeDefined();
    valueOf(await as(salma, (keeping) => endAbsence(keeping, of), "desk"));
    expect((await sign(draft, salma)).outcome).toBe("done");
    const [power] = valueOf(await as(younes, async ({ tx }) => ok(await listPowersOf(tx, deputy.account))));
    expect(power).toMatchObject({ quality: "deputy", actKinds: ["birth", "death", "mention"], isSuspended: true });
    expect(await approvalFlaws()).toEqual([]);
  });
});

describe("a head of office", () => {
  it("delegates and appoints there, nowhere else and nothing higher; another officer does not", async () => {
    const { account } = await aColleague(paper.office);
    const entry = anOrder(paper.office);
    const byHead = (wish: Record<string, unknown>, whose = account, office = paper.office) =>
      as(abdellah, (keeping) => delegateSignature(keeping, { account: whose, entry: anOrder(office, wish) }), "desk");
    expect(await as(nadia, (keeping) => delegateSignature(keeping, { account, entry }), "desk")).toMatchObject({
      error: { code: "staff.notHead" },
    });
    expect(await byHead({ quality: "president" })).toMatchObject({ error: { code: "staff.qualityNotGiven" } });
    const elsewhere = await aColleague(AGDAL.office);
    expect(await byHead({}, elsewhere.account, AGDAL.office)).toMatchObject({ error: { code: "staff.notFound" } });
    expect(await byHead({})).toMatchObject({ ok: true });
  });

  it("opens no account where the central authority keeps that to itself (D22:12)", async () => {
    const { account } = await aColleague(paper.office);
    await db.owner.query("insert into setting (key, value) values ('accounts.openedByHead', 'false')");
    const end = () => as(abdellah, (keeping) => endPosting(keeping, { account, on: "atOnce" }), "desk");
    expect(await end()).toMatchObject({ error: { code: "staff.centralOpensAccounts" } });
    await db.owner.query("delete from setting where key = 'accounts.openedByHead'");
    expect(await end()).toMatchObject({ ok: true });
  });

  it("who takes office ends what rested on the one before, at once where the day has come (D22:4)", async () => {
    const delegate = await aSigner(paper.office);
    const { account } = await aColleague(paper.office);
    await db.owner.query("update delegation set from_on = from_on - 1 where id = $1", [delegate.power]);
    const entry = anOrder(paper.office, { quality: "president" });
    valueOf(await as(younes, (keeping) => delegateSignature(keeping, { account, entry })));
    const [power] = valueOf(await as(younes, async ({ tx }) => ok(await listPowersOf(tx, delegate.account))));
    expect(power?.isSuspended).toBe(true);
    const former = valueOf(await as(younes, async ({ tx }) => ok(await listPowersOf(tx, abdellah.session.accountId))));
    expect(former[0]).toMatchObject({ quality: "president", isSuspended: true });
  });
});

describe("oversight", () => {
  it("is told of the office where nobody may sign today", async () => {
    const where = { today: civilDayAt(now()), territory: null };
    const list = () => as(younes, async ({ tx }) => ok(await listOfficesWithoutSigner(tx, where)));
    const before = valueOf(await list()).map(({ code }) => code);
    expect(before).not.toContain(AGDAL.office);
    await db.owner.query("update delegation set suspended_at = clock_timestamp() where office_code = $1", [
      AGDAL.office,
    ]);
    expect(valueOf(await list()).find(({ code }) => code === AGDAL.office)?.kinds).toEqual(["birth", "death"]);
  });
});
