import { readDelegationEntry, readStaffEntry } from "#lib/auth/core/index.ts";
import { createStaff, delegateSignature, listDelegationsOf } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { AGDAL } from "#tests/support/a-country.ts";
import { jsonRequest } from "#tests/support/a-request.ts";
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

function aPerson() {
  people += 1;
  const names = { given: { ar: "سلمى", latin: "Salma" }, family: { ar: "بناني", latin: "BENNANI" } };
  return {
    ...names,
    gender: "female",
    login: `salma-${people}`,
    role: "officer",
    office: AGDAL.office,
    fromOn: today(),
  };
}

const aDelegation = () => ({
  office: AGDAL.office,
  quality: "delegated",
  actKinds: { birth: "yes" },
  fromOn: today(),
  decision: "12/2026",
});

async function anAccount({ staff }: World): Promise<string> {
  const entry = readStaffEntry(aPerson());
  const done = await inTransaction("oversight", { "app.session": staff.manager.session.token }, async (tx) =>
    entry.ok ? createStaff({ tx, at: now() }, entry.value) : entry,
  );
  if (!done.ok) throw new Error(done.error.code);
  return done.value.value.account;
}

async function aSigner(world: World): Promise<{ id: string; delegation: string }> {
  const account = await anAccount(world);
  const entry = readDelegationEntry(aDelegation());
  const done = await inTransaction("oversight", { "app.session": world.staff.manager.session.token }, async (tx) => {
    const given = entry.ok ? await delegateSignature({ tx, at: now() }, { account, entry: entry.value }) : entry;
    return given.ok ? ok((await listDelegationsOf(tx, account))[0]?.id ?? "") : given;
  });
  if (!done.ok) throw new Error(done.error.code);
  return { id: account, delegation: done.value };
}

/** What the routes of staff and accounts are called on. */
export const STAFF_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/oversight/staff": async () => onAccount({}, aPerson()),
  "POST api/oversight/staff/[id]/status": async (world) =>
    onAccount({ id: await anAccount(world) }, { status: "suspended" }),
  "POST api/oversight/staff/[id]/factor": async (world) => onAccount({ id: await anAccount(world) }),
  "POST api/oversight/staff/[id]/handover": async (world) => onAccount({ id: await anAccount(world) }),
  "POST api/oversight/staff/[id]/posting": async (world) => onAccount({ id: await anAccount(world) }, { on: today() }),
  "POST api/oversight/staff/[id]/delegations": async (world) =>
    onAccount({ id: await anAccount(world) }, aDelegation()),
  "POST api/oversight/staff/[id]/delegations/[delegation]/end": async (world) => onAccount(await aSigner(world)),
};
