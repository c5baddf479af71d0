import { Deadline, databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { isLocale } from "#lib/kernel/texts.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { Prisma } from "#lib/platform/generated/client.ts";
import {
  AnswersShape,
  type Answers,
  type Declaration,
  type DeclarationKind,
  type DeclarationStatus,
} from "../core/index.ts";

/** What a declaration is read from: its fields here, its columns there. */
const COLUMNS = {
  id: "id",
  reference: "reference",
  kind: "kind",
  origin: "origin",
  status: "status",
  officeCode: "office_code",
  regime: "regime",
  language: "language",
  formVersion: "form_version",
  content: "content",
  eventOn: "event_on",
  deadline: "deadline",
  deadlineMetOn: "deadline_met_on",
  contactEmail: "contact_email",
  contactPhone: "contact_phone",
  groupId: "group_id",
  version: "version",
  updatedAt: "updated_at",
  submittedAt: "submitted_at",
  holderAccount: "holder_account",
  holderUntil: "holder_until",
  actOfficeCode: "act_office_code",
  actYear: "act_year",
  actNo: "act_no",
  actRegisteredAt: "act_registered_at",
} as const;

const READ = Prisma.raw(
  Object.entries(COLUMNS)
    .map(([field, column]) => `${column} as "${field}"`)
    .join(", "),
);

type Row = Pick<Prisma.DeclarationGetPayload<object>, keyof typeof COLUMNS>;

/** The same of an institution's file: in place of what its role may not read, what it declared itself last, and nothing. */
const OWN: Partial<Record<keyof typeof COLUMNS, string>> = {
  content: `(select v.content from declaration_version v where v.declaration_id = declaration.id order by v.version desc limit 1)`,
  contactEmail: "null::text",
  contactPhone: "null::text",
  groupId: "null::uuid",
  holderAccount: "null::uuid",
  holderUntil: "null::timestamptz",
};
const READ_OWN = Prisma.raw(
  Object.entries({ ...COLUMNS, ...OWN })
    .map(([field, column]) => `${column} as "${field}"`)
    .join(", "),
);

function fromRow(row: Row): Declaration {
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind as DeclarationKind,
    origin: row.origin as Declaration["origin"],
    status: row.status as DeclarationStatus,
    officeCode: row.officeCode,
    regime: row.regime as Regime | null,
    language: isLocale(row.language) ? row.language : "ar",
    formVersion: row.formVersion,
    answers: AnswersShape.parse(row.content),
    eventOn: row.eventOn && isoDayOf(row.eventOn),
    deadline: row.deadline === null ? null : Deadline.parse(row.deadline),
    deadlineMetOn: row.deadlineMetOn && isoDayOf(row.deadlineMetOn),
    contact: { email: row.contactEmail, phone: row.contactPhone },
    groupId: row.groupId,
    version: row.version,
    updatedAt: row.updatedAt,
    submittedAt: row.submittedAt,
    holder: row.holderAccount && row.holderUntil ? { accountId: row.holderAccount, until: row.holderUntil } : null,
    act:
      row.actNo !== null && row.actYear !== null && row.actOfficeCode !== null && row.actRegisteredAt !== null
        ? { officeCode: row.actOfficeCode, year: row.actYear, no: row.actNo, registeredAt: row.actRegisteredAt }
        : null,
  };
}

/** The declaration as far as this transaction's role may see it: a citizen by the secret, an officer by office or live access. */
export async function findDeclaration(tx: Tx, id: string): Promise<Declaration | undefined> {
  const row = await tx.declaration.findUnique({ where: { id } });
  return row ? fromRow(row) : undefined;
}

/** Reads the row and keeps it locked until the end of the transaction. Nothing when it may not be seen. */
export async function lockDeclaration(tx: Tx, id: string): Promise<Declaration | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`select ${READ} from declaration where id = ${id}::uuid for update`;
  return row && fromRow(row);
}

/** A file of the caller's institution, with what it declared last and nothing that others wrote beside it; locked where it is corrected. */
export async function findOwnFile(tx: Tx, id: string, isCorrected = false): Promise<Declaration | undefined> {
  if (isCorrected) await tx.$queryRaw`select id from declaration where id = ${id}::uuid for update`;
  const [row] = await tx.$queryRaw<Row[]>`select ${READ_OWN} from declaration where id = ${id}::uuid`;
  return row && fromRow(row);
}

export type NewDraft = {
  id: string;
  kind: DeclarationKind;
  language: string;
  formVersion: number;
  secretHash: Uint8Array<ArrayBuffer>;
  answers: Answers;
  groupId: string | null;
};

