import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as ACKNOWLEDGE } from "../../../app/api/desk/notices/[id]/acknowledge/route.ts";
import { POST as BIND } from "../../../app/api/desk/notices/[id]/bind/route.ts";
import { POST as PASS } from "../../../app/api/desk/notices/[id]/pass/route.ts";
import { POST as REFUSE } from "../../../app/api/desk/notices/[id]/refuse/route.ts";
import { POST as UNBIND } from "../../../app/api/desk/notices/[id]/unbind/route.ts";
import { POST as CLOSE } from "../../../app/api/institution/notices/[id]/close/route.ts";
import { POST as ENTER } from "../../../app/api/desk/acts/[actId]/mentions/route.ts";
import { POST as PREVIEW } from "../../../app/api/desk/acts/[actId]/mentions/preview/route.ts";
import type { BirthAct } from "#lib/acts/core/index.ts";
import { checkUpload } from "#lib/files/index.ts";
import { openLifeOfAct } from "#lib/mentions/index.ts";
import { canonOfNotice } from "#lib/notices/core/index.ts";
import {
  noticesOf,
  openNotice,
  openSending,
  searchForNotice,
  sendingsOfCourt,
  sendNotices,
} from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { openCoseSign1 } from "#lib/seal/core/index.ts";
import { AGDAL, givenCountry, HASSAN } from "#tests/support/a-country.ts";
import {
  courtJudgment,
  courtKafala,
  courtMarriage,
  noticesOfSending,
  sentByCourt,
  sentWithScan,
} from "#tests/support/a-court-notice.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { signedMention, aTitlePicture } from "#tests/support/a-holder-mention.ts";
import { aRegisteredAct, type RegisteredAct } from "#tests/support/a-registered-act.ts";
import { type Answer, call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { holderSamples } from "#tests/support/mention-samples.ts";
import { isHeld } from "#tests/tools/verify/finding.ts";
import { checkMentions } from "#tests/tools/verify/mentions.ts";
import { checkNotices } from "#tests/tools/verify/notices.ts";
import { jpeg } from "../files/sample-files.ts";

let db: TestDatabase;
let agdal: Officer;
let hassan: Officer;
let nadia: SignedIn;
let driss: SignedIn;
let court: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  [agdal, hassan] = [await anOfficer(db.owner, AGDAL.office), await anOfficer(db.owner, HASSAN.office)];
  [nadia, driss, court] = [await signedIn(db, "nadia"), await signedIn(db, "driss"), await signedIn(db, "tribunal")];
});
afterAll(() => db.close());

type Named = { given: { ar: string; latin: string }; family: { ar: string; latin: string } };
const RACHID: Named = { given: { ar: "رشيد", latin: "Rachid" }, family: { ar: "البقالي", latin: "EL BAKKALI" } };
const SALMA: Named = { given: { ar: "سلمى", latin: "Salma" }, family: { ar: "الناصري", latin: "NACIRI" } };

async function born(officer: Officer, subject: Named, more: Partial<BirthAct> = {}): Promise<RegisteredAct> {
  const { names } = aBirthAct();
  return aRegisteredAct(db.owner, officer, { names: { ...names, subject }, bornOn: "1990-03-07", ...more });
}
const toldOf = (office: string, { no, year }: RegisteredAct) => ({ office, number: String(no), year: String(year) });

const step = async (
  route: typeof BIND,
  who: SignedIn,
  id: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const answer = await call(route, jsonRequest(body, { cookie: who.cookie }), { id });
  return answer.code === "" ? answer.outcome : answer.code;
};

/** What an officer signs on an act for a notice that says all of it. */
async function signed(who: SignedIn, actId: string, kind: string, notice: string): Promise<Answer> {
  const wish = { kind, orderedBy: "familyCourt", typed: [], notice };
  const preview = await call(PREVIEW, jsonRequest(wish, { cookie: who.cookie }), { actId });
  if (preview.outcome !== "done") return preview;
  const { digest, findings } = preview.value as { digest: string; findings: readonly unknown[] };
  const body = {
    ...wish,
    titleUpload: await aTitlePicture(db, actId),
    because: findings.length > 0 ? "الوثيقة الأصلية معروضة" : "",
    applicant: null,
    originalsSeen: "yes",
    digest,
    code: await who.freshCode(),
  };
  return call(ENTER, jsonRequest(body, { cookie: who.cookie }), { actId });
}

const statusOf = async (reference: string): Promise<string[]> =>
  (await noticesOfSending(db, reference)).map(({ status }) => status);

