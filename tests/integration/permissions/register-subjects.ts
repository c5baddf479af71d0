import { checkPage, openPaperVolume, receivePage } from "#lib/acts/index.ts";
import { quarantine } from "#lib/files/index.ts";
import { now } from "#lib/platform/clock.ts";
import { VolumeInput } from "#lib/registers/core/index.ts";
import { aPreparedAct, aRegisteredAct, type Draft } from "#tests/support/a-birth-file.ts";
import { A_VOLUME, paperRegister } from "#tests/support/a-paper-act.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { jpeg } from "../files/sample-files.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";
let years = 0;

/** A register of a year that is over, which nobody has closed; another one at every call. */
async function anEndedRegister({ db, staff, paper }: World, regime: "R36" | "R37" = "R36"): Promise<string> {
  const office = regime === "R36" ? staff.officer.session.office?.code : paper.office;
  const { rows } = await db.owner.query<{ id: string }>(
    `insert into register_year (id, office_code, kind, year, regime, opening_hash, head_hash)
     values (gen_random_uuid(), $1, 'birth', $2, $3, sha256('open'), sha256('open')) returning id`,
    [office, 2025 - (years += 1), regime],
  );
  return rows[0]?.id ?? "";
}

/** The officer of the paper office records its first volume. */
async function recordVolume({ staff }: World, id: string): Promise<void> {
  const input = VolumeInput.parse({ ...A_VOLUME, code: await staff.officer37.freshCode() });
  await asOfficer(staff.officer37.session, now(), undefined, (context) => openPaperVolume(context, { id, input }));
}

/** An act that was drawn up for the paper register of this year. */
function aPaperDraft({ db, staff, paper }: World): Promise<Draft> {
  return aPreparedAct(db, staff.officer37, { place: paper });
}

async function pageForm(cookie: string | undefined): Promise<Request> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ _key: "k".repeat(20), _locale: "fr" })) form.set(name, value);
  form.set("file", new File([new Uint8Array(await jpeg())], "page.jpg", { type: "image/jpeg" }));
  return new Request("http://localhost:3000/api/", {
    method: "POST",
    body: form,
    headers: { accept: "application/json", "sec-fetch-site": "same-origin", ...(cookie && { cookie }) },
  });
}

async function aScannedPage({ staff }: World, draftId: string): Promise<string> {
  const { session } = staff.officer37;
  const file = await quarantine({ name: "page.jpg", content: await jpeg() });
  if (!file.ok) throw new Error(file.error.code);
  const sent = await asOfficer(session, now(), undefined, (context) =>
    receivePage(context, { draftId, file: file.value }),
  );
  await checkPage(sent, { "app.session": session.token });
  return sent.id;
}

/** A closed register that holds no act, with its minutes. */
async function aClosedRegister(world: World): Promise<string> {
  const id = await anEndedRegister(world);
  const { rows } = await world.db.owner.query<{ key: string }>(
    "select id as key from signing_key where account_id = $1 limit 1",
    [world.staff.officer.session.accountId],
  );
  await world.db.owner.query("update register_year set closed_at = now(), closing_hash = head_hash where id = $1", [
    id,
  ]);
  await world.db.owner.query(
    `insert into register_closing (register_year_id, reason, closed_on, last_no, closing_hash)
     values ($1, 'yearOver', current_date, 0, sha256('open'))`,
    [id],
  );
  await world.db.owner.query(
    `insert into register_minutes
     select $1, 'محضر', 'Procès-verbal', '\\x00', sha256('open'), false, $2, d.id, 'totp', $3, '\\x00', current_date, now()
       from delegation d join account a on a.staff_id = d.staff_id where a.id = $2 limit 1`,
    [id, world.staff.officer.session.accountId, rows[0]?.key],
  );
  return id;
}

