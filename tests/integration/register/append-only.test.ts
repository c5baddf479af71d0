import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { requestIdentifier } from "#lib/people/index.ts";
import { publishCheckpoint, sealAct } from "#lib/seal/index.ts";
import { DATABASE_USERS } from "#lib/platform/surfaces.ts";
import { aMention } from "#tests/support/a-mention.ts";
import { anUnusedNumber, aPaperDraft, aVolume, entered } from "#tests/support/a-paper-act.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { anIssuedDocument } from "#tests/support/an-issued-document.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { administratorAddress } from "#tests/support/without-guards.ts";
import { GROWING_TABLES } from "#tests/tools/verify/growing-tables.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  const nadia = await anOfficer(db.owner, await anOffice(db.owner));
  const { actId } = await aRegisteredAct(db.owner, nadia);
  await aMention(db.owner, nadia);
  await db.owner.query(
    `insert into declaration_version (declaration_id, version, content, digest, account_id, at)
     select d.id, 1, '{}', decode('00', 'hex'), a.id, now() from declaration d, account a limit 1`,
  );
  await db.owner.query(
    `insert into receipt_pad (id, office_code, first_no, last_no, account_id)
     select gen_random_uuid(), d.office_code, 1, 20, a.id from declaration d, account a where d.office_code is not null limit 1`,
  );
  await db.owner.query(
    `insert into register_closing (register_year_id, reason, closed_on, last_no, closing_hash)
     select id, 'yearOver', current_date, last_no, head_hash from register_year limit 1`,
  );
  await db.owner.query(
    `insert into register_minutes
     select r.id, 'محضر', 'Procès-verbal', '\\x00', r.head_hash, false, $1, $2, 'totp', $3, '\\x00', current_date, now() from register_year r limit 1`,
    [nadia.accountId, nadia.delegationId, nadia.signer.keyId],
  );
  const abdellah = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210101-02", regime: "R37" }));
  await aVolume(db.owner, abdellah);
  await entered(db.owner, abdellah, await aPaperDraft(db.owner, abdellah), { no: 1 });
  await entered(db.owner, abdellah, await aPaperDraft(db.owner, abdellah), { no: 3 });
  await anUnusedNumber(db.owner, abdellah, 2);
  await db.owner.query(
    `insert into register_deposit (register_year_id, copy, no, step, done_on, reference, account_id)
     select id, 'court', 1, 'sent', current_date, '1/2027', $1 from register_year limit 1`,
    [nadia.accountId],
  );
  await db.owner.query(
    "insert into delegation_copy (delegation_id, recipient, by, sent_on, account_id) values ($1, 'governor', 'system', current_date, $2)",
    [nadia.delegationId, nadia.accountId],
  );
  await db.owner.query(
    `insert into event_distinction (one_id, other_id, reason, account_id, office_code, at)
     select least(d.id, m.id), greatest(d.id, m.id), 'otherPerson', a.id, d.office_code, now()
       from declaration d, declaration m, account a where d.id <> m.id limit 1`,
  );
  await db.owner.query(
    `with written as (
       insert into notice (id, kind, mention_id, sender_office, reference, content, due_on, status)
       select m.id, 'marriage', m.id, m.office_code, 'R/1', '{}', current_date, 'to_send' from mention m limit 1 returning id)
     insert into notice_event (notice_id, what) select id, 'to_send' from written`,
  );
  await db.owner.query(
    "insert into institution (code, kind, name_ar, name_fr) values ('TRIB-1', 'court', 'محكمة', 'Tribunal')",
  );
  const elsewhere = await anOffice(db.owner, { code: "044210101-03" });
  await db.owner.query(
    `insert into court_sending (id, institution_code, reference, kind, digest, account_id)
     select gen_random_uuid(), i.code, 'R/1', 'marriage', sha256('\\x00'), $1 from institution i limit 1`,
    [nadia.accountId],
  );
  await db.owner.query(
    `insert into notice_binding (id, notice_id, reason, account_id, office_code)
     select gen_random_uuid(), n.id, 'سبب', $1, n.sender_office from notice n limit 1`,
    [nadia.accountId],
  );
  await db.owner.query(
    `insert into notice_passing (id, notice_id, from_office, to_office, reason, envelope, account_id)
     select gen_random_uuid(), n.id, n.sender_office, $2, 'سبب', '\\x00', $1 from notice n limit 1`,
    [nadia.accountId, elsewhere],
  );
  await db.owner.query(
    `insert into notice_paper (id, notice_id, what, number, on_day, account_id, office_code)
     select gen_random_uuid(), n.id, 'carried', '1', current_date, $1, n.sender_office from notice n limit 1`,
    [nadia.accountId],
  );
  await db.owner.query(
    `with made as (
       insert into office_return (id, kind, office_code, from_on, to_on, recipient_ar, recipient_fr, content, made_at)
       values (gen_random_uuid(), 'deceased', $2, '2026-11-01', '2026-11-15', 'عامل', 'Gouverneur', '{"lines": []}', now()) returning id)
     insert into office_return_sent (id, return_id, number, on_day, account_id, office_code, at)
     select gen_random_uuid(), id, '1', '2026-11-16', $1, $2, now() from made`,
    [nadia.accountId, elsewhere],
  );
  await db.owner.query(
    `with asked as (
       insert into act_ruling (id, act_id, act_kind, act_office_code, act_no, act_year, regime, holder_ar, holder_latin, matter, decider, state,
                               office_code, asked_at, asked_by, request)
       select a.id, a.id, a.kind, a.office_code, a.no, a.year, 'R36', 'آدم', '', 'givenName', 'court', 'outside', a.office_code, now(), $1, '{}'
         from act a limit 1 returning id)
     insert into act_ruling_event (ruling_id, no, what, account_id) select id, 1, 'asked', $1 from asked`,
    [nadia.accountId],
  );
  await db.owner.query(
    `insert into death_permission (declaration_id, number, decided_on, court_ar, court_fr, office_code, account_id)
     select d.id, '12/2026', current_date, 'الرباط', 'Rabat', d.office_code, a.id from declaration d, account a limit 1`,
  );
  await db.owner.query(
    `with raised as (
       insert into case_concern (id, declaration_id, kind, reasons) select d.id, d.id, 'alive', '{}' from declaration d limit 1 returning id)
     insert into concern_referral (concern_id, note, account_id) select raised.id, 'note', a.id from raised, account a limit 1`,
  );
  await db.owner.query(
    `insert into reading_alert (id, about, account_id, read_on, reasons, subjects, from_elsewhere)
     select a.id, 'reading', a.id, current_date, '{otherOffices}', 12, 11 from account a limit 1`,
  );
  await db.owner.query(
    `insert into paper_seen (declaration_id, kind, account_id, office_code, at)
     select d.id, 'marriageAct', a.id, d.office_code, now() from declaration d, account a where d.office_code is not null limit 1`,
  );
  await db.owner.query(
    `with spell as (
       insert into interruption (id, office_code, began_at, cause, minutes_by, opened_by)
       select a.id, a.office_code, now() - interval '1 hour', 'power', 'نادية', $1 from act a limit 1 returning id, office_code)
     insert into minutes_scan (id, interruption_id, office_code, sha256, mime, bytes, blob_key, wrapped_key, pages, account_id)
     select id, id, office_code, '\\x00', 'image/jpeg', 1, 'none', '\\x00', '[]', $1 from spell`,
    [nadia.accountId],
  );
  await db.owner.query(
    `with taken as (
       insert into legacy_act (id, office_code, kind, status) select a.id, a.office_code, a.kind, 'scanned' from act a limit 1 returning id, office_code),
     scanned as (
       insert into legacy_scan (id, legacy_act_id, office_code, sha256, mime, bytes, blob_key, wrapped_key, pages)
       select id, id, office_code, '\\x00', 'image/jpeg', 1, 'none', '\\x00', '[]' from taken),
     keyed as (
       insert into legacy_keying (id, legacy_act_id, round, account_id, act, readings) select id, id, 1, $1, 'keyed', '{}' from taken),
     certified as (
       insert into legacy_certificate select id, office_code, 'birth', 1956, 1, '\\x00', '\\x00', '\\x00', $1::uuid, $2::uuid, 'totp', $3, '\\x00', now(), now() from taken),
     verified as (
       insert into age_check (id, legacy_act_id, office_code, finding, source, account_id)
       select id, id, office_code, 'alive', 'family', $1::uuid from taken),
     sought as (
       insert into certificate_request (id, office_code, event, year_from, year_to, asked, status, account_id, asked_at, updated_at)
       select id, office_code, 'birth', 1956, 1956, '{}', 'searching', $1::uuid, now(), now() from taken returning id, office_code),
     judged as (
       insert into certificate_finding (id, request_id, legacy_act_id, outcome, reason, account_id)
       select s.id, s.id, t.id, 'setAside', 'otherDate', $1::uuid from sought s, taken t),
     typed as (
       insert into certificate_type (code, version, name_ar, name_fr, words_ar, words_fr, blanks, signers, office_kinds, from_on)
       values ('presence', 1, 'حضور', 'Présence', 'حضر', 'Présent', '[]', '{officer}', '{central}', current_date)),
     looked as (
       insert into certificate_paper_search (request_id, office_code, year, spellings, account_id) select id, office_code, 1956, 1, $1::uuid from sought),
     proved as (
       insert into issued_certificate (serial, id, kind, template, template_hash, request_id, office_code, payload, pdf_sha256, blob_key, account_id,
                                       issued_at, issued_on, expires_on)
       select 'SJ26CERT0000', id, 'nonRegistration', 'non-registration/v1', '\\x00', id, office_code, '\\x00', '\\x00', 'none', $1::uuid, now(),
              current_date, current_date from sought),
     sealed as (
       insert into legacy_seal select id, $3, '\\x00', now() from taken),
     mentioned as (
       insert into legacy_mention select id, id, 1, office_code, 'MAR', '\\x00', '\\x00', '\\x00', null, $1::uuid, $2::uuid, 'totp', $3, '\\x00', now(), now() from taken)
     insert into legacy_document
     select 'SJ26LEGACY00', 'birthFullCopy', 'legacy-copy/v1', '\\x00', id, '\\x00', office_code, '\\x00', '\\x00', 'none', $1::uuid, now(), current_date, current_date from taken`,
    [nadia.accountId, nadia.delegationId, nadia.signer.keyId],
  );
  await db.owner.query(
    `with asked as (
       insert into document_request (id, reference, status, language, form_version, answers, secret_hash, kind, quality, office_code, delivery, payment, submitted_at)
       select a.id, 'RQ26TEST', 'submitted', 'fr', 1, '{}', '\\x00', 'birthExtract', 'self', a.office_code, 'counter', 'counter', now() from act a limit 1 returning id)
     insert into document_payment (id, request_id, provider, provider_reference, centimes, at) select id, id, 'counter', '1', 200, now() from asked`,
  );
  await sealAct(actId);
  await requestIdentifier(actId);
  await publishCheckpoint();
  const serial = await anIssuedDocument(nadia, actId);
  await db.owner.query(
    `with job as (
       insert into print_job select gen_random_uuid(), office_code, account_id, issued_at from issued_document where serial = $1 returning *),
     lined as (
       insert into collector (job_id, office_code, quality, name, paper_kind, paper_number, language)
       select id, office_code, 'holder', 'Rachid', 'cnie', 'AB1', 'fr' from job)
     insert into marriage_copy select serial, act_id, office_code, account_id, issued_on from issued_document where serial = $1`,
    [serial],
  );
  await db.owner.query("insert into print_line select id, 1, $1, 1, 'first' from print_job", [serial]);
  await db.owner.query(
    `with seen as (
       insert into holder_card (id, act_id, cnie, office_code, account_id) select id, id, 'A1', office_code, $1 from act where id = $2),
     booklet as (
       insert into family_booklet (serial, id, holder_act_id, asker_act_id, reader, number, template, template_hash, payload, pdf_sha256, blob_key,
                                   quality, collector, paper_kind, paper_number, office_code, account_id, issued_at, issued_on)
       select 'SJ26BOOKLET0', id, id, id, 'husband', 1, 'family-booklet/v1', '\\x00', '\\x00', '\\x00', 'none', 'holder', 'Rachid', 'cnie', 'A1',
              office_code, $1, now(), current_date from act where id = $2)
     insert into family_booklet_act select 'SJ26BOOKLET0', $2, 0`,
    [nadia.accountId, actId],
  );
  await db.owner.query("insert into revocation (serial, verdict, reason) values ($1, 'revoked', 'test')", [serial]);
  await db.owner.query(
    "insert into holder_told (id, serial, job_id, office_code, how) select id, $1, id, office_code, 'phone' from print_job",
    [serial],
  );
});
afterAll(() => db.close());

