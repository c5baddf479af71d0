import { issueLegacyCopy } from "#lib/documents/index.ts";
import { openLegacyPage } from "#lib/legacy/index.ts";
import { type LegacyKind, legacyFields } from "#lib/legacy/core/index.ts";
import { AGDAL } from "#tests/support/a-country.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { atDesk, certified, compared, indexed, scanned } from "../legacy/given.ts";
import { photograph } from "../files/sample-files.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";
const KIND: LegacyKind = "birth";
const TYPED = { givenName: { text: "Fatma" }, familyName: { text: "EL BAKKALI" } };
const READ = {
  fields: {
    ...Object.fromEntries(legacyFields(KIND).map(([field]) => [field, { how: "absent" }])),
    givenName: { how: "clear", text: "Fatma" },
  },
};

let used = 0;
const aPlace = () => ({ year: 1956, no: (used += 1), language: "fr" });

const on = (params: Record<string, string>, body: Readonly<Record<string, unknown>> = {}): Subject => ({
  declaration: NOWHERE,
  params,
  request: (cookie) => jsonRequest(body, { cookie }),
});

/** Another picture each time, posted as the form does. */
const withImage =
  (fields: Readonly<Record<string, string>>): Subject["request"] =>
  async (cookie) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ _key: `legacy-image-${(used += 1)}`.padEnd(20, "0"), ...fields }))
      form.set(name, value);
    const picture = await photograph(120, 90).jpeg().toBuffer();
    form.set("file", new File([new Uint8Array(picture)], "acte.jpg", { type: "image/jpeg" }));
    const body = new Request("http://localhost", { method: "POST", body: form });
    const empty = jsonRequest({}, { cookie });
    const headers = new Headers(empty.headers);
    headers.set("content-type", body.headers.get("content-type") ?? "");
    headers.delete("content-length");
    return new Request(empty.url, { method: "POST", headers, body: await body.arrayBuffer() });
  };

async function aComparedAct({ staff }: World): Promise<string> {
  return compared([staff.clerk, staff.officer], KIND, aPlace(), TYPED);
}

async function aCertifiedAct(world: World): Promise<string> {
  const id = await aComparedAct(world);
  const done = await certified(world.staff.officer, id);
  if (done !== "done") throw new Error(done);
  return id;
}

async function pictureOf({ staff }: World): Promise<string> {
  const id = await scanned(staff.officer, KIND);
  return (await openLegacyPage(staff.officer.session, id))?.scans[0]?.id ?? "";
}

async function aBatch({ db }: World): Promise<string> {
  const { rows } = await db.owner.query<{ id: string }>(
    `insert into legacy_batch (id, office_code, name, sha256, status, finished_at)
     select gen_random_uuid(), $1, 'acts.csv', sha256(uuid_send(gen_random_uuid())), 'imported', now() returning id::text`,
    [AGDAL.office],
  );
  return rows[0]?.id ?? "";
}

/** What the routes of paper acts are called on. */
export const LEGACY_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/desk/legacy": async () => ({
    declaration: NOWHERE,
    params: {},
    request: withImage({ kind: KIND }),
  }),
  "POST api/desk/legacy/lost": async () => {
    // each office that calls keeps a place of its own
    const { year, no, language } = aPlace();
    return on({}, { actKind: KIND, year: String(year), no: String(no), language });
  },
  "POST api/desk/legacy/[id]/place": async ({ staff }) => {
    const { year, no, language } = aPlace();
    return on({ id: await scanned(staff.officer, KIND) }, { year: String(year), no: String(no), language });
  },
  "POST api/desk/legacy/[id]/keying": async ({ staff }) =>
    on({ id: await indexed(staff.officer, KIND, aPlace()) }, READ),
  "POST api/desk/legacy/[id]/settling": async (world) => on({ id: await aComparedAct(world) }, READ),
  "POST api/desk/legacy/[id]/aside": async (world) => on({ id: await aComparedAct(world) }, { reason: "torn" }),
  "POST api/desk/legacy/[id]/image": async (world) => {
    const id = await aComparedAct(world);
    await world.db.owner.query("update legacy_act set status = 'setAside', set_aside = 'torn' where id = $1", [id]);
    return { declaration: NOWHERE, params: { id }, request: withImage({ judgment: "12/2026" }) };
  },
  "POST api/desk/legacy/[id]/certificate": async (world) => {
    const id = await aComparedAct(world);
    const { version, imageHash } = (await openLegacyPage(world.staff.officer.session, id))?.act ?? {};
    return on({ id }, { version, imageHash, code: await world.staff.officer.freshCode() });
  },
  "POST api/desk/legacy/[id]/mentions": async (world) =>
    on(
      { id: await aCertifiedAct(world) },
      {
        kind: "MAR",
        textAr: "تزوجت",
        textFr: "Mariée",
        titleNumber: "12",
        titleOn: { day: "1", month: "6", year: "1980" },
        titleAuthority: "المحكمة الابتدائية بالرباط",
        code: await world.staff.officer.freshCode(),
      },
    ),
  "POST api/desk/legacy/[id]/documents": async (world) =>
    on({ id: await aCertifiedAct(world) }, { document: "birthExtract", purpose: "holder" }),
  "POST api/desk/legacy/[id]/rulings": async (world) =>
    on(
      { id: await aCertifiedAct(world) },
      {
        subject: "female",
        matter: "clerical",
        applicant: "Fatma",
        quality: "declarant",
        field: "motherName",
        valueAr: "أم كلثوم",
        valueLatin: "Oum Keltoum",
        declared: "wanted",
        paper: "showsWanted",
        paperName: "Livret",
        concluded: "clerical",
      },
    ),
  "POST api/desk/legacy/batches/[id]/sign": async (world) => on({ id: await aBatch(world) }),
  "GET api/desk/legacy/copies/[serial]": async (world) => {
    const id = await aCertifiedAct(world);
    const wish = { id, kind: "birthExtract", purpose: "holder" } as const;
    const issued = await atDesk(world.staff.officer, (context) => issueLegacyCopy(context, wish));
    const serial = typeof issued === "string" ? issued : issued.serial;
    return { declaration: NOWHERE, params: { serial }, request: getRequest };
  },
  "POST api/desk/age-checks": async (world) => {
    const body = { act: await aCertifiedAct(world), isPaper: "yes", finding: "alive", source: "family" };
    return on({}, body);
  },
  "GET api/files/legacy/[scan]/[n]": async (world) => ({
    declaration: NOWHERE,
    params: { scan: await pictureOf(world), n: "1" },
    request: getRequest,
  }),
};
