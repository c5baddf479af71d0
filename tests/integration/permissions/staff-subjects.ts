import { readAbsenceEntry, readDelegationEntry, readEndOfPosting, readStaffEntry } from "#lib/auth/core/index.ts";
import {
  createStaff,
  delegateSignature,
  endPosting,
  keepSpecimen,
  listAbsencesOf,
  listPowersOf,
  noteAbsence,
} from "#lib/auth/index.ts";
import { checkUpload, quarantine } from "#lib/files/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { randomToken } from "#lib/platform/random.ts";
import { AGDAL } from "#tests/support/a-country.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { jpeg } from "../files/sample-files.ts";
import { withPicture } from "./downtime-subjects.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";
const onAccount = (params: Record<string, string>, body: Readonly<Record<string, unknown>> = {}): Subject => ({
  declaration: NOWHERE,
  params,
  request: (cookie) => jsonRequest(body, { cookie }),
});

let people = 0;

function today(): Record<string, string> {
  const [year = "", month = "", day = ""] = moroccanDay(now()).split("-");
  return { year, month, day };
}

function aPerson(office: string) {
  people += 1;
  const names = { given: { ar: "سلمى", latin: "Salma" }, family: { ar: "بناني", latin: "BENNANI" } };
  return { ...names, gender: "female", login: `salma-${people}`, role: "officer", office, fromOn: today() };
}

const aDelegation = (office: string) => ({
  office,
  quality: "delegated",
  actKinds: { birth: "yes" },
  fromOn: today(),
  decision: "12/2026",
  decidedOn: today(),
});
const anAbsence = () => ({ reason: "leave", awayFrom: today() });

type Keeping = { tx: Tx; at: Date };

/** What a manager does, or what the test then reads under the same rights. */
async function asManager<T>({ staff }: World, work: (keeping: Keeping) => Promise<Result<T>>): Promise<T> {
  const session = { "app.session": staff.manager.session.token };
  const done = await inTransaction("oversight", session, (tx) => work({ tx, at: now() }));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

async function anAccount(world: World, office: string): Promise<string> {
  const entry = readStaffEntry(aPerson(office));
  const made = await asManager(world, async (keeping) => (entry.ok ? createStaff(keeping, entry.value) : entry));
  return made.value.account;
}

async function aSigner(world: World, office: string): Promise<{ id: string; delegation: string }> {
  const account = await anAccount(world, office);
  const entry = readDelegationEntry(aDelegation(office));
  await asManager(world, async (keeping) =>
    entry.ok ? delegateSignature(keeping, { account, entry: entry.value }) : entry,
  );
  const [power] = await asManager(world, async ({ tx }) => ok(await listPowersOf(tx, account)));
  return { id: account, delegation: power?.id ?? "" };
}

async function anAbsentSigner(world: World, office: string): Promise<{ id: string; absence: string }> {
  const { id } = await aSigner(world, office);
  const entry = readAbsenceEntry(anAbsence());
  await asManager(world, async (keeping) =>
    entry.ok ? noteAbsence(keeping, { account: id, entry: entry.value }) : entry,
  );
  const [absence] = await asManager(world, async ({ tx }) => ok(await listAbsencesOf(tx, id)));
  return { id, absence: absence?.id ?? "" };
}

async function aSpecimen(world: World, office: string): Promise<{ id: string; delegation: string }> {
  const signer = await aSigner(world, office);
  const file = await quarantine({ name: "specimen.jpg", content: await jpeg() });
  if (!file.ok) throw new Error(file.error.code);
  const { id: account, delegation } = signer;
  await asManager(world, (keeping) => keepSpecimen(keeping, { account, delegation }, file.value));
  await checkUpload(file.value.id);
  return signer;
}

async function aSpecimenRow(world: World, office: string): Promise<{ id: string; delegation: string }> {
  const signer = await aSigner(world, office);
  await world.db.owner.query(
    `insert into upload (id, delegation_id, document_kind, file_name, mime, bytes, sha256, status, blob_key, wrapped_key)
     values (gen_random_uuid(), $1, 'specimen', 'specimen.jpg', 'image/jpeg', 1, '\\x00', 'quarantined', $2, '\\x00')`,
    [signer.delegation, `uploads/${randomToken()}`],
  );
  return signer;
}

async function whoeverLeft(world: World): Promise<string> {
  const account = await anAccount(world, AGDAL.office);
  const entry = readEndOfPosting({ when: "atOnce" });
  await asManager(world, async (keeping) =>
    entry.ok ? endPosting(keeping, { account, ...entry.value }) : err(entry.error),
  );
  return account;
}

const tomorrow = () => {
  const [year = "", month = "", day = ""] = moroccanDay(new Date(now().getTime() + 86_400_000)).split("-");
  return { year, month, day };
};

/** What the commands on staff are called on, at an office of theirs: managers look after all, the head of an office after that one. */
function subjectsOf(side: "oversight" | "desk", officeOf: (world: World) => string, recipient: string) {
  const staff = `POST api/${side}/staff`;
  const account = async (world: World, body: Readonly<Record<string, unknown>> = {}) =>
    onAccount({ id: await anAccount(world, officeOf(world)) }, body);
  return {
    [staff]: async (world: World) => onAccount({}, aPerson(officeOf(world))),
    [`${staff}/[id]/status`]: (world: World) => account(world, { status: "suspended" }),
    [`${staff}/[id]/factor`]: (world: World) => account(world),
    [`${staff}/[id]/handover`]: (world: World) => account(world),
    [`${staff}/[id]/posting`]: (world: World) => account(world, { on: today() }),
    [`${staff}/[id]/delegations`]: (world: World) => account(world, aDelegation(officeOf(world))),
    [`${staff}/[id]/delegations/[delegation]/end`]: async (world: World) =>
      onAccount(await aSigner(world, officeOf(world))),
    [`${staff}/[id]/delegations/[delegation]/copies`]: async (world: World) =>
      onAccount(await aSpecimenRow(world, officeOf(world)), { recipient, sentOn: today() }),
    [`${staff}/[id]/delegations/[delegation]/specimen`]: async (world: World): Promise<Subject> => {
      const params = await aSigner(world, officeOf(world));
      return { declaration: NOWHERE, params, request: withPicture };
    },
    [`${staff}/[id]/absences`]: async (world: World) =>
      onAccount({ id: (await aSigner(world, officeOf(world))).id }, anAbsence()),
    [`${staff}/[id]/absences/[absence]/end`]: async (world: World) =>
      onAccount(await anAbsentSigner(world, officeOf(world))),
    [`${staff}/[id]/absences/[absence]/replacement`]: async (world: World) =>
      onAccount(await anAbsentSigner(world, officeOf(world)), {
        replacement: await anAccount(world, officeOf(world)),
        ground: "13/2026",
      }),
  } satisfies Readonly<Record<string, (world: World) => Promise<Subject>>>;
}

/** What the routes of staff, powers and absences are called on. */
export const STAFF_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  ...subjectsOf("oversight", () => AGDAL.office, "governor"),
  ...subjectsOf("desk", ({ paper }) => paper.office, "prosecutor"),
  "POST api/oversight/staff/[id]/postings": async (world) =>
    onAccount({ id: await whoeverLeft(world) }, { role: "clerk", office: AGDAL.office, fromOn: tomorrow() }),
  "GET api/files/specimens/[account]/[delegation]/[n]": async (world) => {
    const { id, delegation } = await aSpecimen(world, world.paper.office);
    return {
      declaration: NOWHERE,
      params: { account: id, delegation, n: "1" },
      request: getRequest,
    };
  },
};