/** What may be tried against rows that must stay. */
const attacks = (table: string, column: string) => [
  `update ${table} set ${column} = ${column}`,
  `delete from ${table}`,
  `truncate ${table} cascade`,
];

async function codeOf(client: pg.Client, statement: string): Promise<string> {
  try {
    await client.query("begin");
    await client.query(statement);
    return "allowed";
  } catch (fault) {
    return fault instanceof pg.DatabaseError ? (fault.code ?? "") : String(fault);
  } finally {
    await client.query("rollback");
  }
}

async function columnOf(table: string): Promise<string> {
  const { rows } = await db.owner.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1",
    [table],
  );
  return rows[0]?.name ?? "";
}

describe("a table that only grows", () => {
  it("is every table whose rows are evidence, and each holds a row in this test", async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      "select tgrelid::regclass::text as name from pg_trigger where tgname = 'only_grows' order by 1",
    );
    expect(rows.map(({ name }) => name)).toEqual([...GROWING_TABLES].sort());
    for (const table of GROWING_TABLES)
      expect([table, (await db.owner.query(`select from ${table} limit 1`)).rowCount]).toEqual([table, 1]);
  });

  it.each([...GROWING_TABLES])("refuses its own owner to change, delete or empty %s", async (table) => {
    for (const statement of attacks(table, await columnOf(table)))
      expect(await codeOf(db.owner, statement)).toBe("23001");
  });

  it("refuses the same to an administrator in a session that replays another server's changes", async () => {
    const administrator = new pg.Client({ connectionString: administratorAddress(db) });
    await administrator.connect();
    try {
      await administrator.query("set session_replication_role = replica");
      for (const table of GROWING_TABLES)
        for (const statement of attacks(table, await columnOf(table))) {
          // in such a session a row of the parent may lose its children, so even a referenced row is held by its own guard alone
          expect([statement, await codeOf(administrator, statement)]).toEqual([statement, "23001"]);
        }
    } finally {
      await administrator.end();
    }
  });

  it.each(DATABASE_USERS)(
    "gives the %s no right to change, delete or empty it, nor to touch its guards",
    async (user) => {
      const client = new pg.Client({ connectionString: db.addressOf(user) });
      await client.connect();
      try {
        for (const table of GROWING_TABLES) {
          const statements = [
            ...attacks(table, await columnOf(table)),
            `alter table ${table} disable trigger only_grows`,
          ];
          for (const statement of statements)
            expect([statement, await codeOf(client, statement)]).toEqual([statement, "42501"]);
        }
        expect(await codeOf(client, "set session_replication_role = replica")).toBe("42501");
      } finally {
        await client.end();
      }
    },
  );

  it.each(DATABASE_USERS)("lets the %s write no act but through the one function", async (user) => {
    const client = new pg.Client({ connectionString: db.addressOf(user) });
    await client.connect();
    try {
      for (const table of ["act", "act_approval", "mention", "register_year", "audit_event", "audit_stream"])
        expect(await codeOf(client, `insert into ${table} select * from ${table}`)).toBe("42501");
      expect(await codeOf(client, "update register_year set last_no = last_no")).toBe("42501");
    } finally {
      await client.end();
    }
  });
});
