import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { JudgmentInput, LateRuling, PermissionDecision, RulingStatus } from "../core/index.ts";

const KIND = "lateDeclaration";

// of these the citizen's side may read all, but for who asked and what was said of the family
const SHOWN = {
  id: true,
  declarationId: true,
  authority: true,
  status: true,
  askedAt: true,
  dueOn: true,
  decidedOn: true,
  number: true,
  reason: true,
  courtAr: true,
  courtFr: true,
  finalOn: true,
} as const;
const WHOLE = { ...SHOWN, officeCode: true, request: true, courtFile: true, version: true } as const;

type ShownRow = {
  id: string;
  declarationId: string;
  authority: string;
  status: string;
  askedAt: Date;
  dueOn: Date | null;
  decidedOn: Date | null;
  number: string | null;
  reason: string | null;
  courtAr: string | null;
  courtFr: string | null;
  finalOn: Date | null;
};

/** A ruling as the family reads it: what was decided, by whom and when; not what the office wrote about it. */
export type ShownRuling = Omit<LateRuling, "officeCode" | "request" | "courtFile" | "version">;

function shown(row: ShownRow): ShownRuling {
  const { id, declarationId, askedAt, number, reason, courtAr, courtFr } = row;
  return {
    id,
    declarationId,
    askedAt,
    number,
    reason,
    authority: row.authority as LateRuling["authority"],
    status: row.status as RulingStatus,
    dueOn: row.dueOn && isoDayOf(row.dueOn),
    decidedOn: row.decidedOn && isoDayOf(row.decidedOn),
    court: courtAr === null ? null : { ar: courtAr, fr: courtFr },
    finalOn: row.finalOn && isoDayOf(row.finalOn),
  };
}

const OF = (declarationId: string) => ({ where: { declarationId, kind: KIND }, orderBy: { askedAt: "asc" } }) as const;

/** The rulings on a late event in the order they were asked, whole: for the office and the central authority. */
export async function listLateRulings(tx: Tx, declarationId: string): Promise<LateRuling[]> {
  const rows = await tx.ruling.findMany({ ...OF(declarationId), select: WHOLE });
  return rows.map(whole);
}

function whole(row: ShownRow & Pick<LateRuling, "officeCode" | "request" | "courtFile" | "version">): LateRuling {
  const { officeCode, request, courtFile, version } = row;
  return { ...shown(row), officeCode, request, courtFile, version };
}

export async function findLateRuling(tx: Tx, id: string): Promise<LateRuling | undefined> {
  const row = await tx.ruling.findFirst({ where: { id, kind: KIND }, select: WHOLE });
  return row ? whole(row) : undefined;
}

/** The same as the family may read it. */
export async function listShownRulings(tx: Tx, declarationId: string): Promise<ShownRuling[]> {
  const rows = await tx.ruling.findMany({ ...OF(declarationId), select: SHOWN });
  return rows.map(shown);
}

/** The same with what was asked and handed out, as far as it is the family's: no opinion and no words of the office. */
export async function listHandedRulings(tx: Tx, declarationId: string): Promise<LateRuling[]> {
  const handed = await tx.$queryRaw<{ id: string; officeCode: string; request: unknown }[]>`
    select id::text, office_code as "officeCode", request from handed_to_family(${declarationId}::uuid)`;
  const rows = await listShownRulings(tx, declarationId);
  return rows.flatMap((ruling) => {
    const { officeCode, request } = handed.find(({ id }) => id === ruling.id) ?? {};
    return officeCode === undefined ? [] : [{ ...ruling, officeCode, request, courtFile: null, version: 1 }];
  });
}

export type NewRuling = {
  id: string;
  declarationId: string;
  authority: LateRuling["authority"];
  officeCode: string;
  askedAt: Date;
  askedBy: string;
  request: object;
  dueOn: IsoDay | null;
};

export async function insertRequested(tx: Tx, { dueOn, ...ruling }: NewRuling): Promise<void> {
  await tx.ruling.create({
    data: { ...ruling, kind: KIND, status: "requested", dueOn: dueOn && databaseDay(dueOn) },
    select: { id: true },
  });
}

/** The same by a family, whose role may write these columns and no others. */
export async function insertAskedByFamily(tx: Tx, ruling: Omit<NewRuling, "askedBy" | "authority">): Promise<void> {
  const { id, declarationId, officeCode, askedAt, request, dueOn } = ruling;
  await tx.$executeRaw`
    insert into ruling (id, declaration_id, kind, authority, status, office_code, asked_at, request, due_on)
    values (${id}::uuid, ${declarationId}::uuid, ${KIND}, 'central', 'requested', ${officeCode}, ${askedAt}, ${JSON.stringify(request)}::jsonb, ${dueOn}::date)`;
}

/** Locks a ruling that waits until the end of the transaction. False when somebody decided it or took it back meanwhile. */
export async function lockRequested(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<
    unknown[]
  >`select 1 from ruling where id = ${id}::uuid and status = 'requested' for update`;
  return rows.length === 1;
}

type By = { at: Date; accountId: string };

export async function saveDecision(tx: Tx, id: string, decision: PermissionDecision, by: By): Promise<void> {
  const { status, reason, number, decidedOn } = decision;
  await tx.ruling.update({
    where: { id },
    data: { status, reason, number, decidedOn: databaseDay(decidedOn), ...decided(by), version: { increment: 1 } },
    select: { id: true },
  });
}

export async function saveJudgment(tx: Tx, id: string, judgment: JudgmentInput, by: By): Promise<void> {
  await tx.ruling.update({
    where: { id },
    data: { ...judgmentColumns(judgment), ...decided(by), version: { increment: 1 } },
    select: { id: true },
  });
}

/** A judgment that came without a refusal of this office before it. */
export async function insertJudgment(
  tx: Tx,
  ruling: Pick<NewRuling, "id" | "declarationId" | "officeCode">,
  judgment: JudgmentInput,
  by: By,
): Promise<void> {
  const asked = { kind: KIND, authority: "court", askedAt: by.at, askedBy: by.accountId };
  await tx.ruling.create({
    data: { ...ruling, ...asked, ...judgmentColumns(judgment), ...decided(by) },
    select: { id: true },
  });
}

function judgmentColumns({ courtAr, courtFr, courtFile, number, decidedOn, finalOn }: JudgmentInput) {
  return {
    status: "granted",
    courtAr,
    courtFr: courtFr === "" ? null : courtFr,
    courtFile,
    number,
    decidedOn: databaseDay(decidedOn),
    finalOn: databaseDay(finalOn),
  };
}

function decided({ at, accountId }: By) {
  return { decidedAt: at, decidedBy: accountId };
}

/** A request without object any more: the office took it back, or the last day moved. */
/** The same by the family that asked alone; gives the request, or nothing where none of its own is open. */
export async function saveWithdrawalByFamily(tx: Tx, declarationId: string, at: Date): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ id: string | null }[]>`
    select take_back_as_family(${declarationId}::uuid, ${at})::text as id`;
  return row?.id ?? undefined;
}

export async function saveWithdrawal(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.ruling.updateMany({
    where: { id, status: "requested" },
    data: { status: "withdrawn", withdrawnAt: at, version: { increment: 1 } },
  });
}
