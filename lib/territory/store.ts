import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import {
  type Office,
  type OfficeAuthority,
  type OfficeChange,
  type OfficeDecisionEntry,
  type OfficeKind,
  type OfficeRegime,
  type OfficeService,
  readHours,
  type Regime,
  type Service,
  type Territory,
  type TerritoryKind,
  type TerritoryLevel,
  type WeeklyHours,
} from "./core/index.ts";

function lasting(row: { validFrom: Date | null; validTo: Date | null; successor: string | null }) {
  return {
    ...(row.validFrom && { validFrom: isoDayOf(row.validFrom) }),
    ...(row.validTo && { validTo: isoDayOf(row.validTo) }),
    ...(row.successor !== null && { successor: row.successor }),
  };
}

export async function listTerritories(tx: Tx): Promise<Territory[]> {
  const rows = await tx.territory.findMany({ orderBy: { code: "asc" } });
  return rows.map((row) => ({
    code: row.code,
    parent: row.parent,
    level: row.level as TerritoryLevel,
    kind: row.kind as TerritoryKind,
    nameAr: row.nameAr,
    nameFr: row.nameFr,
    ...(row.iso !== null && { iso: row.iso }),
    ...lasting(row),
  }));
}

export async function listOffices(tx: Tx): Promise<Office[]> {
  const rows = await tx.office.findMany({ orderBy: { code: "asc" } });
  return rows.map((row) => ({
    code: row.code,
    kind: row.kind as OfficeKind,
    territoryCode: row.territoryCode,
    ...(row.countryCode !== null && { countryCode: row.countryCode }),
    nameAr: row.nameAr,
    nameFr: row.nameFr,
    addressAr: row.addressAr,
    addressFr: row.addressFr,
    phone: row.phone,
    hours: hoursOf(row.hours),
    capacity: row.capacity,
    authority: row.authority as OfficeAuthority,
    ...lasting(row),
  }));
}

export async function listRegimes(tx: Tx): Promise<OfficeRegime[]> {
  const rows = await tx.officeRegime.findMany();
  return rows.map((row) => ({
    officeCode: row.officeCode,
    regime: row.regime as Regime,
    from: isoDayOf(row.fromOn),
    decision: row.decision,
  }));
}

export async function listServices(tx: Tx): Promise<OfficeService[]> {
  const rows = await tx.officeService.findMany();
  return rows.map((row) => ({
    officeCode: row.officeCode,
    service: row.service as Service,
    from: isoDayOf(row.fromOn),
    ...(row.toOn && { to: isoDayOf(row.toOn) }),
  }));
}

