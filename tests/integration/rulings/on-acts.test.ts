import { POST as ENTER } from "../../../app/api/desk/acts/[actId]/mentions/route.ts";
import { POST as PREVIEW } from "../../../app/api/desk/acts/[actId]/mentions/preview/route.ts";
import { actOfToday } from "#lib/mentions/core/index.ts";
import { openLifeOfAct } from "#lib/mentions/index.ts";
import { aTitlePicture } from "#tests/support/a-holder-mention.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  askAboutAct,
  askAboutPaperAct,
  correctionsToDecide,
  followFamilyName,
  openActPage,
} from "#lib/declarations/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import {
  ActRequestInput,
  type ActRuling,
  DifficultyInput,
  PaperActInput,
  readActDecision,
  TitleInput,
} from "#lib/rulings/core/index.ts";
import {
  clearHindrance,
  closeRuling,
  decideAsProsecutor,
  decideOnAct,
  enterTitle,
  hinder,
  listRulingsOnActs,
  lockGrantedRuling,
  noteWritten,
  openRuling,
  takeBackOnAct,
} from "#lib/rulings/index.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { A_CORRECTION, anActDecision, anActRequest } from "#tests/support/an-act-request.ts";
import { asSupervisor, typedDay } from "#tests/support/a-late-file.ts";
import { signedIn, type SignedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { asInstitution } from "../institution/given.ts";

let db: TestDatabase;
let nadia: SignedIn;
let abdellah: SignedIn;
let driss: SignedIn;
let central: SignedIn;
let manager: SignedIn;
let procureur: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  abdellah = await signedIn(db, "abdellah");
  driss = await signedIn(db, "driss");
  central = await signedIn(db, "centrale");
  manager = await signedIn(db, "registre");
  procureur = await signedIn(db, "procureur");
});
afterAll(() => db.close());

/** Runs an officer's use case as the desk would; gives the code of a refusal. */
async function atDesk<T>(officer: SignedIn, work: (context: DeskContext) => Promise<Ran<T>>): Promise<T | string> {
  const done: Result<T> = await inTransaction("desk", { "app.session": officer.session.token }, async (tx) => {
    const context = { tx, at: now(), locale: "fr" as const, version: undefined, officer: officer.session };
    const ran = await work({ ...context, office: officer.session.office?.code ?? "" });
    return ran.ok ? { ok: true, value: ran.value.value } : ran;
  });
  return done.ok ? done.value : done.error.code;
}

async function decided(id: string, outcome: "granted" | "refused", by = central): Promise<string> {
  const input = readActDecision(anActDecision(outcome));
  if (!input.ok) throw new Error(input.error.code);
  const done = await asSupervisor(by.session, (context) => decideOnAct(context, { id, input: input.value }));
  return done.ok ? "done" : done.error.code;
}

async function rulingOf(id: string): Promise<ActRuling> {
  const found = await openRuling("desk", nadia.session, id);
  if (!found) throw new Error("no such ruling");
  return found.ruling;
}

const asked = (officer: SignedIn, actId: string, typed: object) =>
  atDesk(officer, (context) =>
    askAboutAct(context, { actId, input: ActRequestInput.parse({ ...A_CORRECTION, ...typed }) }),
  );

/** The mention of a granted ruling, read and signed as the desk does, with the picture of its title. */
async function enteredFrom(ruling: string, actId: string, kind: string): Promise<string> {
  const wish = { kind, orderedBy: "centralAuthority", typed: [], ruling };
  const preview = await call(PREVIEW, jsonRequest(wish, { cookie: nadia.cookie }), { actId });
  if (preview.outcome !== "done") return preview.code;
  const { digest } = preview.value as { digest: string };
  const titleUpload = await aTitlePicture(db, actId);
  const code = await nadia.freshCode();
  const body = { ...wish, titleUpload, because: "", applicant: null, originalsSeen: "yes", digest, code };
  const answer = await call(ENTER, jsonRequest(body, { cookie: nadia.cookie }), { actId });
  return answer.outcome === "done" ? "done" : answer.code;
}

