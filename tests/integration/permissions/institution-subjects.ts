import { declareEvent, receiveFile, reportAlive, takeInstitutionFile } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { AGDAL } from "#tests/support/a-country.ts";
import { jsonRequest } from "#tests/support/a-request.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { aDeath, declared, posted } from "../institution/a-death-of-an-institution.ts";
import { aBirth, asInstitution, birthsFile, daysAgo, fileOf } from "../institution/given.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";

let certificates = 0;

function aNumber(): string {
  certificates += 1;
  return `P-${certificates}`;
}

const json =
  (body: Readonly<Record<string, unknown>>) =>
  (cookie: string | undefined): Request =>
    jsonRequest(body, { cookie });

async function aDeclaredBirth({ staff }: World): Promise<{ id: string; certificate: string }> {
  const certificate = aNumber();
  const done = await asInstitution(staff.institution, (context) =>
    declareEvent(context, { kind: "birth", answers: aBirth(certificate) }),
  );
  if (!done.ok) throw new Error(done.error.code);
  return { id: done.value.value.id ?? "", certificate };
}

async function aWaitingFile({ staff }: World): Promise<string> {
  const file = fileOf(birthsFile(2, { wrong: 2, name: aNumber() }));
  const received = await asInstitution(staff.institution, (context) => receiveFile(context, { kind: "birth", file }));
  if (!received.ok) throw new Error(received.error.code);
  return received.value.value.id;
}

function fileForm(cookie: string | undefined): Request {
  const form = new FormData();
  const meta = { _key: `k${"0".repeat(18)}${aNumber()}`, _locale: "fr", kind: "birth" };
  for (const [name, value] of Object.entries(meta)) form.set(name, value);
  form.set("file", new File([birthsFile(1, { name: aNumber() })], "naissances.csv", { type: "text/csv" }));
  const headers = { accept: "application/json", "sec-fetch-site": "same-origin", ...(cookie && { cookie }) };
  return new Request("http://localhost:3000/api/", { method: "POST", body: form, headers });
}

/** A page of ours asked for a file: no language in its address, so Arabic. */
function getFile(cookie: string | undefined): Request {
  return new Request("http://localhost:3000/api/", { headers: { ...(cookie && { cookie }) } });
}

/** A death of the ward at the office of the callers, in hand of nobody. */
async function aDeathAtAgdal(
  { staff }: World,
  ago: number,
  manner: string,
): Promise<Subject["params"] & { id: string }> {
  const number = aNumber();
  const answers = { ...aDeath(number, ago, { manner }), office: { code: AGDAL.office } };
  return { id: await declared(staff.institution, "death", answers) };
}

async function onDeath(
  world: World,
  ago: number,
  manner: string,
  body: Readonly<Record<string, unknown>>,
  more = {},
): Promise<Subject> {
  const { id } = await aDeathAtAgdal(world, ago, manner);
  return { declaration: id, params: { id, ...more }, request: json(body) };
}

/** A registered death at that office, with an alert already raised or not. */
async function aRegisteredDeath(world: World): Promise<string> {
  const { id } = await aDeathAtAgdal(world, 40, "natural");
  await world.db.owner.query(
    `update declaration set status = 'completed', act_office_code = office_code, act_year = 2026, act_no = 1, act_registered_at = now() where id = $1`,
    [id],
  );
  return id;
}

/** What the routes of institutions, and those of the desk on their files, are called on. */
export const INSTITUTION_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/institution/declarations": async () => ({
    declaration: NOWHERE,
    params: {},
    request: json({ kind: "birth", ...aBirth(aNumber()) }),
  }),
  "POST api/institution/declarations/[id]/correct": async (world) => {
    const { id, certificate } = await aDeclaredBirth(world);
    const request = json({ kind: "birth", ...aBirth(certificate), child: { sex: "male" } });
    return { declaration: id, params: { id }, request };
  },
  "GET api/institution/declarations/[id]/receipt.pdf": async (world) => {
    const { id } = await aDeclaredBirth(world);
    return { declaration: id, params: { id }, request: getFile };
  },
  "POST api/institution/files": async () => ({ declaration: NOWHERE, params: {}, request: fileForm }),
  "POST api/institution/open": async (world) => {
    const { id, certificate } = await aDeclaredBirth(world);
    return { declaration: id, params: {}, request: json({ q: certificate }) };
  },
  "POST api/institution/files/[id]/take": async (world) => ({
    declaration: NOWHERE,
    params: { id: await aWaitingFile(world) },
    request: json({}),
  }),
  "GET api/institution/files/[id]/refused": async (world) => {
    const id = await aWaitingFile(world);
    await asInstitution(world.staff.institution, (context) => takeInstitutionFile(context, { id, corrects: false }));
    return { declaration: NOWHERE, params: { id }, request: getFile };
  },
  "POST api/institution/permissions/[id]": (world) =>
    onDeath(world, 5, "violent", { number: "9/2026", decidedOn: posted(daysAgo(1)) }),
  "POST api/desk/files/[id]/family/[section]": (world) =>
    onDeath(world, 3, "natural", { maritalStatus: "single" }, { section: "family" }),
  "POST api/desk/files/[id]/ex-officio": (world) => onDeath(world, 40, "natural", {}),
  "POST api/desk/files/[id]/permission": (world) =>
    onDeath(world, 5, "violent", {
      number: "9/2026",
      decidedOn: posted(daysAgo(1)),
      court: { ar: "المحكمة", latin: "Tribunal" },
    }),
  "POST api/desk/files/[id]/alive": async (world) => {
    const id = await aRegisteredDeath(world);
    return { declaration: id, params: { id }, request: json({}) };
  },
  "POST api/desk/files/[id]/refer-concern": async (world) => {
    const id = await aRegisteredDeath(world);
    await asOfficer(world.staff.officer.session, now(), undefined, (context) => reportAlive(context, { id }));
    const { rows } = await world.db.owner.query<{ id: string }>(
      "select id from case_concern where declaration_id = $1",
      [id],
    );
    return { declaration: id, params: { id }, request: json({ concern: rows[0]?.id, note: "Vue hier au guichet." }) };
  },
  "GET api/institution/template/[kind]": async () => ({
    declaration: NOWHERE,
    params: { kind: "birth" },
    request: getFile,
  }),
};
