import { type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import {
  type Answers,
  AnswersShape,
  type DeclarationKind,
  type DeclarationStatus,
  type InstitutionKind,
} from "../core/index.ts";
import type { ListedFacts } from "./declaration-store.ts";

/** A declaration of an institution as it is sent, with everything its row holds. */
export type Announced = {
  id: string;
  reference: string;
  kind: DeclarationKind;
  officeCode: string;
  regime: string;
  language: string;
  formVersion: number;
  answers: Answers;
  secretHash: Uint8Array;
  certificateNumber: string;
  facts: Omit<ListedFacts, "contact" | "doubleKeys">;
};

type Signed = { institution: string; accountId: string; at: Date };

/** Inserts declarations with the first line of their story and their first version: all of them or none. */
export async function insertAnnounced(
  tx: Tx,
  announced: readonly (Announced & { digest: Uint8Array })[],
  { institution, accountId, at }: Signed,
): Promise<void> {
  const rows = announced.map(({ secretHash, digest, facts, ...row }) => ({
    ...row,
    ...columnsOf(facts),
    secret: hex(secretHash),
    digest: hex(digest),
  }));
  const json = JSON.stringify(rows);
  await tx.$executeRaw`
    insert into declaration (id, reference, kind, origin, status, office_code, regime, language, form_version, content, secret_hash, event_on,
      deadline, deadline_on, subject_name_ar, subject_name_latin, same_event_key, institution_code, certificate_number, created_at, updated_at, submitted_at)
    select id, reference, kind, 'institution', 'submitted', "officeCode", regime, language, "formVersion", answers, decode(secret, 'hex'), "eventOn",
           deadline, "deadlineOn", "subjectAr", "subjectLatin", "sameEventKey", ${institution}, "certificateNumber", ${at}, ${at}, ${at}
      from jsonb_to_recordset(${json}::jsonb) as given (id uuid, reference text, kind text, "officeCode" text, regime text, language text,
        "formVersion" int, answers jsonb, secret text, "eventOn" date, deadline jsonb, "deadlineOn" date, "subjectAr" text, "subjectLatin" text,
        "sameEventKey" text, "certificateNumber" text)`;
  await tx.$executeRaw`
    insert into declaration_event (declaration_id, seq, at, what, account_id, office_code)
    select id, 1, ${at}, 'submitted', ${accountId}::uuid, "officeCode"
      from jsonb_to_recordset(${json}::jsonb) as given (id uuid, "officeCode" text)`;
  await tx.$executeRaw`
    insert into declaration_version (declaration_id, version, content, digest, account_id, at, subject_name_ar, subject_name_latin)
    select id, 1, answers, decode(digest, 'hex'), ${accountId}::uuid, ${at}, "subjectAr", "subjectLatin"
      from jsonb_to_recordset(${json}::jsonb) as given (id uuid, answers jsonb, digest text, "subjectAr" text, "subjectLatin" text)`;
}

/**
 * What is declared now in place of what was, beside the earlier versions; what the family and the officer wrote beside it stays, and is
 * not read. Gives the number of the new one.
 */
export async function saveCorrection(
  tx: Tx,
  id: string,
  now: Pick<Announced, "answers" | "certificateNumber" | "facts"> & {
    digest: Uint8Array;
    status: DeclarationStatus;
  },
  { accountId, at }: Omit<Signed, "institution">,
): Promise<number> {
  const facts = columnsOf(now.facts);
  const content = JSON.stringify(now.answers);
  const [laid] = await tx.$queryRaw<
    { done: boolean }[]
  >`select correct_announced(${id}::uuid, ${content}::jsonb) as done`;
  if (!laid?.done) throw new Error("a file that may be corrected could not be");
  await tx.$executeRaw`
    update declaration set certificate_number = ${now.certificateNumber}, event_on = ${facts.eventOn}::date,
           deadline = ${facts.deadline === null ? null : JSON.stringify(facts.deadline)}::jsonb, deadline_on = ${facts.deadlineOn}::date,
           subject_name_ar = ${facts.subjectAr}, subject_name_latin = ${facts.subjectLatin}, same_event_key = ${facts.sameEventKey},
           status = ${now.status}, version = version + 1, updated_at = ${at}
     where id = ${id}::uuid`;
  const [row] = await tx.$queryRaw<{ version: number }[]>`
    insert into declaration_version (declaration_id, version, content, digest, account_id, at, subject_name_ar, subject_name_latin)
    select ${id}::uuid, coalesce(max(version), 0) + 1, ${content}::jsonb, ${Buffer.from(now.digest)}, ${accountId}::uuid, ${at},
           ${facts.subjectAr}, ${facts.subjectLatin}
      from declaration_version where declaration_id = ${id}::uuid returning version`;
  return row?.version ?? 1;
}

function columnsOf({ deadline, eventOn, sameEventKey, subject }: Announced["facts"]) {
  return {
    deadline,
    deadlineOn: deadline?.lastDay ?? null,
    eventOn,
    sameEventKey: sameEventKey === "" ? null : sameEventKey,
    subjectAr: subject.ar,
    subjectLatin: subject.latin,
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/** What this institution declared under these certificates, by their keys. */
export async function findByCertificates(
  tx: Tx,
  kind: DeclarationKind,
  keys: readonly string[],
): Promise<Map<string, { id: string; reference: string; status: DeclarationStatus; answers: Answers }>> {
  const rows = await tx.$queryRaw<{ key: string; id: string; reference: string; status: string; content: unknown }[]>`
    select upper(replace(certificate_number, ' ', '')) as key, id::text, reference, status, (
             select v.content from declaration_version v where v.declaration_id = declaration.id order by v.version desc limit 1) as content
      from declaration
     where institution_code = (select my_institution()) and kind = ${kind} and upper(replace(certificate_number, ' ', '')) = any (${[...keys]})`;
  return new Map(
    rows.map(({ key, id, reference, status, content }) => [
      key,
      { id, reference, status: status as DeclarationStatus, answers: AnswersShape.parse(content) },
    ]),
  );
}

/** The name of an event as its institution declared it last. */
export async function findAnnouncedName(tx: Tx, id: string): Promise<{ ar: string; latin: string }> {
  const [row] = await tx.$queryRaw<{ ar: string; latin: string }[]>`
    select subject_name_ar as ar, subject_name_latin as latin from declaration_version
     where declaration_id = ${id}::uuid order by version desc limit 1`;
  return row ?? { ar: "", latin: "" };
}

/** The lists of an institution: what waits for the office or the family, what is registered, refused, past its time. */
export const INSTITUTION_LISTS = ["waiting", "completed", "refused", "overdue"] as const;
export type InstitutionList = (typeof INSTITUTION_LISTS)[number];

export type AnnouncedRow = {
  id: string;
  reference: string;
  kind: DeclarationKind;
  status: string;
  list: InstitutionList;
  name: { ar: string; latin: string };
  eventOn: IsoDay;
  certificateNumber: string;
  submittedAt: Date;
  act: { no: number; year: number } | null;
};

type ListedRow = {
  id: string;
  reference: string;
  kind: string;
  status: string;
  list: string;
  name_ar: string;
  name_latin: string;
  event_on: Date;
  certificate_number: string;
  submitted_at: Date;
  act_no: number | null;
  act_year: number | null;
};

export const ANNOUNCED_PER_PAGE = 25;

/** One page of a list, the oldest first where something is awaited, else the latest. */
export async function listAnnounced(tx: Tx, list: InstitutionList, page: number): Promise<AnnouncedRow[]> {
  const rows = await tx.$queryRaw<ListedRow[]>`
    select id::text, reference, kind, status, list, subject_name_ar as name_ar, subject_name_latin as name_latin, event_on,
           certificate_number, submitted_at, act_no, act_year
      from my_announcements() where list = ${list}
     order by case when list in ('waiting', 'overdue') then submitted_at end, submitted_at desc, id
     limit ${ANNOUNCED_PER_PAGE}::int offset ${(page - 1) * ANNOUNCED_PER_PAGE}::int`;
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    kind: row.kind as DeclarationKind,
    status: row.status,
    list: row.list as InstitutionList,
    name: { ar: row.name_ar, latin: row.name_latin },
    eventOn: isoDayOf(row.event_on),
    certificateNumber: row.certificate_number,
    submittedAt: row.submitted_at,
    act: row.act_no !== null && row.act_year !== null ? { no: row.act_no, year: row.act_year } : null,
  }));
}

