import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { type Answers, AnswersShape, type DeclarationStatus } from "../core/index.ts";

/** The institution that declared a file, and what it declared last. */
export type Announcer = {
  code: string;
  kind: string;
  nameAr: string;
  nameFr: string;
  answers: Answers;
  certificateNumber: string;
};

/** Who declared this file by law (L36:20); nothing for a file of a family. */
export async function findAnnouncer(tx: Tx, declarationId: string): Promise<Announcer | undefined> {
  const [row] = await tx.$queryRaw<(Omit<Announcer, "answers"> & { content: unknown })[]>`
    select i.code, i.kind, i.name_ar as "nameAr", i.name_fr as "nameFr", d.certificate_number as "certificateNumber", (
             select v.content from declaration_version v where v.declaration_id = d.id order by v.version desc limit 1) as content
      from declaration d join institution i on i.code = d.institution_code where d.id = ${declarationId}::uuid`;
  if (!row) return undefined;
  const { content, ...named } = row;
  return { ...named, answers: AnswersShape.parse(content ?? {}) };
}

export type UndeclaredRow = {
  id: string;
  reference: string;
  status: DeclarationStatus;
  name: { ar: string; latin: string };
  eventOn: IsoDay;
  submittedAt: Date;
  institution: { ar: string; fr: string };
  answers: Answers;
  isPermitted: boolean;
};

type Row = Omit<UndeclaredRow, "name" | "eventOn" | "submittedAt" | "institution" | "answers" | "isPermitted"> & {
  subject_name_ar: string | null;
  subject_name_latin: string | null;
  event_on: Date;
  submitted_at: Date;
  name_ar: string;
  name_fr: string;
  content: unknown;
  is_permitted: boolean;
};

/** Open deaths of institutions at one office that happened on a day or before it, the oldest first. */
export async function listUndeclaredDeaths(tx: Tx, officeCode: string, upTo: IsoDay): Promise<UndeclaredRow[]> {
  return undeclaredRows(tx, officeCode, upTo);
}

/** The same over the country, for the worker. */
export async function listAllUndeclaredDeaths(tx: Tx, upTo: IsoDay): Promise<UndeclaredRow[]> {
  return undeclaredRows(tx, null, upTo);
}

async function undeclaredRows(tx: Tx, officeCode: string | null, upTo: IsoDay): Promise<UndeclaredRow[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select d.id::text, d.reference, d.status, d.subject_name_ar, d.subject_name_latin, d.event_on, d.submitted_at, i.name_ar, i.name_fr, d.content,
           exists (select from death_permission p where p.declaration_id = d.id) as is_permitted
      from declaration d join institution i on i.code = d.institution_code
     where (${officeCode}::text is null or d.office_code = ${officeCode}) and d.kind = 'death' and d.origin = 'institution' and d.regime = 'R36'
       and d.event_on <= ${databaseDay(upTo)}::date and d.status in ('submitted', 'retrieved', 'to_complete', 'ready', 'overdue')
     order by d.event_on, d.id limit 2000`;
  return rows.map(({ content, is_permitted, ...row }) => ({
    ...listed(row),
    answers: AnswersShape.parse(content),
    isPermitted: is_permitted,
  }));
}

function listed({
  subject_name_ar,
  subject_name_latin,
  event_on,
  submitted_at,
  name_ar,
  name_fr,
  ...row
}: Omit<Row, "content" | "is_permitted">): Omit<UndeclaredRow, "answers" | "isPermitted"> {
  return {
    ...row,
    name: { ar: subject_name_ar ?? "", latin: subject_name_latin ?? "" },
    eventOn: isoDayOf(event_on),
    submittedAt: submitted_at,
    institution: { ar: name_ar, fr: name_fr },
  };
}

/** Deaths that directors declared to one office since a day, with the day on which they did (L37:26). */
export async function listDirectorsDeaths(
  tx: Tx,
  officeCode: string,
  since: IsoDay,
): Promise<Omit<UndeclaredRow, "answers" | "isPermitted">[]> {
  const rows = await tx.$queryRaw<Omit<Row, "content" | "is_permitted">[]>`
    select d.id::text, d.reference, d.status, d.subject_name_ar, d.subject_name_latin, d.event_on, d.submitted_at, i.name_ar, i.name_fr
      from declaration d join institution i on i.code = d.institution_code
     where d.office_code = ${officeCode} and d.kind = 'death' and d.origin = 'institution' and d.regime = 'R37' and d.event_on >= ${databaseDay(since)}::date
     order by d.event_on desc, d.id limit 500`;
  return rows.map(listed);
}

/** From which day an institution's death is shown to the officer, where the authority set another than usual. */
export async function findExOfficioDay(tx: Tx, at: Date): Promise<number | undefined> {
  const [row] = await tx.$queryRaw<{ day: number }[]>`
    select (value #>> '{}')::int as day from setting where key = 'exOfficio.fromDay' and valid_from <= ${at} order by valid_from desc limit 1`;
  return row?.day;
}
