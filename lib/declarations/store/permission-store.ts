import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";

/** The prosecutor's permission for a death that did not come naturally (D22:25); given by him, or entered from his paper by an office. */
export type DeathPermission = {
  number: string;
  decidedOn: IsoDay;
  court: { ar: string; fr: string };
  isOnPaper: boolean;
};

export async function findPermission(tx: Tx, declarationId: string): Promise<DeathPermission | undefined> {
  const row = await tx.deathPermission.findUnique({ where: { declarationId } });
  return row
    ? {
        number: row.number,
        decidedOn: isoDayOf(row.decidedOn),
        court: { ar: row.courtAr, fr: row.courtFr },
        isOnPaper: row.officeCode !== null,
      }
    : undefined;
}

type Given = Omit<DeathPermission, "isOnPaper"> & {
  by: { institution: string } | { office: string };
  accountId: string;
  at: Date;
};

/** Writes it once; false where one is known already. */
export async function insertPermission(tx: Tx, declarationId: string, given: Given): Promise<boolean> {
  const { number, decidedOn, court, by, accountId, at } = given;
  const institution = "institution" in by ? by.institution : null;
  const office = "office" in by ? by.office : null;
  const written = await tx.$executeRaw`
    insert into death_permission (declaration_id, number, decided_on, court_ar, court_fr, institution_code, office_code, account_id, at)
    values (${declarationId}::uuid, ${number}, ${databaseDay(decidedOn)}::date, ${court.ar}, ${court.fr}, ${institution}, ${office}, ${accountId}::uuid, ${at})
    on conflict do nothing`;
  return written === 1;
}

export type AwaitingDeath = {
  id: string;
  reference: string;
  eventOn: IsoDay;
  name: { ar: string; latin: string };
  manner: string;
  commune: string;
  officeCode: string;
  submittedAt: Date;
};

type AwaitingRow = Omit<AwaitingDeath, "eventOn" | "name" | "officeCode" | "submittedAt"> & {
  event_on: Date;
  subject_name_ar: string | null;
  subject_name_latin: string | null;
  office_code: string;
  submitted_at: Date;
};

/** Deaths in the territory of the caller's prosecutor's office that wait for the permission. */
export async function listAwaitingPermission(tx: Tx): Promise<AwaitingDeath[]> {
  const rows = await tx.$queryRaw<AwaitingRow[]>`select * from deaths_awaiting_permission()`;
  return rows.map(({ event_on, subject_name_ar, subject_name_latin, office_code, submitted_at, ...row }) => ({
    ...row,
    eventOn: isoDayOf(event_on),
    name: { ar: subject_name_ar ?? "", latin: subject_name_latin ?? "" },
    officeCode: office_code,
    submittedAt: submitted_at,
  }));
}