export type AnnouncedCount = { list: InstitutionList; count: number; oldest: Date | null };

export async function countAnnounced(tx: Tx): Promise<AnnouncedCount[]> {
  const rows = await tx.$queryRaw<{ list: string; count: number; oldest: Date | null }[]>`
    select list, count(*)::int as count, min(submitted_at) as oldest from my_announcements() group by list`;
  return INSTITUTION_LISTS.map((list) => {
    const found = rows.find((row) => row.list === list);
    return { list, count: found?.count ?? 0, oldest: found?.oldest ?? null };
  });
}

/** State and number of the file for which this one was closed. */
export type Outcome = { status: DeclarationStatus; act: { no: number; year: number; registeredAt: Date } | null };

export async function findOutcome(tx: Tx, id: string): Promise<Outcome | undefined> {
  const [row] = await tx.$queryRaw<
    { status: string; act_no: number | null; act_year: number | null; act_registered_at: Date | null }[]
  >`select status, act_no, act_year, act_registered_at from institution_outcome(${id}::uuid)`;
  if (!row) return undefined;
  const { act_no: no, act_year: year, act_registered_at: registeredAt } = row;
  return {
    status: row.status as DeclarationStatus,
    act: no !== null && year !== null && registeredAt !== null ? { no, year, registeredAt } : null,
  };
}

