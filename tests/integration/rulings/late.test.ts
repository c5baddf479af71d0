import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDayAt } from "#lib/calendar/index.ts";
import { markRead, openAct, signAct, takeAgreement } from "#lib/acts/index.ts";
import { actOfCanon } from "#lib/acts/core/index.ts";
import {
  carryOutPermission,
  enterLateJudgment,
  findCentralFile,
  findDeskFile,
  issueLateRefusal,
  listLateLines,
  markOverdue,
  markReady,
  prepareAct,
  recomputeDeadlines,
  requestInformation,
  requestPermission,
  takeFile,
  takePermissionBack,
} from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { JudgmentInput, LateRequestInput, readPermission, RefusalFormInput } from "#lib/rulings/core/index.ts";
import { decideLateRequest } from "#lib/rulings/index.ts";
import { plainActText } from "#lib/wording/core/index.ts";
import { aSentFile, COMPLETION } from "#tests/support/a-birth-file.ts";
import { givenCountry, HASSAN, type Place } from "#tests/support/a-country.ts";
import {
  A_REQUEST,
  aDecision,
  aJudgment,
  anAskedFile,
  anOverdueFile,
  asSupervisor,
  openRulingOf,
  typedDay,
} from "#tests/support/a-late-file.ts";
import { signedIn, type SignedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { seedLateFiles } from "../../../prisma/seed/demonstration/late-files.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";

let db: TestDatabase;
let nadia: SignedIn;
let abdellah: SignedIn;
let central: SignedIn;
let manager: SignedIn;
let elsewhere: SignedIn;
let paper: Place;

beforeAll(async () => {
  db = await freshDatabase();
  ({ paper } = await givenCountry(db));
  nadia = await signedIn(db, "nadia");
  abdellah = await signedIn(db, "abdellah");
  central = await signedIn(db, "centrale");
  manager = await signedIn(db, "registre");
  elsewhere = await signedIn(db, HASSAN.officer);
});
afterAll(() => db.close());

const at = <T>(officer: SignedIn, work: Parameters<typeof asOfficer<T>>[3]) =>
  asOfficer(officer.session, now(), undefined, work);
const refusedFor = (run: Promise<unknown>) => expect(run).rejects;
const statusOf = async (id: string) =>
  (await db.owner.query<{ status: string }>("select status from declaration where id = $1", [id])).rows[0]?.status;
const storyOf = async (id: string) =>
  (
    await db.owner.query<{ what: string }>(
      "select what from declaration_event where declaration_id = $1 order by seq",
      [id],
    )
  ).rows.map(({ what }) => what);
const decide = (rulingId: string, outcome: "granted" | "refused" = "granted", officer: SignedIn = central) =>
  asSupervisor(officer.session, (context) => {
    const input = readPermission(aDecision(outcome));
    if (!input.ok) throw new Error(JSON.stringify(input.error));
    return decideLateRequest(context, { id: rulingId, input: input.value });
  });
const ask = (id: string, officer: SignedIn = nadia) =>
  at(officer, (context) => requestPermission(context, { id, input: LateRequestInput.parse(A_REQUEST) }));
const judge = (id: string, officer: SignedIn = abdellah, more: object = {}) =>
  at(officer, (context) => enterLateJudgment(context, { id, input: JudgmentInput.parse({ ...aJudgment(), ...more }) }));
const refuse = (id: string, officer: SignedIn = abdellah) =>
  at(officer, (context) =>
    issueLateRefusal(context, { id, input: RefusalFormInput.parse({ applicant: "حسن العلوي", quality: "declarant" }) }),
  );

async function register(officer: SignedIn, id: string) {
  const { draftId } = await at(officer, (context) =>
    prepareAct(context, { id, input: { ...COMPLETION, tifinagh: {} } }),
  );
  const { rows } = await db.owner.query<{ digest: Buffer }>("select digest from act_draft where id = $1", [draftId]);
  const digest = rows[0]?.digest.toString("hex") ?? "";
  const read = await asOfficer(officer.session, now(), 1, (context) => markRead(context, { draftId }));
  const agreed = await asOfficer(officer.session, now(), read.version, (context) =>
    takeAgreement(context, { draftId, digest, agreement: { kind: "code", code: read.code } }),
  );
  const code = await officer.freshCode();
  return asOfficer(officer.session, now(), agreed.version, (context) => signAct(context, { draftId, code }));
}

describe("a birth past its term at an electronic office (L36:21, D22:41)", () => {
  it("is laid before the central authority, permitted, and registered in an act that says so", async () => {
    const file = await anOverdueFile(db, nadia);
    expect(await statusOf(file.id)).toBe("overdue");
    await refusedFor(at(nadia, (context) => markReady(context, { id: file.id }))).toThrow("termOver");
    await ask(file.id);
    expect(await statusOf(file.id)).toBe("late_request");
    const rulingId = await openRulingOf(db, file.id);

    const { waiting } = await listLateLines(central.session, now());
    const line = waiting.find(({ id }) => id === rulingId);
    expect(line).toMatchObject({ reference: file.reference, kind: "birth", clock: { daysLeft: 60, isOver: false } });
    expect(await decide(rulingId)).toMatchObject({ ok: true });
    expect(await statusOf(file.id)).toBe("late_request");
    await carryOutPermission(rulingId);
    await carryOutPermission(rulingId);
    expect(await statusOf(file.id)).toBe("ready");
    expect(await storyOf(file.id)).toEqual(expect.arrayContaining(["overdue", "permissionAsked", "permissionGranted"]));
    expect((await storyOf(file.id)).filter((what) => what === "permissionGranted")).toHaveLength(1);

    // the night does not take back what was permitted
    await markOverdue(new Date(now().getTime() + 86_400_000));
    expect(await statusOf(file.id)).toBe("ready");
    const shown = await findDeskFile(nadia.session, file.id, now());
    expect(shown?.checks[0]).toMatchObject({ code: "check.latePermitted", level: "green", article: "L36:21" });

    const { actId } = await register(nadia, file.id);
    const read = await inTransaction("desk", { "app.session": nadia.session.token }, (tx) =>
      openAct({ tx }, { actId, purpose: "test" }),
    );
    if (!read.ok) throw new Error(read.error.code);
    const act = actOfCanon(read.value.canon);
    if (!act.ok) throw new Error(act.error.code);
    expect(act.value.title).toMatchObject({ kind: "permission", number: "12/2026" });
    expect(plainActText(act.value.text)).toContain("بناء على الإذن عدد 12/2026 الصادر عن السلطة المركزية بتاريخ");
    expect(await statusOf(file.id)).toBe("completed");
  });

  it("goes back to the review where the officer had it, when it was not ready yet", async () => {
    const file = await anAskedFile(db, nadia, { stoodAs: "retrieved" });
    await decide(file.rulingId);
    await carryOutPermission(file.rulingId);
    expect(await statusOf(file.id)).toBe("retrieved");
  });

  it("is overdue again when the permission is refused; the court is left, and its judgment opens the register", async () => {
    const file = await anAskedFile(db, nadia);
    await refusedFor(judge(file.id, nadia)).toThrow("notPossibleNow");
    await decide(file.rulingId, "refused");
    await carryOutPermission(file.rulingId);
    expect(await statusOf(file.id)).toBe("overdue");
    await refuse(file.id, nadia);
    await judge(file.id, nadia);
    expect(await statusOf(file.id)).toBe("ready");
    const shown = await findDeskFile(nadia.session, file.id, now());
    expect(shown?.checks[0]).toMatchObject({ code: "check.lateJudged", level: "green", article: "CPC:217" });
  });

  it("has no way to the court before the central authority has refused", async () => {
    const file = await anOverdueFile(db, nadia);
    await refusedFor(judge(file.id, nadia)).toThrow("rulings.permissionFirst");
    await refusedFor(refuse(file.id, nadia)).toThrow("rulings.permissionFirst");
  });

  it("can be taken back while nothing was decided, and asked again", async () => {
    const file = await anAskedFile(db, nadia);
    await at(nadia, (context) => takePermissionBack(context, { id: file.id }));
    expect(await statusOf(file.id)).toBe("overdue");
    expect(await decide(file.rulingId)).toMatchObject({ error: { code: "rulings.alreadyDecided" } });
    await ask(file.id);
    expect(await statusOf(file.id)).toBe("late_request");
    await carryOutPermission(file.rulingId);
    expect(await statusOf(file.id)).toBe("late_request");
  });

  it("is not asked for twice, not asked for more by the officer, and not decided twice", async () => {
    const file = await anAskedFile(db, nadia);
    await refusedFor(ask(file.id)).toThrow("notPossibleNow");
    await decide(file.rulingId);
    expect(await decide(file.rulingId, "refused")).toMatchObject({ error: { code: "rulings.alreadyDecided" } });
    const other = await anOverdueFile(db, nadia);
    const items = [{ kind: "document", target: "birthCertificate", reason: "missing" }] as const;
    await refusedFor(at(nadia, (context) => requestInformation(context, { id: other.id, items: [...items] }))).toThrow(
      "termOver",
    );
  });
});

describe("a birth declared too late", () => {
  it("is asked for at once, before the night finds it overdue", async () => {
    const file = await aSentFile({ at: new Date(now().getTime() - 60 * 86_400_000) });
    expect(await statusOf(file.id)).toBe("submitted");
    await ask(file.id);
    expect(await storyOf(file.id)).toEqual(expect.arrayContaining(["overdue", "permissionAsked"]));
    const fresh = await aSentFile();
    await refusedFor(ask(fresh.id)).toThrow("notPossibleNow");
  });
});

describe("a birth past its term at an office of paper registers (L37, CPC:217-220)", () => {
  it("is refused in writing, comes back with its judgment, and is worded to be transcribed this year", async () => {
    const file = await anOverdueFile(db, abdellah, { place: paper });
    await refusedFor(ask(file.id, abdellah)).toThrow("rulings.courtOnly");
    await refuse(file.id);
    expect(await statusOf(file.id)).toBe("overdue");
    await refusedFor(refuse(file.id)).toThrow("rulings.alreadyJudged");
    await refusedFor(judge(file.id, abdellah, { finalOn: typedDay(-1) })).toThrow("rulings.judgmentNotFinal");
    await judge(file.id);
    expect(await statusOf(file.id)).toBe("ready");
    const { draftId } = await at(abdellah, (context) =>
      prepareAct(context, { id: file.id, input: { ...COMPLETION, tifinagh: {} } }),
    );
    const { rows } = await db.owner.query<{ content: { text: never; title: object } }>(
      "select content from act_draft where id = $1",
      [draftId],
    );
    expect(rows[0]?.content.title).toMatchObject({ kind: "judgment", number: "145", courtFile: "210/1606/2026" });
    const words = plainActText(rows[0]?.content.text ?? []);
    expect(words).toContain("نقل في يوم");
    expect(words).toContain("بناء على ما جاء في الحكم عدد 145 الصادر عن المحكمة الابتدائية بالدار البيضاء بتاريخ");
  });

  it("may come with a judgment that needed no refusal of this office", async () => {
    const file = await anOverdueFile(db, abdellah, { place: paper });
    await judge(file.id);
    expect(await statusOf(file.id)).toBe("ready");
  });
});

describe("a death that was buried and never declared (BUR:4, L36:21)", () => {
  it("is asked for with the number of the burial permit", async () => {
    const file = await anOverdueFile(db, nadia, { kind: "death" });
    const input = LateRequestInput.parse({ ...A_REQUEST, reason: "buriedUndeclared", burialPermit: "412/2026" });
    await at(nadia, (context) => requestPermission(context, { id: file.id, input }));
    const found = await findCentralFile(central.session, await openRulingOf(db, file.id), now());
    expect(found?.request).toMatchObject({ burialPermit: "412/2026", reason: "buriedUndeclared" });
    expect(found?.fields.length).toBeGreaterThan(5);
  });
});

describe("a file whose last day moves while it is late (D22:40)", () => {
  it.each(["ready", "retrieved"] as const)("goes back to where it stood: %s", async (stoodAs) => {
    const file = await anOverdueFile(db, nadia, { stoodAs });
    const asked = await anAskedFile(db, nadia, { stoodAs });
    await suspend();
    await recomputeDeadlines(now());
    expect([await statusOf(file.id), await statusOf(asked.id)]).toEqual([stoodAs, stoodAs]);
    expect(await storyOf(file.id)).toContain("backInTime");
    const { rows } = await db.owner.query("select status from ruling where id = $1", [asked.rulingId]);
    expect(rows).toEqual([{ status: "withdrawn" }]);
    await db.owner.query("delete from suspension where reference = 'TEST'");
    await recomputeDeadlines(now());
  });

  async function suspend(): Promise<void> {
    await db.owner.query(
      "insert into suspension (id, reference, starts_on, ends_on) values ($1, 'TEST', current_date - 50, current_date - 5)",
      [uuidv7()],
    );
  }
});

describe("who may see and decide (row guards)", () => {
  it("the central authority sees exactly the files laid before it, with a trace; the manager and other offices none", async () => {
    const asked = await anAskedFile(db, nadia);
    const untold = await anOverdueFile(db, nadia);
    const seen = await inTransaction("oversight", { "app.session": central.session.token }, async (tx) => ({
      ok: true as const,
      value: await tx.$queryRaw<
        { id: string }[]
      >`select id::text from declaration where id in (${asked.id}::uuid, ${untold.id}::uuid)`,
    }));
    expect(seen).toEqual({ ok: true, value: [{ id: asked.id }] });
    expect(await findCentralFile(central.session, asked.rulingId, now())).toMatchObject({
      file: { id: asked.id },
    });
    const { rowCount } = await db.owner.query(
      "select from reading where subject_id = $1 and purpose = 'latePermission'",
      [asked.id],
    );
    expect(rowCount).toBe(1);
    expect(await findCentralFile(manager.session, asked.rulingId, now())).toBeUndefined();
    expect((await listLateLines(manager.session, now())).waiting).toEqual([]);
    expect(await decide(asked.rulingId, "granted", manager)).toMatchObject({ error: { code: "rulings.notFound" } });
    expect(await findDeskFile(elsewhere.session, asked.id, now())).toBeUndefined();
    await refusedFor(at(elsewhere, (context) => takePermissionBack(context, { id: asked.id }))).toThrow("notFound");
  });

  it("an office cannot decide for the central authority, and nobody changes a ruling that was decided", async () => {
    const asked = await anAskedFile(db, nadia);
    const grant =
      "update ruling set status = 'granted', decided_at = now(), decided_by = asked_by, decided_on = current_date, number = '1', reason = 'goodFaith' where id = $1::uuid";
    await refusedFor(
      inTransaction("desk", { "app.session": nadia.session.token }, async (tx) => ({
        ok: true as const,
        value: await tx.$executeRawUnsafe(grant, asked.rulingId),
      })),
    ).toThrow(/row-level security/);
    await decide(asked.rulingId);
    for (const change of [
      "update ruling set reason = 'goodFaith'",
      "delete from ruling",
      "update ruling set declaration_id = gen_random_uuid()",
    ])
      await refusedFor(db.owner.query(`${change} where id = $1`, [asked.rulingId])).toThrow(/refused/);
    const pending = await anAskedFile(db, nadia);
    await refusedFor(db.owner.query("update ruling set request = '{}' where id = $1", [pending.rulingId])).toThrow(
      /as it was asked/,
    );
    await refusedFor(db.owner.query("truncate ruling")).toThrow(/refused/);
  });

  it("a file in another hand is not asked for behind its back", async () => {
    const file = await anOverdueFile(db, nadia);
    const clerk = await signedIn(db, "hamid");
    await at(clerk, (context) => takeFile(context, { id: file.id }));
    await refusedFor(ask(file.id)).toThrow("heldByAnother");
  });
});

describe("the demonstration", () => {
  it("shows one file that waits for its permission and one that has it", async () => {
    const moment = now();
    await seedLateFiles(
      { at: moment, today: civilDayAt(moment), paperOffice: paper.office },
      { nadia: nadia.session, driss: elsewhere.session, central: central.session },
    );
    const { rows } = await db.owner.query<{ status: string; ruled: string }>(
      `select d.status, r.status as ruled from ruling r join declaration d on d.id = r.declaration_id
        where r.request ->> 'reason' = 'papersLate' order by d.status`,
    );
    expect(rows).toEqual([
      { status: "late_request", ruled: "requested" },
      { status: "ready", ruled: "granted" },
    ]);
  });
});
