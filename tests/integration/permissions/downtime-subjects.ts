import { addDays, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { noteUnused } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { aCounterDraft } from "#tests/support/a-counter-file.ts";
import { aScanOfMinutes } from "#tests/support/a-scan-of-minutes.ts";
import { aPad, anInterruption, anOpenedReceipt, type Given } from "#tests/support/a-paper-receipt.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { jpeg } from "../files/sample-files.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";
const json = (body: Readonly<Record<string, unknown>>) => (cookie: string | undefined) => jsonRequest(body, { cookie });

let interruptions = 0;
/** Interruptions of one office never overlap: each lies three days before the last. */
const further = (): number => 100 + 3 * (interruptions += 1);
const over = ({ staff }: World, receipts = 2): Promise<Given> =>
  anInterruption(staff.officer, { daysAgo: further(), receipts });

function day(on: Given["began"]): Record<"day" | "month" | "year", string> {
  const { year, month, day: date } = partsOf(on);
  return { day: String(date), month: String(month), year: String(year) };
}

const clock = (hour: number) => ({ hour: String(hour), minute: "00" });

/** A picture sent as the pages of the desk send it. */
export async function withPicture(cookie: string | undefined): Promise<Request> {
  const form = new FormData();
  form.set("_key", randomToken());
  form.set("_locale", "fr");
  form.set("file", new File([new Uint8Array(await jpeg())], "avis.jpg", { type: "image/jpeg" }));
  const headers = { accept: "application/json", "sec-fetch-site": "same-origin", ...(cookie && { cookie }) };
  return new Request("http://localhost:3000/api/", { method: "POST", body: form, headers });
}

async function pictured({ db, staff }: World): Promise<{ id: string; upload: string }> {
  const { id } = await aCounterDraft(staff.officer);
  const { rows } = await db.owner.query<{ id: string }>(
    `insert into upload (id, declaration_id, document_kind, file_name, mime, bytes, sha256, status, blob_key, wrapped_key)
     values (gen_random_uuid(), $1, 'birthCertificate', 'avis.jpg', 'image/jpeg', 1, '\\x00', 'quarantined', 'none', '\\x00') returning id`,
    [id],
  );
  return { id, upload: rows[0]?.id ?? "" };
}

/** What the routes of interruptions, of their receipts and of pictures at the counter are called on. */
export const DOWNTIME_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/desk/counter/[id]/papers/[kind]": async ({ staff }) => {
    const { id } = await aCounterDraft(staff.officer);
    const params = { id, kind: "birthCertificate" };
    return { declaration: id, params, request: withPicture };
  },
  "POST api/desk/counter/[id]/papers/[kind]/remove": async (world) => {
    const { id, upload } = await pictured(world);
    return { declaration: id, params: { id, kind: "birthCertificate" }, request: json({ upload }) };
  },
  "POST api/desk/counter/[id]/paper": async (world) => {
    const given = await over(world);
    const id = await anOpenedReceipt(world.staff.officer, given, given.first);
    const body = { kind: "birth", declaredOn: day(given.began), declaredTime: clock(14) };
    return { declaration: id, params: { id }, request: json(body) };
  },
  "POST api/desk/downtime": async () => {
    const began = addDays(civilDayAt(now()), -further());
    const spell = { beganOn: day(began), beganTime: clock(9), endedOn: day(began), endedTime: clock(12) };
    const body = { ...spell, cause: "network", minutesBy: "نادية الشرقاوي" };
    return { declaration: NOWHERE, params: {}, request: json(body) };
  },
  "POST api/desk/downtime/pads": async () => ({ declaration: NOWHERE, params: {}, request: json({ count: "20" }) }),
  "POST api/desk/downtime/unused": async ({ staff }) => {
    // numbers begin anew in every office: this one is beyond what the others have printed
    let no = await aPad(staff.officer, 60);
    while (no < 200) no = await aPad(staff.officer, 60);
    return { declaration: NOWHERE, params: {}, request: json({ unusedNo: String(no), reason: "lost" }) };
  },
  "POST api/desk/downtime/[id]/end": async ({ db, staff }) => {
    const { accountId, office } = staff.officer.session;
    await db.owner.query(
      "update interruption set ended_at = greatest(now(), began_at + interval '1 second'), ended_by = $1 where ended_at is null",
      [accountId],
    );
    const { rows } = await db.owner.query<{ id: string }>(
      `insert into interruption (id, office_code, began_at, cause, minutes_by, opened_by)
       values (gen_random_uuid(), $1, now() - interval '2 minutes', 'power', 'نادية الشرقاوي', $2) returning id`,
      [office?.code, accountId],
    );
    const at = now();
    const endedTime = { hour: String(at.getUTCHours()), minute: String(at.getUTCMinutes()) };
    const body = { endedOn: day(civilDayAt(at)), endedTime };
    return { declaration: NOWHERE, params: { id: rows[0]?.id ?? "" }, request: json(body) };
  },
  "POST api/desk/downtime/[id]/minutes": async (world) => {
    const { id } = await over(world, 1);
    return { declaration: NOWHERE, params: { id }, request: withPicture };
  },
  "GET api/files/minutes/[scan]/[n]": async (world) => {
    const { id } = await over(world, 1);
    const scan = await aScanOfMinutes(world.staff.officer, id, await jpeg());
    return { declaration: NOWHERE, params: { scan, n: "1" }, request: getRequest };
  },
  "POST api/desk/downtime/[id]/given": async (world) => {
    const { id, last } = await over(world);
    const body = { first: String(last + 1), last: String(last + 2) };
    return { declaration: NOWHERE, params: { id }, request: json(body) };
  },
  "POST api/desk/downtime/[id]/receipts": async (world) => {
    const { id, first, began } = await over(world);
    const body = { no: String(first), kind: "death", declaredOn: day(began), declaredTime: clock(15) };
    return { declaration: NOWHERE, params: { id }, request: json(body) };
  },
  "POST api/desk/downtime/[id]/settle": async (world) => {
    const { id, first } = await over(world, 1);
    const unused = { unusedNo: first, reason: "spoiled" as const, unusedNote: undefined };
    await asOfficer(world.staff.officer.session, now(), undefined, (context) => noteUnused(context, unused));
    return { declaration: NOWHERE, params: { id }, request: json({}) };
  },
  "GET api/desk/downtime/pads/[id]/pad.pdf": async ({ db, staff }) => {
    const first = await aPad(staff.officer);
    const { rows } = await db.owner.query<{ id: string }>(
      "select id from receipt_pad where office_code = $1 and first_no = $2",
      [staff.officer.session.office?.code, first],
    );
    return { declaration: NOWHERE, params: { id: rows[0]?.id ?? "" }, request: getRequest };
  },
  "GET api/desk/downtime/minutes.pdf": async () => ({ declaration: NOWHERE, params: {}, request: getRequest }),
};