const judged = (kind: string, title = "judgment") =>
  TitleInput.parse({
    kind,
    title,
    number: "145",
    decidedOn: typedDay(0),
    courtAr: title === "decree" ? "" : "المحكمة الابتدائية بالرباط",
    finalOn: title === "judgment" ? typedDay(0) : undefined,
  });

describe("a clerical error on an act of the register (L36:49, L36:51)", () => {
  it("is compared with what was declared, laid before the central authority for fifteen days, and permitted: the mention waits to be entered", async () => {
    const { rulingId, actId } = await anActRequest(db, nadia);
    const ruling = await rulingOf(rulingId);
    expect(ruling).toMatchObject({ decider: "central", state: "waiting", matter: "clerical", regime: "R36" });
    expect(ruling.request.comparison).toMatchObject({ paper: "showsWanted", concluded: "clerical" });
    expect(ruling.dueOn).not.toBeNull();
    const waiting = await listRulingsOnActs("oversight", central.session);
    expect(waiting.awaited.map(({ id }) => id)).toContain(rulingId);
    expect(await decided(rulingId, "granted")).toBe("done");
    const granted = await atDesk(nadia, async (context) => {
      const locked = await lockGrantedRuling(context, rulingId);
      return locked.ok ? { ok: true, value: { value: locked.value, events: [] } } : locked;
    });
    expect(granted).toMatchObject({
      kind: "REC-M",
      orderedBy: "centralAuthority",
      title: { kind: "permission", authority: "central", number: "31/2026" },
      facts: { changes: [{ field: "motherName", becomes: { ar: "أم كلثوم", latin: "Oum Keltoum" } }] },
    });
    const withoutMention = await atDesk(nadia, async (context) => {
      const closed = await closeRuling(context, { id: rulingId, mentionId: null });
      return closed.ok ? { ok: true, value: { value: rulingId, events: [closed.value] } } : closed;
    });
    expect(withoutMention).toBe("rulings.notPossibleNow");
    expect(await decided(rulingId, "refused")).toBe("rulings.notPossibleNow");
    expect(await enteredFrom(rulingId, actId, "REC-M")).toBe("done");
    expect(await rulingOf(rulingId)).toMatchObject({ state: "entered" });
    const life = await openLifeOfAct(nadia.session, actId);
    expect(life && actOfToday(life.act, life.mentions).names.mother?.given.ar).toBe("أم كلثوم");
    expect(await enteredFrom(rulingId, actId, "REC-M")).toBe("rulings.notPossibleNow");
  });

  it("is refused because the document does not show it; the order of the president of the court opens it again (L36:48)", async () => {
    const { rulingId } = await anActRequest(db, nadia, { ...A_CORRECTION, paper: "silent" });
    expect((await rulingOf(rulingId)).request.comparison).toMatchObject({
      proposes: "substantive",
      because: "paperDoesNotShow",
      concluded: "clerical",
    });
    expect(await decided(rulingId, "refused")).toBe("done");
    expect(await rulingOf(rulingId)).toMatchObject({ state: "refused", reason: "documentDoesNotShow" });
    expect(await atDesk(nadia, (context) => enterTitle(context, { id: rulingId, input: judged("REC-J") }))).toBe(
      "rulings.mentionNotOfMatter",
    );
    await atDesk(nadia, (context) => enterTitle(context, { id: rulingId, input: judged("REC-M", "order") }));
    expect(await rulingOf(rulingId)).toMatchObject({ state: "granted", paper: { kind: "REC-M", title: "order" } });
    const { facts } = (await openRuling("desk", nadia.session, rulingId)) ?? { facts: [] };
    expect(facts.map(({ what }) => what)).toEqual(["asked", "refused", "titleEntered"]);
  });

  it("goes to the court where the officer concludes that it is substantive", async () => {
    const { rulingId } = await anActRequest(db, nadia, { ...A_CORRECTION, paper: "silent", concluded: "substantive" });
    expect(await rulingOf(rulingId)).toMatchObject({ matter: "substantive", decider: "court", state: "outside" });
    expect(await decided(rulingId, "granted")).toBe("rulings.onActNotFound");
  });

  it("is asked once for one datum, with the reason of an officer who concludes otherwise than the comparison", async () => {
    const { actId } = await anActRequest(db, nadia);
    expect(await asked(nadia, actId, {})).toBe("rulings.askedOnActAlready");
    expect(await asked(nadia, actId, { field: "fatherName", paper: "silent", note: "" })).toBe(
      "rulings.conclusionUnexplained",
    );
    expect(await asked(nadia, actId, { field: "fatherName", valueAr: "", valueLatin: "" })).toBe(
      "rulings.valueMissing",
    );
    expect(await asked(driss, actId, { field: "fatherName" })).toBe("acts.notFound");
  });

  it("is decided by nobody but the central authority, not even by whoever writes to the table", async () => {
    const { rulingId } = await anActRequest(db, nadia);
    expect(await decided(rulingId, "granted", manager)).toBe("rulings.onActNotFound");
    const forged = inTransaction("desk", { "app.session": nadia.session.token }, async (tx) => {
      await tx.$executeRaw`
        update act_ruling set state = 'granted', decided_at = now(), decided_by = ${nadia.session.accountId}::uuid, decided_on = current_date,
               number = '1', mention_kind = 'REC-M', title = 'permission' where id = ${rulingId}::uuid`;
      return { ok: true, value: null };
    });
    await expect(forged).rejects.toThrow();
    await expect(db.owner.query("update act_ruling set request = '{}' where id = $1", [rulingId])).rejects.toThrow();
    await expect(db.owner.query("delete from act_ruling where id = $1", [rulingId])).rejects.toThrow();
    expect(await atDesk(nadia, (context) => takeBackOnAct(context, { id: rulingId }))).toEqual({ id: rulingId });
    expect(await decided(rulingId, "granted")).toBe("rulings.notPossibleNow");
  });
});

