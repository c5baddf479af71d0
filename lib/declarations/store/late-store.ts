import { type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { RulingStatus } from "#lib/rulings/core/index.ts";
import { type Answers, AnswersShape, type DeclarationKind } from "../core/index.ts";

export type LateRequestRow = {
  id: string;
  status: RulingStatus;
  askedAt: Date;
  dueOn: IsoDay;
  decidedOn: IsoDay | null;
  number: string | null;
  officeCode: string;
  reference: string;
  kind: DeclarationKind;
  eventOn: IsoDay | null;
  name: { ar: string; latin: string };
};

type Row = Omit<LateRequestRow, "dueOn" | "decidedOn" | "eventOn" | "name"> & {
  dueOn: Date;
  decidedOn: Date | null;
  eventOn: Date | null;
  nameAr: string | null;
  nameLatin: string | null;
};

const MOST = 200;

/** Requests laid before the central authority: those that wait, the first due first; or those it decided, the latest first. */
export async function listLateRequests(tx: Tx, which: "waiting" | "decided"): Promise<LateRequestRow[]> {
  const isWaiting = which === "waiting";
  const rows = await tx.$queryRaw<Row[]>`
    select r.id::text, r.status, r.asked_at as "askedAt", r.due_on as "dueOn", r.decided_on as "decidedOn", r.number,
           r.office_code as "officeCode", d.reference, d.kind, d.event_on as "eventOn", d.subject_name_ar as "nameAr", d.subject_name_latin as "nameLatin"
      from ruling r join declaration d on d.id = r.declaration_id
     where r.authority = 'central' and r.kind = 'lateDeclaration'
       and case when ${isWaiting} then r.status = 'requested' else r.status in ('granted', 'refused') end
     order by case when ${isWaiting} then r.due_on end, r.decided_at desc, r.id limit ${MOST}::int`;
  return rows.map(({ nameAr, nameLatin, dueOn, decidedOn, eventOn, ...row }) => ({
    ...row,
    dueOn: isoDayOf(dueOn),
    decidedOn: decidedOn && isoDayOf(decidedOn),
    eventOn: eventOn && isoDayOf(eventOn),
    name: { ar: nameAr ?? "", latin: nameLatin ?? "" },
  }));
}

export type AskedFile = {
  id: string;
  reference: string;
  kind: DeclarationKind;
  regime: Regime | null;
  officeCode: string | null;
  answers: Answers;
  eventOn: IsoDay | null;
  deadlineOn: IsoDay | null;
  submittedAt: Date | null;
  name: { ar: string; latin: string };
};

/** The columns of a file that the central authority may read, and only of one that was laid before it. */
export async function findAskedFile(tx: Tx, id: string): Promise<AskedFile | undefined> {
  const row = await tx.declaration.findUnique({
    where: { id },
    select: {
      id: true,
      reference: true,
      kind: true,
      regime: true,
      officeCode: true,
      content: true,
      eventOn: true,
      deadlineOn: true,
      submittedAt: true,
      subjectNameAr: true,
      subjectNameLatin: true,
    },
  });
  return (
    (row && {
      id: row.id,
      reference: row.reference ?? "",
      kind: row.kind as DeclarationKind,
      regime: row.regime as Regime | null,
      officeCode: row.officeCode,
      answers: AnswersShape.parse(row.content),
      eventOn: row.eventOn && isoDayOf(row.eventOn),
      deadlineOn: row.deadlineOn && isoDayOf(row.deadlineOn),
      submittedAt: row.submittedAt,
      name: { ar: row.subjectNameAr ?? "", latin: row.subjectNameLatin ?? "" },
    }) ??
    undefined
  );
}

/** The kinds of the papers that hang on a file, in the order they came; their pictures stay with the office. */
export async function listPaperKinds(tx: Tx, declarationId: string): Promise<string[]> {
  const rows = await tx.upload.findMany({
    where: { declarationId, removedAt: null, status: "clean" },
    orderBy: { createdAt: "asc" },
    select: { documentKind: true },
  });
  return rows.map(({ documentKind }) => documentKind);
}

export async function insertReading(
  tx: Tx,
  reading: { id: string; accountId: string; purpose: string; subjectId: string },
): Promise<void> {
  await tx.reading.createMany({ data: [{ ...reading, subject: "declaration" }] });
}
