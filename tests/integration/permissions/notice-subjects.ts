import { acknowledgeNotice, refuseNotice } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { AGDAL } from "#tests/support/a-country.ts";
import { aDeathWithNotices } from "#tests/support/a-notice.ts";
import { jsonRequest } from "#tests/support/a-request.ts";
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
  "POST api/desk/notices/[id]/close": async (world) => {
    const { received: id } = await notices(world);
    await asOfficer(world.staff.officer.session, now(), undefined, (context) =>
      refuseNotice(context, { id, reason: "unknownAct", note: null }),
    );
    return onNotice(id, { note: "fait" });
  },
};