describe("a judgment about an act (L36:48, L36:53)", () => {
  it("is entered with its mention; what cannot be carried out waits for the court", async () => {
    const { rulingId: id } = await anActRequest(db, nadia, {
      ...A_CORRECTION,
      matter: "givenName",
      field: "givenName",
      valueAr: "إلياس",
      valueLatin: "Ilyas",
      paper: undefined,
      concluded: undefined,
    });
    await atDesk(nadia, (context) => enterTitle(context, { id, input: judged("PRE") }));
    const difficulty = { difficulty: "otherPerson", difficultyNote: "يخص الحكم رسما آخر" };
    await atDesk(nadia, (context) => hinder(context, { id, input: DifficultyInput.parse(difficulty) }));
    expect((await rulingOf(id)).state).toBe("hindered");
    await atDesk(nadia, (context) => clearHindrance(context, { id }));
    expect(await rulingOf(id)).toMatchObject({ state: "granted", paper: { kind: "PRE", court: { fr: null } } });
  });
});

describe("two acts of one birth (L36:23)", () => {
  it("with other identities: the central authority freezes the act, and a judgment cancels it", async () => {
    const other = { otherNumber: "12", otherYear: "2020", otherOffice: "أكدال" };
    const frozen = {
      ...A_CORRECTION,
      matter: "otherIdentity",
      field: undefined,
      paper: undefined,
      concluded: undefined,
    };
    const { actId, rulingId } = await anActRequest(db, nadia, { ...frozen, ...other });
    expect(await decided(rulingId, "granted")).toBe("done");
    expect(await rulingOf(rulingId)).toMatchObject({ paper: { kind: "GEL", title: "decision" } });
    const { rulingId: id } = await anActRequest(db, nadia, { ...frozen, ...other, matter: "cancelTwice" }, actId);
    await atDesk(nadia, (context) => enterTitle(context, { id, input: judged("ANN") }));
    const page = await openActPage(nadia.session, actId, now(), "fr");
    expect(page?.rulings.awaited.map(({ paper }) => paper?.kind).sort()).toEqual(["ANN", "GEL"]);
    expect(page?.standing).toBe("registered");
  });
});