describe("the notices of a marriage that a court sends", () => {
  it("reach both offices once, are executed on the acts that officers bound, and the court sees it (FC:68)", async () => {
    const [his, hers] = [await born(agdal, RACHID), await born(hassan, SALMA, { sex: "female" })];
    const body = courtMarriage("M-1/2026", { husband: toldOf(AGDAL.office, his), wife: toldOf(HASSAN.office, hers) });
    const sent = await sentByCourt(court, body);
    expect(sent.outcome).toBe("done");
    const { id } = sent.value as { id: string };
    expect((await sentByCourt(court, body)).value).toMatchObject({ id });
    const again = courtMarriage("M-1/2026", { husband: toldOf(AGDAL.office, his), wife: { office: HASSAN.office } });
    expect(await sentByCourt(court, again)).toMatchObject({ outcome: "invalid" });

    const [husband, wife] = await noticesOfSending(db, "M-1/2026");
    if (!husband || !wife) throw new Error("no notice was sent");
    expect([husband.receiver_office, wife.receiver_office]).toEqual([AGDAL.office, HASSAN.office]);
    expect((await noticesOf(nadia.session, "received", now())).notices.map((one) => one.id)).toContain(husband.id);
    const opened = await openNotice(nadia.session, husband.id, now());
    expect(opened?.certain).toBe(his.actId);

    expect((await signed(nadia, his.actId, "MAR", husband.id)).code).toBe("notices.notBound");
    const decision = { act: his.actId, reason: "المكتب والرقم والسنة والاسم متطابقة" };
    expect(await step(BIND, nadia, husband.id, decision)).toBe("notices.notPossibleNow");
    expect(await step(ACKNOWLEDGE, nadia, husband.id)).toBe("done");
    expect(await step(BIND, driss, husband.id, decision)).toBe("notices.notFound");
    expect(await step(BIND, nadia, husband.id, { ...decision, reason: " " })).toBe("notices.whyMissing");
    expect(await step(BIND, nadia, husband.id, decision)).toBe("done");
    expect((await signed(nadia, his.actId, "TAL-R", husband.id)).code).toBe("notices.otherMention");
    expect(await signed(nadia, his.actId, "MAR", husband.id)).toMatchObject({ outcome: "done" });
    const life = await openLifeOfAct(nadia.session, his.actId);
    expect(life?.mentions.map(({ kind }) => kind)).toEqual(["MAR"]);

    expect(await step(ACKNOWLEDGE, driss, wife.id)).toBe("done");
    expect(await step(BIND, driss, wife.id, { act: hers.actId, reason: "تطابق تام" })).toBe("done");
    expect(await signed(driss, hers.actId, "MAR", wife.id)).toMatchObject({ outcome: "done" });
    expect(await statusOf("M-1/2026")).toEqual(["executed", "executed"]);
    const seen = await openSending(court.session, id, now());
    expect(seen?.notices.map(({ notice }) => notice.executed?.number)).toEqual([his.no, hers.no]);
  });

  it("are refused for the other spouse's act, and told which fields are wrong", async () => {
    const his = await born(agdal, RACHID);
    await sentByCourt(
      court,
      courtMarriage("M-2", { husband: { office: HASSAN.office }, wife: toldOf(AGDAL.office, his) }),
    );
    const [, wife] = await noticesOfSending(db, "M-2");
    if (!wife) throw new Error("no notice was sent");
    await step(ACKNOWLEDGE, nadia, wife.id);
    expect(await step(BIND, nadia, wife.id, { act: his.actId, reason: "خطأ في القراءة" })).toBe("done");
    expect((await signed(nadia, his.actId, "MAR", wife.id)).code).toBe("notices.otherSex");
    const wrong = await sentByCourt(
      court,
      courtMarriage("", { husband: { office: "" }, wife: { office: HASSAN.office } }),
    );
    expect(wrong).toMatchObject({ outcome: "invalid" });
    expect(wrong.text).toContain("notices.referenceMissing");
    expect(wrong.text).toContain("husband.birthActOffice");
    const ward = await signedIn(db, "maternite");
    const from = courtMarriage("M-3", { husband: { office: HASSAN.office }, wife: { office: HASSAN.office } });
    expect((await sentByCourt(ward, from)).code).toBe("institution.notYours");
  });
});

