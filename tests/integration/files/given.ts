import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { POST } from "../../../app/api/portal/declarations/[id]/documents/[kind]/route.ts";
import { GET as GET_OF_PORTAL } from "../../../app/api/files/portal/[declaration]/[upload]/[n]/route.ts";
import { secretCodeOf, startDeclaration } from "#lib/declarations/index.ts";
import { listUploads, type Upload } from "#lib/files/index.ts";
import { secretCookieName, secretHashHex } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { config, forgetConfig } from "#lib/platform/config.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { randomToken, uuidv7 } from "#lib/platform/random.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

/** A database and a place for files that no other test file writes to. */
export async function freshDatabaseAndFiles(): Promise<TestDatabase> {
  const db = await freshDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), "sijil-files-"));
  cpSync(join(config().dataDirectory, "secrets"), join(dataDirectory, "secrets"), { recursive: true });
  process.env["SIJIL_DATA_DIR"] = dataDirectory;
  forgetConfig();
  return {
    ...db,
    close: async () => {
      await db.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** A draft, with what the browser that began it holds. */
export type Draft = { id: string; cookie: string; session: { "app.secret": string } };

export async function givenDraft(): Promise<Draft> {
  const started = await inTransaction("portal", {}, (tx) =>
    startDeclaration({ tx, at: new Date(), locale: "ar", version: undefined, declaration: null }, { kind: "birth" }),
  );
  if (!started.ok) throw new Error(started.error.code);
  const { id } = started.value.value;
  const secret = secretCodeOf(id);
  return { id, cookie: `${secretCookieName(id)}=${secret}`, session: { "app.secret": secretHashHex(secret) } };
}

type Sending = {
  content: Uint8Array;
  name?: string;
  kind?: string;
  key?: string;
  fields?: Record<string, string>;
  headers?: Record<string, string>;
};

/** Sends a file as the form of the documents page does. */
export async function send(
  draft: Pick<Draft, "id" | "cookie">,
  sending: Sending,
): Promise<{ status: number; problem: string | null; path: string }> {
  const {
    content,
    name = "IMG_0001.jpg",
    kind = "birthCertificate",
    key = randomToken(),
    fields = {},
    headers = {},
  } = sending;
  const form = new FormData();
  for (const [field, value] of Object.entries({ _key: key, _locale: "fr", ...fields })) form.set(field, value);
  form.set("file", new File([new Uint8Array(content)], name, { type: "image/jpeg" }));
  const plain = new Request("http://localhost:3000/", { method: "POST", body: form });
  const body = await plain.arrayBuffer();
  const request = new Request("http://localhost:3000/api/portal", {
    method: "POST",
    body,
    headers: {
      "content-type": plain.headers.get("content-type") ?? "",
      "content-length": String(body.byteLength),
      "sec-fetch-site": "same-origin",
      cookie: draft.cookie,
      ...headers,
    },
  });
  const response = await POST(request, { params: Promise.resolve({ id: draft.id, kind }) });
  const next = new URL(response.headers.get("location") ?? "", "http://localhost:3000");
  return {
    status: response.status,
    problem: next.searchParams.get("problem") ?? next.searchParams.get("code"),
    path: next.pathname,
  };
}

export async function uploadsOf(draft: Draft): Promise<Upload[]> {
  const read = await inTransaction("portal", draft.session, async (tx) => ok(await listUploads(tx, draft.id)));
  return read.ok ? read.value : [];
}

export function seePage(draft: Pick<Draft, "id" | "cookie">, upload: string, n = 1): Promise<Response> {
  const request = new Request("http://localhost:3000/", { headers: { cookie: draft.cookie } });
  return GET_OF_PORTAL(request, { params: Promise.resolve({ declaration: draft.id, upload, n: String(n) }) });
}

/** Every encrypted file that lies on the disk. */
export function storedBlobs(): string[] {
  const entries = readdirSync(config().dataDirectory, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() && entry.parentPath.includes("/blobs/") ? [entry.name] : []));
}

export async function givenOffice(db: TestDatabase, code: string): Promise<void> {
  await db.owner.query(
    `insert into territory (code, level, kind, name_ar, name_fr) values ($1, 'commune', 'urban', 'الرباط', 'Rabat') on conflict do nothing`,
    [code],
  );
  await db.owner.query(
    `insert into office (code, kind, territory_code, name_ar, name_fr, address_ar, address_fr, phone, hours)
     values ($1, 'central', $1, 'مكتب', 'Bureau', 'شارع', 'Avenue', '0537000000', '[]')`,
    [code],
  );
}

/** A clerk at work in an office; gives the cookie of the live session. */
export async function givenClerk(db: TestDatabase, office: string): Promise<string> {
  const [staff, account, assignment, session] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const token = randomToken();
  const { owner } = db;
  await owner.query(`insert into staff values ($1, 'سعاد', 'العلوي', 'Souad', 'Alaoui', 'female')`, [staff]);
  await owner.query(
    `insert into account (id, staff_id, login, password_hash, totp_key) values ($1, $2, $3, 'x', '\\x00')`,
    [account, staff, account],
  );
  await owner.query(
    `insert into assignment (id, staff_id, role, office_code, from_on) values ($1, $2, 'clerk', $3, '2026-01-01')`,
    [assignment, staff, office],
  );
  await owner.query(
    `insert into session (id, token_hash, account_id, assignment_id, office_code, role, expires_at)
     values ($1, $2, $3, $4, $5, 'clerk', clock_timestamp() + interval '1 hour')`,
    [session, Buffer.from(sha256(token)), account, assignment, office],
  );
  return `sijil-session=${await encode({ token: { sid: token }, secret: config().sessionSecret })}`;
}

/** The draft as it stands once it was sent to an office. */
export async function givenSent(db: TestDatabase, draft: Draft, office: string, status = "submitted"): Promise<void> {
  await db.owner.query(
    `update declaration set status = $3, reference = upper(right(id::text, 11)), office_code = $2, regime = 'R36', submitted_at = clock_timestamp() where id = $1`,
    [draft.id, office, status],
  );
}
