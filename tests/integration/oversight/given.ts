import { encode } from "next-auth/jwt";
import type { Role } from "#lib/auth/core/index.ts";
import { databaseDay, type Deadline, HIJRI_SEED, isoDayOf, type IsoDay } from "#lib/calendar/core/index.ts";
import { config } from "#lib/platform/config.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { randomToken, uuidv7 } from "#lib/platform/random.ts";
import { workingWeek } from "#lib/territory/core/index.ts";
import type { TestDatabase } from "#tests/support/database.ts";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
export type Answer = { status: number; path: string; refused: string | null; done: string | null };

/** Somebody of this role, signed in; gives what their browser holds. */
export async function givenStaff(
  { owner }: TestDatabase,
  role: Role,
  office: string | null = null,
): Promise<{ cookie: string; account: string }> {
  const [staff, account, assignment] = [uuidv7(), uuidv7(), uuidv7()];
  const token = randomToken();
  await owner.query(`insert into staff values ($1, 'لطيفة', 'الفاسي', 'Latifa', 'El Fassi', 'female')`, [staff]);
  await owner.query(
    `insert into account (id, staff_id, login, password_hash, totp_key) values ($1, $2, $3, 'x', '\\x00')`,
    [account, staff, account],
  );
  const institution = role === "institution" ? "HOP-1" : null;
  if (institution !== null)
    await owner.query(
      `insert into institution (code, kind, name_ar, name_fr) values ($1, 'hospital', 'مستشفى', 'Maternité') on conflict do nothing`,
      [institution],
    );
  await owner.query(
    `insert into assignment (id, staff_id, role, office_code, institution_code, from_on) values ($1, $2, $3, $4, $5, '2026-01-01')`,
    [assignment, staff, role, office, institution],
  );
  await owner.query(
    `insert into session (id, token_hash, account_id, assignment_id, office_code, role, expires_at)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp() + interval '1 hour')`,
    [uuidv7(), Buffer.from(sha256(token)), account, assignment, office, role],
  );
  return {
    cookie: `sijil-session=${await encode({ token: { sid: token }, secret: config().sessionSecret })}`,
    account,
  };
}

/** Sends a plain form as a page of oversight does. */
export async function send(
  handler: Handler,
  cookie: string,
  fields: Record<string, string | string[]> | FormData,
  params: Record<string, string> = {},
): Promise<Answer> {
  const isForm = fields instanceof FormData;
  const body = isForm
    ? fields
    : new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
  if (!body.has("_key")) body.set("_key", randomToken());
  body.set("_locale", "fr");
  const plain = new Request("http://localhost:3000/", { method: "POST", body });
  const content = await plain.arrayBuffer();
  const request = new Request("http://localhost:3000/api/oversight", {
    method: "POST",
    body: content,
    headers: {
      "content-type": plain.headers.get("content-type") ?? "",
      "content-length": String(content.byteLength),
      "sec-fetch-site": "same-origin",
      cookie,
    },
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  const next = new URL(response.headers.get("location") ?? "", "http://localhost:3000");
  return {
    status: response.status,
    path: next.pathname,
    refused: next.searchParams.get("refused"),
    done: next.searchParams.get("done"),
  };
}

/** The Hijri months the register opens with. */
export async function givenMonths({ owner }: TestDatabase): Promise<void> {
  for (const { year, month, startsOn, provisional } of HIJRI_SEED.months)
    await owner.query("insert into hijri_month (year, month, starts_on, provisional) values ($1, $2, $3, $4)", [
      year,
      month,
      startsOn,
      provisional,
    ]);
}

/** The months as they stand, `["1447-10", "2026-03-21", "provisional"]`. */
export async function monthsFrom(
  { owner }: TestDatabase,
  year: number,
  month: number,
  count: number,
): Promise<[string, string, string][]> {
  const { rows } = await owner.query<{ year: number; month: number; starts_on: string; provisional: boolean }>(
    "select year, month, starts_on::text, provisional from hijri_month where (year, month) >= ($1, $2) order by starts_on limit $3",
    [year, month, count],
  );
  return rows.map((row) => [`${row.year}-${row.month}`, row.starts_on, row.provisional ? "provisional" : "announced"]);
}

export async function givenPlace({ owner }: TestDatabase): Promise<void> {
  await owner.query(`insert into territory (code, parent, level, kind, name_ar, name_fr) values
    ('07', null, 'region', 'region', 'مراكش-آسفي', 'Marrakech-Safi'), ('07.041', '07', 'province', 'province', 'الحوز', 'Al Haouz'),
    ('07.041.01.01', '07.041', 'commune', 'municipality', 'أمزميز', 'Amizmiz'), ('04', null, 'region', 'region', 'الرباط-سلا-القنيطرة', 'Rabat-Salé-Kénitra'),
    ('04.421', '04', 'province', 'prefecture', 'الرباط', 'Rabat'), ('04.421.01.01', '04.421', 'commune', 'municipality', 'أكدال', 'Agdal')`);
  const week = workingWeek("08:30", "16:30");
  await owner.query(
    `insert into office (code, kind, territory_code, name_ar, name_fr, address_ar, address_fr, phone, hours)
     values ('AGDAL-1', 'central', '04.421.01.01', 'مكتب', 'Bureau', 'شارع', 'Avenue', '0537000000', $1)`,
    [week],
  );
}

type Running = { commune: string; deadline: Deadline; status?: string };

/** A running declaration with the deadline it was given when it was sent. */
export async function givenRunning(
  { owner }: TestDatabase,
  { commune, deadline, status = "submitted" }: Running,
): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `insert into declaration (id, reference, kind, origin, status, office_code, regime, language, form_version, content, secret_hash, event_on, deadline, deadline_on, submitted_at)
     values ($1, $2, 'birth', 'citizen', $3, 'AGDAL-1', 'R36', 'fr', 1, $4, $5, $6, $7, $8, clock_timestamp())`,
    [
      id,
      id.slice(-11),
      status,
      { place: { commune } },
      Buffer.from(sha256(id)),
      deadline.inputs.event.eventOn,
      deadline,
      databaseDay(deadline.lastDay),
    ],
  );
  return id;
}

/** The deadline as it stands, and the moves told in the story of the file. */
export async function deadlineOf({ owner }: TestDatabase, id: string) {
  const { rows } = await owner.query<{ last_on: Date; deadline: Deadline; version: number }>(
    "select (deadline_on::text || 'T00:00:00Z')::timestamptz as last_on, deadline, version from declaration where id = $1",
    [id],
  );
  const story = await owner.query<{ what: string; detail: { before: IsoDay; after: IsoDay } }>(
    "select what, detail from declaration_event where declaration_id = $1 order by seq",
    [id],
  );
  const [row] = rows;
  if (!row) throw new Error("no such file");
  return { lastOn: isoDayOf(row.last_on), deadline: row.deadline, version: row.version, story: story.rows };
}

export async function auditOf({ owner }: TestDatabase, type: string) {
  const { rows } = await owner.query<{ body: string }>("select body from audit_event where type = $1 order by at", [
    type,
  ]);
  return rows.map(
    ({ body }) =>
      JSON.parse(body) as {
        actor: Record<string, unknown>;
        subject: { kind: string; id: string };
        detail: Record<string, unknown>;
      },
  );
}

export async function jobsOf({ owner }: TestDatabase, task: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    "select count(*)::int from graphile_worker.jobs where task_identifier = $1",
    [task],
  );
  return rows[0]?.count ?? 0;
}