/** A closed paper register: of the office of paper, or one of Rabat, where the inspector is, whose original has left. */
async function aPaperRegister({ db, paper, staff }: World, sent: boolean): Promise<string> {
  const { rows } = await db.owner.query<{ id: string }>(
    `insert into register_year (id, office_code, kind, year, regime, opening_hash, head_hash, closed_at, closing_hash)
     values (gen_random_uuid(), $1, 'birth', $2, 'R37', sha256('open'), sha256('open'), '2026-01-01', sha256('open')) returning id`,
    [sent ? staff.officer.session.office?.code : paper.office, 2025 - (years += 1)],
  );
  const id = rows[0]?.id ?? "";
  await db.owner.query(
    `insert into register_closing (register_year_id, reason, closed_on, last_no, closing_hash)
     values ($1, 'yearOver', '2026-01-01', 0, sha256('open'))`,
    [id],
  );
  if (sent)
    await db.owner.query(
      `insert into register_deposit (register_year_id, copy, no, step, done_on, reference, account_id)
       select $1, 'court', 1, 'sent', '2026-01-20', '12/2026', a.id from account a limit 1`,
      [id],
    );
  return id;
}

const aStep = async (world: World, step: "sent" | "received"): Promise<Subject> => {
  const id = await aPaperRegister(world, step === "received");
  const doneOn = { day: "21", month: "1", year: "2026" };
  const typed = { copy: "court", after: step === "sent" ? "0" : "1", step, doneOn, reference: "14/2026" };
  return { declaration: NOWHERE, params: { id }, request: (cookie) => jsonRequest(typed, { cookie }) };
};

async function paperOf(id: string): Promise<Subject> {
  return Promise.resolve({ declaration: NOWHERE, params: { id }, request: getRequest });
}

/** The register of the year in which the office has an act. */
async function aRegisterWithAnAct({ db, staff }: World): Promise<string> {
  await aRegisteredAct(db, staff.officer);
  const { rows } = await db.owner.query<{ id: string }>(
    "select register_year_id as id from act where office_code = $1 and kind = 'birth' order by registered_at desc limit 1",
    [staff.officer.session.office?.code],
  );
  return rows[0]?.id ?? "";
}

/** What the routes of registers are called on. */
export const REGISTER_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/desk/registers/[id]/close": async (world) => {
    const id = await anEndedRegister(world);
    const code = await world.staff.officer.freshCode();
    return {
      declaration: NOWHERE,
      params: { id },
      request: (cookie) => jsonRequest({ code, lastNo: "0" }, { cookie }),
    };
  },
  "POST api/desk/registers/[id]/volumes": async (world) => {
    const id = await anEndedRegister(world, "R37");
    const code = await world.staff.officer37.freshCode();
    return {
      declaration: NOWHERE,
      params: { id },
      request: (cookie) => jsonRequest({ ...A_VOLUME, code }, { cookie }),
    };
  },
  "POST api/desk/registers/[id]/unused": async (world) => {
    const id = await anEndedRegister(world, "R37");
    await recordVolume(world, id);
    const code = await world.staff.officer37.freshCode();
    const body = { no: "1", volume: "1", page: "1", reason: "spoiled", note: "صفحة تالفة", code };
    return { declaration: NOWHERE, params: { id }, request: (cookie) => jsonRequest(body, { cookie }) };
  },
  "POST api/desk/drafts/[id]/page": async (world) => {
    const { file, draftId } = await aPaperDraft(world);
    return { declaration: file.id, params: { id: draftId }, request: pageForm };
  },
  "POST api/desk/drafts/[id]/paper": async (world) => {
    const { file, draftId, version } = await aPaperDraft(world);
    const scan = await aScannedPage(world, draftId);
    const register = await paperRegister(world.db.owner, world.paper.office);
    const { rows } = await world.db.owner.query<{ last_no: number; volumes: number }>(
      "select last_no, (select count(*)::int from paper_volume v where v.register_year_id = r.id) as volumes from register_year r where id = $1",
      [register],
    );
    if (rows[0]?.volumes === 0) await recordVolume(world, register);
    const code = await world.staff.officer37.freshCode();
    const body = { no: String((rows[0]?.last_no ?? 0) + 1), volume: "1", page: "1", scan, code };
    return {
      declaration: file.id,
      params: { id: draftId },
      request: (cookie) => jsonRequest(body, { cookie, version }),
    };
  },
  "POST api/desk/registers/[id]/deposit": (world) => aStep(world, "sent"),
  "POST api/oversight/registers/[id]/deposit": (world) => aStep(world, "received"),
  "GET api/desk/registers/[id]/table.pdf": async (world) => paperOf(await aClosedRegister(world)),
  "GET api/desk/registers/[id]/minutes.pdf": async (world) => paperOf(await aClosedRegister(world)),
  "GET api/desk/registers/[id]/register.pdf": async (world) => paperOf(await aRegisterWithAnAct(world)),
};