export async function insertDraft(tx: Tx, draft: NewDraft): Promise<void> {
  const { answers, ...columns } = draft;
  await tx.declaration.create({
    data: { ...columns, content: answers, origin: "citizen", status: "draft" },
    select: { id: true },
  });
}

export async function saveAnswers(tx: Tx, id: string, answers: Answers, at: Date): Promise<void> {
  await tx.declaration.update({
    where: { id },
    data: { content: answers, updatedAt: at, version: { increment: 1 } },
    select: { id: true },
  });
}

/** What lists, deadlines and the search for a double look at; derived from the answers. */
export type ListedFacts = {
  deadline: Deadline | null;
  eventOn: IsoDay;
  sameEventKey: string;
  doubleKeys: readonly string[];
  subject: { ar: string; latin: string };
  contact: { email: string | null; phone: string | null };
};

/** `formVersion`: of the form that read it whole, whatever the draft was begun under. */
export type Sending = ListedFacts & { reference: string; officeCode: string; regime: Regime; formVersion: number };

/** Sends the file under this reference, unless another file bears it already: then nothing is written, and the answer is no. */
export async function saveSending(tx: Tx, id: string, sending: Sending, at: Date): Promise<boolean> {
  const { reference, officeCode, regime, formVersion, ...facts } = sending;
  const { deadline, subject, contact } = facts;
  const written = await tx.$executeRaw`
    update declaration
       set status = 'submitted', submitted_at = ${at}, updated_at = ${at}, version = version + 1,
           reference = ${reference}, office_code = ${officeCode}, regime = ${regime}, form_version = ${formVersion},
           deadline = ${deadline && JSON.stringify(deadline)}::jsonb, deadline_on = ${deadline?.lastDay ?? null}::date,
           event_on = ${facts.eventOn}::date, same_event_key = ${facts.sameEventKey || null}, double_keys = ${[...facts.doubleKeys]}::text[],
           subject_name_ar = ${subject.ar}, subject_name_latin = ${subject.latin},
           contact_email = ${contact.email}, contact_phone = ${contact.phone}
     where id = ${id}::uuid and not reference_taken(${reference})`;
  return written === 1;
}

/** Writes the facts as they are now known; the file's version stays, for nothing that an officer sees was decided. */
export async function saveListedFacts(tx: Tx, id: string, facts: ListedFacts): Promise<void> {
  await tx.declaration.update({ where: { id }, data: factColumns(facts), select: { id: true } });
}

function factColumns({ deadline, eventOn, sameEventKey, doubleKeys, subject, contact }: ListedFacts) {
  return {
    deadline: deadline ?? Prisma.DbNull,
    deadlineOn: deadline && databaseDay(deadline.lastDay),
    eventOn: databaseDay(eventOn),
    sameEventKey: sameEventKey === "" ? null : sameEventKey,
    doubleKeys: [...doubleKeys],
    subjectNameAr: subject.ar,
    subjectNameLatin: subject.latin,
    contactEmail: contact.email,
    contactPhone: contact.phone,
  };
}

export async function saveStatus(tx: Tx, id: string, status: DeclarationStatus, at: Date): Promise<void> {
  const isClosed = ["refused", "withdrawn", "duplicate"].includes(status);
  await tx.declaration.update({
    where: { id },
    data: {
      status,
      updatedAt: at,
      version: { increment: 1 },
      ...(isClosed && { closedAt: at, holderAccount: null, holderUntil: null }),
    },
    select: { id: true },
  });
}

/** The deadline was met on this day, and runs no more. */
export async function saveDeadlineMet(tx: Tx, id: string, on: IsoDay): Promise<void> {
  await tx.declaration.update({ where: { id }, data: { deadlineMetOn: databaseDay(on) }, select: { id: true } });
}

/** The soft lock that keeps two officers from colliding; null gives the file back. */
export async function saveHolder(tx: Tx, id: string, holder: { accountId: string; until: Date } | null): Promise<void> {
  await tx.declaration.update({
    where: { id },
    data: { holderAccount: holder?.accountId ?? null, holderUntil: holder?.until ?? null },
    select: { id: true },
  });
}

export async function isReferenceTaken(tx: Tx, reference: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`select reference_taken(${reference}) as taken`;
  return row?.taken ?? false;
}

export async function findIdBySecret(tx: Tx): Promise<{ id: string; reference: string | null } | undefined> {
  return (await tx.declaration.findFirst({ select: { id: true, reference: true } })) ?? undefined;
}

/** From here on row-level security reads this secret; gives the one it read before. */
export async function takeUpSecret(tx: Tx, secretHash: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ before: string | null }[]>`select current_setting('app.secret', true) as before`;
  await tx.$executeRaw`select set_config('app.secret', ${secretHash}, true)`;
  return row?.before ?? "";
}