function hoursOf(column: unknown): WeeklyHours {
  const read = readHours(column);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** One import at a time: readers go on. */
export async function lockTerritory(tx: Tx): Promise<void> {
  await tx.$executeRaw`lock table territory in share row exclusive mode`;
}

/** Writes names, kinds and parents in one statement, so that a parent and its children may come in any order. */
export async function saveTerritories(tx: Tx, territories: readonly Territory[]): Promise<void> {
  const rows = territories.map(({ code, parent, level, kind, nameAr, nameFr }) => ({
    code,
    parent,
    level,
    kind,
    name_ar: nameAr,
    name_fr: nameFr,
  }));
  await tx.$executeRaw`
    insert into territory (code, parent, level, kind, name_ar, name_fr)
    select code, parent, level, kind, name_ar, name_fr
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (code text, parent text, level text, kind text, name_ar text, name_fr text)
    on conflict (code) do update
       set parent = excluded.parent, level = excluded.level, kind = excluded.kind, name_ar = excluded.name_ar, name_fr = excluded.name_fr`;
}

export type StoredImport = {
  fileName: string;
  content: string;
  sha256: Uint8Array;
  receivedAt: Date;
  outcome: ImportOutcome | null;
};
/** What an import did: the codes it added, and what it changed with what stood there before. */
export type ImportOutcome = { added: string[]; changed: { before: Territory; after: Territory }[] };

export async function insertImport(
  tx: Tx,
  file: { id: string; accountId: string; fileName: string; content: string; sha256: Uint8Array<ArrayBuffer> },
): Promise<void> {
  await tx.territoryImport.create({ data: file, select: { id: true } });
}

/** A file of the account of this session; row-level security shows no other. */
export async function findImport(tx: Tx, id: string): Promise<StoredImport | undefined> {
  const row = await tx.territoryImport.findUnique({ where: { id } });
  if (!row) return undefined;
  const { fileName, content, sha256, receivedAt, outcome } = row;
  return { fileName, content, sha256, receivedAt, outcome: outcome as ImportOutcome | null };
}

export async function saveOutcome(tx: Tx, id: string, outcome: ImportOutcome, at: Date): Promise<void> {
  await tx.territoryImport.update({ where: { id }, data: { appliedAt: at, outcome }, select: { id: true } });
}

export async function deleteWaitingImports(tx: Tx, accountId: string, before: Date): Promise<void> {
  await tx.territoryImport.deleteMany({ where: { accountId, appliedAt: null, receivedAt: { lt: before } } });
}

export type Settled = "confirmed" | "withdrawn";

/** A decision with the people behind it; whoever reads it may see who proposed it and who settled it. */
export type KeptDecision = OfficeDecisionEntry & {
  id: string;
  proposedBy: string;
  proposedAt: Date;
  settled: { as: Settled; by: string; at: Date } | null;
};

export async function insertDecision(
  tx: Tx,
  {
    id,
    accountId,
    change,
    decidedOn,
    fromOn,
    offices,
    number,
  }: OfficeDecisionEntry & { id: string; accountId: string },
): Promise<void> {
  const what = change.kind === "regime" ? { regime: change.regime } : { service: change.service, opens: change.opens };
  const days = { decidedOn: databaseDay(decidedOn), fromOn: databaseDay(fromOn) };
  await tx.officeDecision.create({
    data: { id, number, offices: [...offices], proposedBy: accountId, ...days, ...what },
    select: { id: true },
  });
}

/** Decisions that concern one office, or all of them; the latest first. */
export async function listDecisions(tx: Tx, officeCode?: string): Promise<KeptDecision[]> {
  const rows = await tx.officeDecision.findMany({
    ...(officeCode !== undefined && { where: { offices: { has: officeCode } } }),
    orderBy: [{ fromOn: "desc" }, { proposedAt: "desc" }],
    take: 200,
  });
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    decidedOn: isoDayOf(row.decidedOn),
    fromOn: isoDayOf(row.fromOn),
    offices: row.offices,
    change: changeOf(row),
    proposedBy: row.proposedBy,
    proposedAt: row.proposedAt,
    settled:
      row.settledAs === null || row.settledBy === null || row.settledAt === null
        ? null
        : { as: row.settledAs as Settled, by: row.settledBy, at: row.settledAt },
  }));
}

function changeOf(row: { regime: string | null; service: string | null; opens: boolean | null }): OfficeChange {
  return row.regime === null
    ? { kind: "service", service: row.service as Service, opens: row.opens ?? true }
    : { kind: "regime", regime: row.regime as Regime };
}

const REFUSALS = [
  "auth.notAllowed",
  "territory.decisionGone",
  "territory.decisionSettled",
  "territory.sameProposer",
  "territory.decisionTooLate",
  "territory.regimeAlreadyDecided",
  "territory.noWayBack",
];

/** Confirms or withdraws a proposal; a confirmed one becomes rows of regimes or services. Refuses as the database itself does. */
export async function settleDecision(tx: Tx, id: string, as: Settled, today: IsoDay): Promise<Result<null>> {
  try {
    await tx.$queryRaw`select settle_office_decision(${id}::uuid, ${as}, ${databaseDay(today)}::date)::text`;
    return ok(null);
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}

/** How many files of these offices are in hand; none is named. */
export async function countFilesInHand(tx: Tx, offices: readonly string[]): Promise<number> {
  const [row] = await tx.$queryRaw<{ files: number }[]>`select files_in_hand(${[...offices]}::text[]) as files`;
  return row?.files ?? 0;
}

/** Names of the people behind decisions, by account. */
export async function listDeciders(
  tx: Tx,
  accounts: readonly string[],
): Promise<Map<string, { ar: string; latin: string }>> {
  const rows = await tx.$queryRaw<{ id: string; ar: string; latin: string }[]>`
    select a.id::text, s.given_ar || ' ' || s.family_ar as ar, s.given_latin || ' ' || s.family_latin as latin
      from account a join staff s on s.id = a.staff_id where a.id = any (${[...accounts]}::uuid[])`;
  return new Map(rows.map(({ id, ar, latin }) => [id, { ar, latin }]));
}