describe("a notice whose act is unknown", () => {
  it("is searched for in either script, bound with its differences, taken back, passed on, and sent back with its reason", async () => {
    const act = await born(agdal, {
      given: { ar: "ياسين", latin: "Yassine" },
      family: { ar: "الشرايبي", latin: "CHRAIBI" },
    });
    const told = courtJudgment(
      "J-1/2026",
      "HAJR",
      { office: AGDAL.office },
      {
        holder: {
          givenName: { ar: "ياسين", latin: "Yassine" },
          familyName: { ar: "الشرايبي", latin: "Chraibi" },
          bornOn: { day: "8", month: "3", year: "1990" },
          birthActOffice: AGDAL.office,
        },
      },
    );
    const sent = await sentByCourt(court, told);
    expect(sent.outcome).toBe("done");
    const [notice] = await noticesOfSending(db, "J-1/2026");
    if (!notice) throw new Error("no notice was sent");
    const { id } = notice;
    expect((await openNotice(nadia.session, id, now()))?.certain).toBeNull();
    const nothing = { name: "", born: { day: "", month: "", year: "" }, place: "", number: "", year: "" };
    expect(await searchForNotice(nadia.session, id, nothing)).toBeUndefined();
    for (const wanted of [
      { ...nothing, name: "Yassine Chraibi" },
      { ...nothing, name: "ياسين الشرايبي" },
      { ...nothing, born: { day: "", month: "3", year: "1990" }, place: "الرباط" },
    ])
      expect((await searchForNotice(nadia.session, id, wanted))?.map(({ candidate }) => candidate.id)).toContain(
        act.actId,
      );
    expect(await searchForNotice(driss.session, id, { ...nothing, name: "Yassine Chraibi" })).toEqual([]);

    await step(ACKNOWLEDGE, nadia, id);
    expect(await step(BIND, nadia, id, { act: act.actId, reason: "الأب نفسه ومكان الولادة نفسه" })).toBe("done");
    const bound = await openNotice(nadia.session, id, now());
    expect(bound?.bindings).toMatchObject([{ actId: act.actId, differences: ["birth"] }]);
    expect(await step(UNBIND, nadia, id, { reason: "شخص آخر بالاسم نفسه" })).toBe("done");
    expect((await openNotice(nadia.session, id, now()))?.notice.boundActId).toBeNull();

    expect(await step(PASS, nadia, id, { office: AGDAL.office, reason: "هنا" })).toBe("notices.officeUnknown");
    expect(await step(PASS, nadia, id, { office: HASSAN.office, reason: "ولد بحسان" })).toBe("done");
    expect(await sendNotices(now())).toBe(1);
    expect((await openNotice(nadia.session, id, now()))?.sides).toEqual([]);
    const there = await openNotice(driss.session, id, now());
    expect(there?.notice.status).toBe("delivered");
    const opened = openCoseSign1(there?.notice.envelope ?? new Uint8Array());
    const content = there?.notice.content;
    expect(opened.ok && content && Buffer.from(opened.value.payload)).toEqual(
      content && Buffer.from(canonOfNotice({ content, receiver: HASSAN.office })),
    );
    expect(await step(REFUSE, driss, id, { reason: "unknownAct", note: "لا رسم بهذا الاسم" })).toBe("done");
    const { id: sending } = sent.value as { id: string };
    const [seen] = (await openSending(court.session, sending, now()))?.notices ?? [];
    expect(seen?.notice.refusal).toEqual({ reason: "unknownAct", note: "لا رسم بهذا الاسم" });
    expect(seen?.passings).toMatchObject([{ fromOffice: AGDAL.office, toOffice: HASSAN.office }]);
    expect(await step(CLOSE, court, id, { note: "أعيد الإرسال تحت مرجع آخر" })).toBe("done");
    const { rows } = await db.owner.query<{ type: string }>(
      "select type from audit_event where body like '%' || $1 || '%' order by seq",
      [id],
    );
    const types = rows.map(({ type }) => type);
    for (const type of ["notice.sentByCourt", "notice.bound", "notice.unbound", "notice.passedOn", "notice.refused"])
      expect(types).toContain(type);
  });
});

describe("an order of kafala with its scan", () => {
  it("is entered from the form that the notice fills, on the scan that the court sent (KAF:21)", async () => {
    const child: Named = { given: { ar: "آدم", latin: "Adam" }, family: { ar: "السعيدي", latin: "SAIDI" } };
    const act = await born(agdal, child);
    const told = courtKafala("K-1/2026", toldOf(AGDAL.office, act), {
      given: child.given,
      family: { ar: "السعيدي", latin: "Saidi" },
    });
    const sent = await sentWithScan(court, told, await jpeg());
    expect(sent.outcome).toBe("done");
    const [notice] = await noticesOfSending(db, "K-1/2026");
    if (!notice) throw new Error("no notice was sent");
    const before = await openNotice(nadia.session, notice.id, now());
    if (!before?.scan) throw new Error("no scan was kept");
    await checkUpload(before.scan.id);
    const opened = await openNotice(nadia.session, notice.id, now());
    expect(opened?.scan).toMatchObject({ status: "clean", pages: 1, sha256Hex: opened?.notice.content.court?.scan });
    await step(ACKNOWLEDGE, nadia, notice.id);
    await step(BIND, nadia, notice.id, { act: act.actId, reason: "تطابق تام" });
    const wish = { actId: act.actId, kind: "KAF", facts: holderSamples("male").KAF, notice: notice.id } as const;
    const done = await signedMention(db, nadia, { ...wish, signed: { titleUpload: null } });
    expect(done).toMatchObject({ outcome: "done" });
    expect(await statusOf("K-1/2026")).toEqual(["executed"]);
    const { rows } = await db.owner.query("select 1 from mention where act_id = $1 and title_upload_id = $2", [
      act.actId,
      before.scan.id,
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe("courts and the logs", () => {
  it("show a court what it sent and nothing of another institution, and every promise holds (I-12, I-16)", async () => {
    const list = await sendingsOfCourt(court.session, 1, now());
    expect(list?.sendings.map(({ reference }) => reference)).toContain("K-1/2026");
    const ward = await signedIn(db, "maternite");
    expect((await sendingsOfCourt(ward.session, 1, now()))?.sendings).toEqual([]);
    const findings = [...(await checkNotices(db.owner)), ...(await checkMentions(db.owner))];
    expect(findings.filter((found) => !isHeld(found))).toEqual([]);
  });
});
