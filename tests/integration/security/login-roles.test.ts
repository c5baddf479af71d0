import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATABASE_USERS, type DatabaseUser } from "#lib/platform/surfaces.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  await aRegisteredAct(db, nadia);
});
afterAll(() => db.close());

/** Runs statements on one connection of a side, as whoever had taken that process over could; gives the SQLSTATE of the first refusal. */
async function tryAs(user: DatabaseUser, ...statements: string[]): Promise<string> {
  const client = new pg.Client({ connectionString: db.addressOf(user) });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.session', $1, true)", [nadia.session.token]);
    for (const statement of statements) await client.query(statement);
    return "done";
  } catch (fault) {
    return fault instanceof pg.DatabaseError ? (fault.code ?? "unknown") : "unknown";
  } finally {
    await client.end();
  }
}

const REFUSED = /^(42501|42704|42P01|23001|42809|22023)$/;

const TAKEOVERS: readonly string[] = [
  "set role postgres",
  "set role app_worker_of_nobody",
  "set session authorization postgres",
  "set session_replication_role = replica",
  "alter table act disable trigger only_grows",
  "alter table act disable trigger all",
  "alter table act disable row level security",
  "alter table declaration no force row level security",
  "drop policy staff_of_office on declaration",
  "create policy everybody on act using (true)",
  "drop function register_act",
  "create or replace function my_office() returns text language sql as $$ select '044210105-01' $$",
  "create function public.mine() returns int language sql as $$ select 1 $$",
  "create table public.mine (a int)",
  "create extension dblink",
  "alter role current_user superuser",
  "alter role current_user bypassrls",
  "create role mine login",
  "truncate act",
  "truncate audit_event",
  "update act set no = no + 1",
  "delete from act",
  "insert into act (id, register_year_id, office_code, kind, year, no, canon, prev, hash, declaration_id, draft_id, registered_at) select gen_random_uuid(), register_year_id, office_code, kind, year, no + 1, canon, prev, sha256(hash), declaration_id, draft_id, registered_at from act",
  "update register_year set last_no = 0",
  "insert into register_year (id, office_code, kind, year, regime, opening_hash, head_hash) select gen_random_uuid(), office_code, kind, 2099, regime, opening_hash, head_hash from register_year",
  "update audit_event set body = '{}'",
  "delete from audit_event",
  "insert into audit_event select stream, seq + 100, type, body, at, prev, hash from audit_event",
  "update audit_stream set last_seq = 0",
  "delete from reading",
  "update act_approval set factor = 'totp'",
  "delete from act_seal",
  "insert into case_access (session_id, subject_id, subject, purpose, until) select gen_random_uuid(), gen_random_uuid(), 'declaration', 'x', now() + interval '1 day'",
  "insert into delegation select gen_random_uuid(), staff_id, office_code, quality, act_kinds, from_on, to_on, decision from delegation",
  "update delegation set suspended_at = null",
  "insert into assignment select gen_random_uuid(), staff_id, 'officer', '044210105-01', null, null, from_on, to_on from assignment",
  "update assignment set role = 'officer'",
  "insert into account select gen_random_uuid(), staff_id, 'mine', password_hash, totp_key from account",
  "update account set password_hash = 'mine'",
  "update account set status = 'active'",
  "update session set expires_at = now() + interval '1 year'",
  "update session set role = 'officer'",
  "insert into signing_key select 'mine', purpose, account_id, public_key, wrapped_private, valid_from from signing_key",
  "update signing_key set public_key = public_key",
  "delete from declaration",
  "select pg_read_file('/etc/passwd')",
  "copy (select 1) to program 'true'",
  "select lo_import('/etc/passwd')",
  "select pg_terminate_backend(pid) from pg_stat_activity where usename <> current_user",
];

