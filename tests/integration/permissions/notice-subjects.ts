import { isoDay } from "#lib/calendar/core/index.ts";
import { acknowledgeNotice, bindToAct, refuseNotice, sendNoticeOnPaper } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { AGDAL, HASSAN } from "#tests/support/a-country.ts";
import { courtMarriage } from "#tests/support/a-court-notice.ts";
import { aDeathWithNotices } from "#tests/support/a-notice.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { anOfficer } from "#tests/support/an-officer.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";
const on = { day: "1", month: "1", year: "2026" };

/** Two notices that the office of Agdal sent: one to itself, whose birth act it keeps too, and one that waits for its address. */
async function notices({ db }: World): Promise<{ received: string; waiting: string }> {
  const { ids } = await aDeathWithNotices(db, await anOfficer(db.owner, AGDAL.office), { office: AGDAL.office });
  const [received, waiting] = ids;
  if (received === undefined || waiting === undefined) throw new Error("no notice was written");
  return { received, waiting };
}

const onNotice = (id: string, body: Readonly<Record<string, unknown>>): Subject => ({
  declaration: NOWHERE,
  params: { id },
  request: (cookie) => jsonRequest(body, { cookie }),
});

/** Bytes that no node signed, from whoever sends them. */
const unsigned = async (): Promise<Subject> => ({
  declaration: NOWHERE,
  params: {},
  request: (cookie) =>
    new Request("http://localhost:3000/api/exchange/notices", {
      method: "POST",
      body: new Uint8Array(80),
      headers: { accept: "application/json", ...(cookie && { cookie }) },
    }),
});

/** A notice in hand at Agdal, with a birth act of its register that may be the one meant. */
async function inHand(world: World): Promise<{ id: string; act: string }> {
  const { received: id } = await notices(world);
  await asOfficer(world.staff.officer.session, now(), undefined, (context) => acknowledgeNotice(context, { id }));
  const { actId: act } = await aRegisteredAct(world.db.owner, await anOfficer(world.db.owner, AGDAL.office));
  return { id, act };
}

/** The list of a fortnight of the office of Agdal. */
async function aReturn({ db }: World): Promise<string> {
  const { rows } = await db.owner.query<{ id: string }>(
    `with made as (
       insert into office_return (id, kind, office_code, from_on, to_on, recipient_ar, recipient_fr, content, made_at)
       values (gen_random_uuid(), 'deceased', $1, '2025-12-16', '2025-12-31', 'عامل', 'Gouverneur', '{"lines": []}', now())
       on conflict do nothing returning id)
     select id from made union select id from office_return where office_code = $1 and from_on = '2025-12-16' limit 1`,
    [AGDAL.office],
  );
  return rows[0]?.id ?? "";
}

let sendings = 0;

/** A marriage that the institution of the callers sends as a court does; it is made one for the moment. */
async function ofCourt({ db, staff }: World): Promise<Subject> {
  sendings += 1;
  await db.owner.query(
    `update institution set kind = 'court' where code = (select p.institution_code from assignment p join account a on a.staff_id = p.staff_id
      where a.id = $1 and p.institution_code is not null limit 1)`,
    [staff.institution.session.accountId],
  );
  const told = { husband: { office: AGDAL.office }, wife: { office: AGDAL.office } };
  return {
    declaration: NOWHERE,
    params: {},
    request: (cookie) => jsonRequest(courtMarriage(`P-${sendings}`, told), { cookie }),
  };
}

/** What the routes of notices are called on. */
export const NOTICE_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/exchange/notices": unsigned,
  "POST api/exchange/notice-answers": unsigned,
  "POST api/desk/notices/[id]/address": async (world) =>
    onNotice((await notices(world)).waiting, { office: AGDAL.office }),
  "POST api/desk/notices/[id]/paper": async (world) => onNotice((await notices(world)).waiting, { number: "7", on }),
  "POST api/desk/notices/[id]/acknowledge": async (world) => onNotice((await notices(world)).received, {}),
  "POST api/desk/notices/[id]/execute": async (world) => {
    const { received: id } = await notices(world);
    await asOfficer(world.staff.officer.session, now(), undefined, (context) => acknowledgeNotice(context, { id }));
    return onNotice(id, { number: "412", year: "1990", on });
  },
  "POST api/desk/notices/[id]/refuse": async (world) =>
    onNotice((await notices(world)).received, { reason: "unknownAct", note: "" }),
  "POST api/desk/notices/[id]/bind": async (world) => {
    const { id, act } = await inHand(world);
    return onNotice(id, { act, reason: "تطابق تام" });
  },
  "POST api/desk/notices/[id]/unbind": async (world) => {
    const { id, act } = await inHand(world);
    await asOfficer(world.staff.officer.session, now(), undefined, (context) =>
      bindToAct(context, { id, actId: act, reason: "تطابق تام" }),
    );
    return onNotice(id, { reason: "شخص آخر" });
  },
  "POST api/desk/notices/[id]/pass": async (world) =>
    onNotice((await notices(world)).received, { office: HASSAN.office, reason: "ولد بحسان" }),
  "POST api/desk/notices/[id]/slip": async (world) => {
    const { waiting: id } = await notices(world);
    await asOfficer(world.staff.officer.session, now(), undefined, (context) =>
      sendNoticeOnPaper(context, { id, number: "7", on: isoDay(2026, 1, 1) }),
    );
    return onNotice(id, { number: "12", on });
  },
  "GET api/desk/notices/[id]/letter.pdf": async (world) => ({
    declaration: NOWHERE,
    params: { id: (await notices(world)).waiting },
    request: (cookie) => getRequest(cookie),
  }),
  "POST api/desk/returns/[id]/sent": async (world) => onNotice(await aReturn(world), { number: "7", on }),
  "GET api/desk/returns/[id]/sheet.pdf": async (world) => ({
    declaration: NOWHERE,
    params: { id: await aReturn(world) },
    request: (cookie) => getRequest(cookie),
  }),
  "GET api/desk/returns/[id]/sheet.csv": async (world) => ({
    declaration: NOWHERE,
    params: { id: await aReturn(world) },
    request: (cookie) => getRequest(cookie),
  }),
  "POST api/institution/notices": ofCourt,
  "POST api/institution/notices/[id]/close": async (world) =>
    onNotice((await notices(world)).received, { note: "فعل" }),
  "POST api/desk/notices/[id]/close": async (world) => {
    const { received: id } = await notices(world);
    await asOfficer(world.staff.officer.session, now(), undefined, (context) =>
      refuseNotice(context, { id, reason: "unknownAct", note: null }),
    );
    return onNotice(id, { note: "fait" });
  },
};
