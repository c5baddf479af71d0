import { civilDayAt } from "#lib/calendar/index.ts";
import { readOfficeDecision } from "#lib/territory/core/index.ts";
import { findTerritoryImport, proposeDecision, receiveTerritoryFile } from "#lib/territory/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { aReferredFile, typedDecision } from "#tests/support/a-disputed-name.ts";
import { jsonRequest } from "#tests/support/a-request.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

/** An office that waits for its services. */
const WITHOUT_SERVICES = "070410707-01";
const NOWHERE = "00000000-0000-7000-8000-000000000000";
const onCountry = (request: Subject["request"], params = {}): Subject => ({ declaration: NOWHERE, params, request });

let entries = 0;

/** A day of next year that no other call of this test has used. */
function anotherDay(): { day: string; month: string; year: string } {
  entries += 1;
  return {
    day: String((entries % 27) + 1),
    month: String((Math.floor(entries / 27) % 12) + 1),
    year: String(now().getUTCFullYear() + 1),
  };
}

/** The running month as if nobody had announced it yet. */
async function aMonthToAnnounce({ owner }: TestDatabase): Promise<Record<string, string>> {
  const { rows } = await owner.query<{ starts_on: string; next_on: string; year: number; month: number }>(
    `with known as (select *, lead(starts_on) over (order by starts_on) as next_on, lead(provisional) over (order by starts_on) as is_guess from hijri_month)
     select year, month, starts_on::text, next_on::text from known where not provisional and starts_on + 29 <= current_date order by starts_on desc limit 1`,
  );
  const [last] = rows;
  if (!last) throw new Error("no month is announced");
  await owner.query("update hijri_month set provisional = true, announced_at = null where starts_on >= $1", [
    last.next_on,
  ]);
  const length = Math.round((Date.parse(last.next_on) - Date.parse(last.starts_on)) / 86_400_000);
  return { year: String(last.year), month: String(last.month), length: String(length) };
}

async function aTerritoryFile({ owner }: TestDatabase): Promise<string> {
  entries += 1;
  const { rows } = await owner.query<{ line: string }>(
    "select concat_ws(',', code, parent, 'commune', kind, $1::text, name_ar) as line from territory where code = '04.421.01.01'",
    [`Agdal-Riyad ${entries}`],
  );
  return `code,parent,level,kind,name_fr,name_ar\n${rows[0]?.line ?? ""}\n`;
}

async function aWaitingImport({ db, staff }: World): Promise<{ id: string; seen: string }> {
  const content = new Uint8Array(Buffer.from(await aTerritoryFile(db)));
  const { session: officer } = staff.manager;
  const read = await inTransaction("oversight", { "app.session": officer.token }, async (tx) => {
    const received = await receiveTerritoryFile({ tx, at: now(), officer }, { name: "communes.csv", content });
    return received.ok ? ok(await findTerritoryImport(tx, received.value.value.id)) : received;
  });
  if (!read.ok || !read.value) throw new Error("the territory file was not taken");
  return read.value;
}

function aServiceToOpen() {
  const fromOn = anotherDay();
  return {
    what: "open",
    service: "birthDeclaration",
    number: "D-1",
    decidedOn: fromOn,
    fromOn,
    offices: [WITHOUT_SERVICES],
  };
}

async function aProposal({ staff }: World): Promise<string> {
  const { session: officer } = staff.manager;
  const entry = readOfficeDecision(aServiceToOpen());
  const done = await inTransaction("oversight", { "app.session": officer.token }, async (tx) =>
    entry.ok ? proposeDecision({ tx, at: now(), officer }, entry.value, civilDayAt(now())) : entry,
  );
  if (!done.ok) throw new Error(done.error.code);
  return done.value.value.id;
}

function fileForm(csv: string) {
  return (cookie: string | undefined): Request => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ _key: `k${"0".repeat(18)}${(entries += 1)}`, _locale: "fr" }))
      form.set(name, value);
    form.set("file", new File([csv], "communes.csv", { type: "text/csv" }));
    const headers = { accept: "application/json", "sec-fetch-site": "same-origin", ...(cookie && { cookie }) };
    return new Request("http://localhost:3000/api/", { method: "POST", body: form, headers });
  };
}

function aRecipient() {
  return { kind: "deceased", territory: "04.421", name: { ar: "باشا الرباط", fr: "Pacha de Rabat" } };
}

/** What the routes of oversight are called on. */
export const OVERSIGHT_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/oversight/calendar/months": async ({ db }) => {
    const month = await aMonthToAnnounce(db);
    return onCountry((cookie) => jsonRequest(month, { cookie }));
  },
  "POST api/oversight/calendar/holidays": async () => {
    const day = anotherDay();
    return onCountry((cookie) => jsonRequest({ decision: "Décret 2-27-5", day }, { cookie }));
  },
  "POST api/oversight/calendar/suspensions": async () => {
    const day = anotherDay();
    return onCountry((cookie) =>
      jsonRequest({ reference: "Décret-loi 2-27-100", startsOn: day, endsOn: day, scope: "everywhere" }, { cookie }),
    );
  },
  "POST api/oversight/copies": () => {
    const offer = { regime: "R36", form: "extract", isOffered: "yes", fromOn: anotherDay(), number: "2.27.6" };
    return Promise.resolve(onCountry((cookie) => jsonRequest(offer, { cookie })));
  },
  "POST api/oversight/recipients": () => Promise.resolve(onCountry((cookie) => jsonRequest(aRecipient(), { cookie }))),
  "POST api/oversight/recipients/end": async ({ db }) => {
    const { kind, territory, name } = aRecipient();
    await db.owner.query("insert into return_recipient values ($1, $2, $3, $4) on conflict do nothing", [
      ...[kind, territory, name.ar, name.fr],
    ]);
    return onCountry((cookie) => jsonRequest({ kind, territory }, { cookie }));
  },
  "POST api/oversight/offices/decisions": async () => onCountry((cookie) => jsonRequest(aServiceToOpen(), { cookie })),
  "POST api/oversight/offices/decisions/[id]/settle": async (world) => {
    const id = await aProposal(world);
    return onCountry((cookie) => jsonRequest({ as: "withdrawn" }, { cookie }), { id });
  },
  "POST api/oversight/names/[id]/decision": async ({ db, staff }) => {
    const { file, rulingId } = await aReferredFile(db, staff.officer);
    const request: Subject["request"] = (cookie) => jsonRequest(typedDecision(), { cookie });
    return { declaration: file.id, params: { id: rulingId }, request };
  },
  "POST api/oversight/territory": async ({ db }) => onCountry(fileForm(await aTerritoryFile(db))),
  "POST api/oversight/territory/[id]/apply": async (world) => {
    const { id, seen } = await aWaitingImport(world);
    return onCountry((cookie) => jsonRequest({ seen, accepted: ["04.421.01.01"] }, { cookie }), { id });
  },
};
