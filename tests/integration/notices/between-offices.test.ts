import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as ACKNOWLEDGE } from "../../../app/api/desk/notices/[id]/acknowledge/route.ts";
import { POST as ADDRESS } from "../../../app/api/desk/notices/[id]/address/route.ts";
import { POST as CLOSE } from "../../../app/api/desk/notices/[id]/close/route.ts";
import { POST as EXECUTE } from "../../../app/api/desk/notices/[id]/execute/route.ts";
import { POST as PAPER } from "../../../app/api/desk/notices/[id]/paper/route.ts";
import { GET as LETTER } from "../../../app/api/desk/notices/[id]/letter.pdf/route.ts";
import { POST as SLIP } from "../../../app/api/desk/notices/[id]/slip/route.ts";
import { POST as REFUSE } from "../../../app/api/desk/notices/[id]/refuse/route.ts";
import { noticeOfCanon } from "#lib/notices/core/index.ts";
import { noticesOf, openNotice, sendNotices, watchNotices, writeNotices } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { isSignedBy, openCoseSign1 } from "#lib/seal/core/index.ts";
import { AGDAL, givenCountry, HASSAN } from "#tests/support/a-country.ts";
import { aDeathWithNotices } from "#tests/support/a-notice.ts";
import { aReadyCoupleFile, shownMentions } from "#tests/support/a-couple-file.ts";
import { POST as ENTER } from "../../../app/api/desk/files/[id]/mention/route.ts";
import { call, getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { checkNotices } from "#tests/tools/verify/notices.ts";

let db: TestDatabase;
let agdal: Officer;
let hassan: Officer;
let nadia: SignedIn;
let driss: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  [agdal, hassan] = [await anOfficer(db.owner, AGDAL.office), await anOfficer(db.owner, HASSAN.office)];
  [nadia, driss] = [await signedIn(db, "nadia"), await signedIn(db, "driss")];
});
afterAll(() => db.close());

type Row = { status: string; receiver_office: string | null; envelope: Buffer | null; kind: string };
const rowOf = async (id: string): Promise<Row | undefined> =>
  (await db.owner.query<Row>("select status, receiver_office, envelope, kind from notice where id = $1", [id])).rows[0];
const factsOf = async (id: string): Promise<string[]> =>
  (await db.owner.query<{ what: string }>("select what from notice_event where notice_id = $1", [id])).rows
    .map(({ what }) => what)
    .sort();
const on = { day: "1", month: "1", year: "2026" };
const post = async (
  route: typeof ADDRESS,
  who: SignedIn,
  id: string,
  body: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const answer = await call(route, jsonRequest(body, { cookie: who.cookie }), { id });
  return answer.code === "" ? answer.outcome : answer.code;
};