describe("a side that was taken over", () => {
  const allowed: Readonly<Record<string, readonly DatabaseUser[]>> = {
    // the worker throws idle drafts away, and sets seals once
    "delete from declaration": ["worker"],
  };
  it.each(DATABASE_USERS)(
    "as %s can neither become another, nor undo a guard, nor write what it must not",
    async (user) => {
      const told: string[] = [];
      for (const statement of TAKEOVERS) {
        if (allowed[statement]?.includes(user)) continue;
        const state = await tryAs(user, statement);
        if (!REFUSED.test(state)) told.push(`${state}: ${statement}`);
      }
      expect(told).toEqual([]);
    },
  );

  it.each(DATABASE_USERS)("as %s belongs to its own group alone, and is no superuser", async (user) => {
    const client = new pg.Client({ connectionString: db.addressOf(user) });
    await client.connect();
    const { rows } = await client.query<{ groups: string[]; rights: boolean }>(
      `select array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid) as groups,
              r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolcreaterole or r.rolreplication as rights
         from pg_roles r where r.rolname = current_user`,
    );
    await client.end();
    expect(rows).toEqual([{ groups: [`app_${user}`], rights: false }]);
  });

  it("cannot put a table of its own before ours: functions that run as their owner read the real session", async () => {
    const forged =
      "create temp table session (id uuid, token_hash bytea, account_id uuid, assignment_id uuid, office_code text, role text, created_at timestamptz, seen_at timestamptz, expires_at timestamptz, idle_minutes int, revoked_at timestamptz)";
    const posted =
      "insert into pg_temp.session select gen_random_uuid(), sha256('guessed'), gen_random_uuid(), gen_random_uuid(), '044210101-01', 'officer', now(), now(), now() + interval '1 day', 600, null";
    const client = new pg.Client({ connectionString: db.addressOf("desk") });
    await client.connect();
    try {
      await client.query(forged);
      await client.query(posted);
      await client.query(
        "create temp table account as select account_id as id, 'active'::text as status from pg_temp.session",
      );
      await client.query("select set_config('app.session', 'guessed', false)");
      expect((await client.query("select my_office() as office")).rows).toEqual([{ office: null }]);
      expect((await client.query("select id from declaration")).rows).toEqual([]);
    } finally {
      await client.end();
    }
  });

  it("is held by functions that name where they look, and that the public cannot call", async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
          and ((p.prosecdef and not coalesce(p.proconfig @> array['search_path=public, pg_temp'], false))
            or exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0))`,
    );
    expect(rows.map(({ name }) => name)).toEqual([]);
  });

  it("finds row-level security, forced, on every table that holds a person, a secret or an answer", async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
        order by 1`,
    );
    // the institution's own tables, and those that no side may read or that hold no person
    expect(rows.map(({ name }) => name)).toEqual([
      "_prisma_migrations",
      "account",
      "assignment",
      "attempt",
      "audit_event",
      "audit_stream",
      "checkpoint",
      "delegation",
      "heartbeat",
      "institution",
      "log_entry",
      "office",
      "office_regime",
      "office_service",
      "register_year",
      "revocation",
      "setting",
      "staff",
    ]);
  });

  it("sees of accounts, beside the desk that signs people in, neither password nor second factor", async () => {
    for (const user of ["portal", "institution", "oversight", "api", "worker"] as const) {
      expect([user, await tryAs(user, "select password_hash from account")]).toEqual([user, "42501"]);
      expect([user, await tryAs(user, "select totp_key from account")]).toEqual([user, "42501"]);
    }
  });

  it("opens no session for a post that its account does not hold, and none at all beside the desk", async () => {
    const open = (role: string, office: string) =>
      `insert into session (id, token_hash, account_id, assignment_id, office_code, role, expires_at)
       select gen_random_uuid(), sha256('mine'), a.id, p.id, ${office}, ${role}, now() + interval '1 hour'
         from account a join assignment p on p.staff_id = a.staff_id where a.login = 'hamid'`;
    expect(await tryAs("desk", open("'officer'", "p.office_code"))).toBe("42501");
    expect(await tryAs("desk", open("p.role", "'044210105-01'"))).toBe("42501");
    expect(await tryAs("desk", open("p.role", "p.office_code"))).toBe("done");
    for (const user of ["portal", "institution", "oversight", "api", "worker"] as const)
      expect(await tryAs(user, open("p.role", "p.office_code"))).toBe("42501");
  });

  it("changes no word of an act that was drawn up, nor marks it as registered", async () => {
    for (const column of [
      "content = '{}'",
      "canon = canon",
      "digest = digest",
      "declaration_id = declaration_id",
      "office_code = office_code",
      "kind = kind",
    ])
      expect([column, await tryAs("desk", `update act_draft set ${column}`)]).toEqual([column, "42501"]);
    expect(await tryAs("desk", "update act_draft set status = 'registered', version = version + 1")).toBe("42501");
  });

  it("reads the wrapped key of the signed-in officer only", async () => {
    const client = new pg.Client({ connectionString: db.addressOf("desk") });
    await client.connect();
    const held = async (token: string) => {
      await client.query("select set_config('app.session', $1, false)", [token]);
      return (
        await client.query<{ account: string }>(
          "select account_id as account from signing_key where wrapped_private is not null",
        )
      ).rows.map(({ account }) => account);
    };
    expect(await held("")).toEqual([]);
    expect(await held(nadia.session.token)).toEqual([nadia.session.accountId]);
    await client.end();
  });
});