export type DeclaredVersion = { version: number; answers: Answers; digest: string; at: Date };

/** Every version of a declaration, the first one first. */
export async function listVersions(tx: Tx, id: string): Promise<DeclaredVersion[]> {
  const rows = await tx.$queryRaw<{ version: number; content: unknown; digest: string; at: Date }[]>`
    select version, content, encode(digest, 'hex') as digest, at from declaration_version
     where declaration_id = ${id}::uuid order by version`;
  return rows.map(({ content, ...row }) => ({ ...row, answers: AnswersShape.parse(content) }));
}

/** The pages of a court's notices among the forms that are kept. */
export type CourtEntryKind = "courtMarriage" | "courtDivorce" | "courtKafala" | "courtJudgment";

/** A form typed with mistakes, or a file between its check and its taking. */
export type Entry = {
  id: string;
  kind: InstitutionKind | CourtEntryKind;
  shape: "form" | "file";
  declarationId: string | null;
  fileName: string | null;
  content: string;
  receivedAt: Date;
  outcome: unknown;
};

/** Keeps an entry; the worker forgets it when nobody comes back to it. */
export async function insertEntry(
  tx: Tx,
  entry: Omit<Entry, "outcome">,
  { institution, accountId }: { institution: string; accountId: string },
): Promise<void> {
  await tx.$executeRaw`
    insert into institution_entry (id, account_id, institution_code, kind, shape, declaration_id, file_name, content, received_at)
    values (${entry.id}::uuid, ${accountId}::uuid, ${institution}, ${entry.kind}, ${entry.shape}, ${entry.declarationId}::uuid, ${entry.fileName},
            ${entry.content}, ${entry.receivedAt})`;
}

/** An entry of this institution, locked where it is about to be taken. */
export async function findEntry(tx: Tx, id: string, isTaken = false): Promise<Entry | undefined> {
  if (isTaken) await tx.$queryRaw`select 1 from institution_entry where id = ${id}::uuid for update`;
  const [row] = await tx.$queryRaw<Entry[]>`
    select id::text, kind, shape, declaration_id::text as "declarationId", file_name as "fileName", content, received_at as "receivedAt", outcome
      from institution_entry where id = ${id}::uuid`;
  return row;
}

/** Forgets entries that were received before a moment. Gives how many. */
export async function deleteEntries(tx: Tx, before: Date): Promise<number> {
  return tx.$executeRaw`delete from institution_entry where received_at < ${before}`;
}

export async function saveEntryOutcome(tx: Tx, id: string, outcome: object): Promise<void> {
  await tx.$executeRaw`update institution_entry set outcome = ${JSON.stringify(outcome)}::jsonb where id = ${id}::uuid`;
}