describe("the notices of a death", () => {
  it("are asked in the act's own transaction, and written once for the deceased and for the spouse", async () => {
    const { actId, ids } = await aDeathWithNotices(db, agdal, { office: HASSAN.office, number: "412", year: "1948" });
    const { rows } = await db.owner.query(
      "select 1 from graphile_worker.jobs where key = $1 and task_identifier = 'write-notices'",
      [`notices:${actId}`],
    );
    expect(rows).toHaveLength(1);
    expect(await Promise.all(ids.map(async (id) => (await rowOf(id))?.kind))).toEqual(["death", "spouseDeath"]);
    expect(await writeNotices({ actId }, now())).toBe(0);
    expect(await sendNotices(now())).toBe(0);
  });

  it("leave signed where the office is known without a doubt, and wait for their address otherwise", async () => {
    const { ids } = await aDeathWithNotices(db, agdal, { office: HASSAN.office, number: "412", year: "1948" });
    const [death = "", spouse = ""] = ids;
    const row = await rowOf(death);
    expect([row?.status, row?.receiver_office]).toEqual(["delivered", HASSAN.office]);
    expect(await factsOf(death)).toEqual(["delivered", "sent", "to_send"]);
    const opened = openCoseSign1(new Uint8Array(row?.envelope ?? []));
    if (!opened.ok) throw new Error(opened.error.code);
    const { rows } = await db.owner.query<{ public_key: Buffer }>("select public_key from signing_key where id = $1", [
      opened.value.keyId,
    ]);
    const { message, signature, payload } = opened.value;
    expect(isSignedBy(new Uint8Array(rows[0]?.public_key ?? []), message, signature)).toBe(true);
    const read = noticeOfCanon(payload);
    expect(read.ok && [read.value.receiver, read.value.content.subject.act.number]).toEqual([HASSAN.office, "412"]);
    expect(await rowOf(spouse)).toMatchObject({ status: "to_send", receiver_office: null, envelope: null });
  });

  it("are seen by the two offices alone", async () => {
    const { ids } = await aDeathWithNotices(db, agdal, { office: HASSAN.office });
    const [id = ""] = ids;
    expect((await openNotice(nadia.session, id, now()))?.sides).toEqual(["sender"]);
    expect((await openNotice(driss.session, id, now()))?.sides).toEqual(["receiver"]);
    const stranger = await signedIn(db, "abdellah");
    expect(await openNotice(stranger.session, id, now())).toBeUndefined();
    expect((await noticesOf(stranger.session, "received", now())).notices).toEqual([]);
    expect((await noticesOf(driss.session, "received", now())).notices.map((one) => one.id)).toContain(id);
  });

  it("are taken note of, executed by the officer who keeps the act, and the sender sees it", async () => {
    const [id = ""] = (await aDeathWithNotices(db, agdal, { office: HASSAN.office })).ids;
    expect(await post(EXECUTE, driss, id, { number: "412", year: "1948", on })).toBe("notices.notPossibleNow");
    expect(await post(ACKNOWLEDGE, nadia, id, {})).toBe("notices.notPossibleNow");
    expect(await post(ACKNOWLEDGE, driss, id, {})).toBe("done");
    expect(await post(EXECUTE, driss, id, { number: "412", year: "1948", on: { ...on, year: "2090" } })).toBe(
      "notices.dayToCome",
    );
    expect(await post(EXECUTE, driss, id, { number: "412", year: "1948", on })).toBe("done");
    expect((await openNotice(nadia.session, id, now()))?.notice.executed).toEqual({
      number: 412,
      year: 1948,
      on: "2026-01-01",
    });
    expect(await post(REFUSE, driss, id, { reason: "unknownAct" })).toBe("notices.notPossibleNow");
  });

  it("go back with their reason, and the sender closes them", async () => {
    const [id = ""] = (await aDeathWithNotices(db, agdal, { office: HASSAN.office })).ids;
    expect(await post(REFUSE, driss, id, { note: "x" })).toBe("notices.reasonMissing");
    expect(await post(REFUSE, driss, id, { reason: "wrongOffice", note: "" })).toBe("done");
    expect(await post(CLOSE, driss, id, { note: "fait" })).toBe("notices.notPossibleNow");
    expect(await post(CLOSE, nadia, id, { note: "Envoyé au bon bureau" })).toBe("done");
    expect(await factsOf(id)).toEqual(["closed", "delivered", "refused", "sent", "to_send"]);
  });

  it("are given their address by the sender, never one that could be several offices", async () => {
    const [, id = ""] = (await aDeathWithNotices(db, agdal)).ids;
    expect(await post(ADDRESS, nadia, id, { office: "مكتب" })).toBe("notices.officeUnknown");
    expect(await post(ADDRESS, nadia, id, { office: HASSAN.office })).toBe("done");
    expect(await sendNotices(now())).toBe(1);
    expect((await rowOf(id))?.status).toBe("delivered");
    expect(await post(ADDRESS, nadia, id, { office: AGDAL.office })).toBe("notices.notPossibleNow");
  });

  it("leave on paper under a number and a day, and the answer on paper is entered by the sender", async () => {
    const [, id = ""] = (await aDeathWithNotices(db, agdal)).ids;
    expect(await post(PAPER, nadia, id, { number: "77/2026", on })).toBe("done");
    expect(await rowOf(id)).toMatchObject({ status: "sent", envelope: null });
    expect(await post(EXECUTE, nadia, id, { number: "9", year: "1950", on })).toBe("done");
  });

  it("go along on paper as often as need be, and the slip that comes back is entered beside the one record", async () => {
    const [, id = ""] = (await aDeathWithNotices(db, agdal)).ids;
    expect(await post(SLIP, nadia, id, { number: "5", on })).toBe("notices.notPossibleNow");
    expect(await post(PAPER, nadia, id, { number: "78/2026", on })).toBe("done");
    expect(await post(PAPER, nadia, id, { number: "91/2026", on: { ...on, day: "9" } })).toBe("done");
    expect(await post(SLIP, driss, id, { number: "5", on })).toBe("notices.notFound");
    expect(await post(SLIP, nadia, id, { number: "5", on: { ...on, day: "12" } })).toBe("done");
    const opened = await openNotice(nadia.session, id, now());
    expect(opened?.notice).toMatchObject({ status: "acknowledged", paper: { number: "78/2026" } });
    expect(opened?.paper.map(({ what, number }) => [what, number])).toEqual([
      ["carried", "78/2026"],
      ["carried", "91/2026"],
      ["slip", "5"],
    ]);
    const letter = await LETTER(getRequest(nadia.cookie), { params: Promise.resolve({ id }) });
    expect(letter.headers.get("content-type")).toBe("application/pdf");
    expect((await LETTER(getRequest(driss.cookie), { params: Promise.resolve({ id }) })).status).toBe(404);
    expect(await post(EXECUTE, nadia, id, { number: "9", year: "1950", on })).toBe("done");
  });

  it("show the acts that may be meant with what speaks for each; only whole agreement is certain", async () => {
    const { actId } = await aRegisteredAct(db.owner, hassan);
    const { rows } = await db.owner.query<{ no: number; year: number; given_ar: string; family_ar: string }>(
      "select a.no, a.year, p.given_ar, p.family_ar from act a join act_person p on p.act_id = a.id and p.role = 'subject' where a.id = $1",
      [actId],
    );
    const birth = rows[0];
    if (!birth) throw new Error("no act");
    const told = { office: HASSAN.office, number: String(birth.no), year: String(birth.year) };
    const [id = ""] = (await aDeathWithNotices(db, agdal, told)).ids;
    const other = await openNotice(driss.session, id, now());
    expect(other?.matches[0]?.candidate.id).toBe(actId);
    expect(other?.matches[0]?.evidence).toMatchObject({ office: true, number: true, year: true, name: false });
    expect(other?.certain).toBeNull();
    const traces = await db.owner.query("select 1 from reading where subject = 'notice' and subject_id = $1", [id]);
    expect(traces.rows.length).toBeGreaterThan(0);
  });

  it("are said to be late once, when their day is past and they have not left", async () => {
    const [, id = ""] = (await aDeathWithNotices(db, agdal)).ids;
    const later = new Date(now().getTime() + 40 * 86_400_000);
    expect(await watchNotices(later)).toBeGreaterThan(0);
    expect(await watchNotices(later)).toBe(0);
    expect(await factsOf(id)).toEqual(["late", "to_send"]);
  });
});

describe("the notices of a marriage", () => {
  it("go to the offices of both birth acts with the words of the mention (FC:68)", async () => {
    const { id } = await aReadyCoupleFile(nadia);
    const { version, body } = await shownMentions(nadia, id);
    await call(ENTER, jsonRequest({ ...body, code: await nadia.freshCode() }, { cookie: nadia.cookie, version }), {
      id,
    });
    expect(await writeNotices({ declarationId: id }, now())).toBe(2);
    const { rows } = await db.owner.query<{
      kind: string;
      content: { words: { ar: string }; subject: { name: { ar: string } } };
    }>(
      "select n.kind, n.content from notice n join mention m on m.id = n.mention_id where m.declaration_id = $1 order by n.reference",
      [id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["marriage", "marriage"]);
    expect(rows[0]?.content.words.ar).toContain("تزوج");
    expect(rows.every(({ content }) => content.subject.name.ar !== "")).toBe(true);
    expect(await writeNotices({ declarationId: id }, now())).toBe(0);
  });
});

describe("the two logs", () => {
  it("agree: nothing is lost between what was entered, sent and received", async () => {
    const findings = await checkNotices(db.owner);
    expect(findings.map(({ value }) => value)).toEqual(findings.map(() => 0));
  });
});