describe("two acts of one birth with the same data (L36:23)", () => {
  it("are brought to the central authority, whose permission cancels the one that is named; the other remains", async () => {
    const twice = {
      ...A_CORRECTION,
      matter: "sameTwice",
      field: undefined,
      paper: undefined,
      concluded: undefined,
    };
    const { actId: older } = await anActRequest(db, nadia);
    const unnamed = ActRequestInput.safeParse(twice);
    expect(unnamed.success).toBe(false);
    const other = { otherNumber: "12", otherYear: "2020", otherOffice: "أكدال" };
    const { actId, rulingId } = await anActRequest(db, nadia, { ...twice, ...other });
    expect(await decided(rulingId, "granted", manager)).toBe("rulings.onActNotFound");
    expect(await decided(rulingId, "granted")).toBe("done");
    expect(await rulingOf(rulingId)).toMatchObject({ paper: { kind: "ANN", title: "permission" } });
    expect(await enteredFrom(rulingId, actId, "ANN")).toBe("done");
    expect((await openActPage(nadia.session, actId, now(), "fr"))?.standing).toBe("cancelled");
    expect((await openActPage(nadia.session, older, now(), "fr"))?.standing).toBe("registered");
  });
});

describe("an act in a paper register (L37:36)", () => {
  it("goes to the King's prosecutor for fifteen days, and is written in the margin by the officer", async () => {
    const paper = PaperActInput.parse({
      actKind: "birth",
      actNo: "41",
      actYear: "1987",
      holderAr: "محمد الإدريسي",
      holderLatin: "Mohamed Idrissi",
      subject: "male",
      wasAr: "فاطنة",
    });
    const input = ActRequestInput.parse(A_CORRECTION);
    const done = await atDesk(abdellah, (context) => askAboutPaperAct(context, { paper, input }));
    expect(done).toMatchObject({ id: expect.any(String) });
    const { awaited } = await listRulingsOnActs("desk", abdellah.session);
    expect(awaited[0]).toMatchObject({ decider: "prosecutor", regime: "R37", act: { id: null, no: 41 } });
    const id = awaited[0]?.id ?? "";
    expect(await atDesk(nadia, (context) => askAboutPaperAct(context, { paper, input }))).toBe("rulings.actInRegister");
    expect(await atDesk(abdellah, (context) => noteWritten(context, { id }))).toBe("rulings.notPossibleNow");
    const input37 = readActDecision(anActDecision("granted"));
    if (!input37.ok) throw new Error(input37.error.code);
    const decision = { id, input: input37.value };
    const before = await asInstitution(procureur, (context) => decideAsProsecutor(context, decision));
    expect(before).toMatchObject({ error: { code: "rulings.onActNotFound" } });
    // the prosecutor of the court in whose territory the office stands
    await db.owner.query(
      "update institution set territory_code = (select territory_code from office where code = $1) where code = 'PROC-RABAT'",
      [abdellah.session.office?.code],
    );
    expect((await correctionsToDecide(procureur.session, now()))?.waiting).toHaveLength(1);
    await asInstitution(procureur, (context) => decideAsProsecutor(context, decision));
    expect(await atDesk(abdellah, (context) => noteWritten(context, { id }))).toEqual({ id });
    const { settled } = await listRulingsOnActs("desk", abdellah.session);
    expect(settled[0]).toMatchObject({ state: "entered", paper: { title: "permission", kind: "REC-M" } });
  });
});

describe("a family name by decree (L36:33, D22:31)", () => {
  it("is followed by the minor child of the holder of the act alone", async () => {
    const wish = { ...A_CORRECTION, matter: "familyName", field: "familyName", paper: undefined, concluded: undefined };
    const { rulingId: id, actId } = await anActRequest(db, nadia, wish);
    const page = await openActPage(nadia.session, actId, now(), "fr");
    const child = { officeCode: page?.act.officeCode ?? "", year: page?.act.year ?? 0, no: page?.act.no ?? 0 };
    expect(await atDesk(nadia, (context) => followFamilyName(context, { id, child }))).toBe("rulings.notPossibleNow");
    await atDesk(nadia, (context) => enterTitle(context, { id, input: judged("NOM", "decree") }));
    expect(await atDesk(nadia, (context) => followFamilyName(context, { id, child }))).toBe("rulings.notTheirChild");
  });
});
