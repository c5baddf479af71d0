import { asId } from "#lib/kernel/ids.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  LEGACY_KINDS,
  LEGACY_STATUSES,
  type LegacyAct,
  type LegacyKind,
  type LegacyPlace,
  type LegacyStatus,
  type Readings,
  SET_ASIDE_REASONS,
} from "../core/index.ts";

type Row = {
  id: string;
  officeCode: string;
  kind: string;
  calendar: string | null;
  year: number | null;
  part: string;
  no: number | null;
  bis: string;
  page: string;
  language: string | null;
  status: string;
  imageSha256: Uint8Array | null;
  standing: unknown;
  setAside: string | null;
  judgment: string | null;
  round: number;
  batchId: string | null;
  version: number;
  updatedAt: Date;
};

/** A paper act as its row has it; `place` is nothing until it is indexed. */
export type KeptLegacyAct = {
  id: string;
  officeCode: string;
  kind: LegacyKind;
  place: LegacyPlace | null;
  status: LegacyStatus;
  imageHash: string;
  standing: Readings | null;
  setAside: LegacyAct["setAside"];
  judgment: string | null;
  round: number;
  batchId: string | null;
  version: number;
  updatedAt: Date;
};

/** A paper act of the caller's office. */
export async function findLegacyAct(tx: Tx, id: string): Promise<KeptLegacyAct | undefined> {
  const row = await tx.legacyAct.findUnique({ where: { id } });
  return row ? keptOf(row) : undefined;
}

/** The same, locked to the end of the transaction, with what both persons keyed. */
export async function lockLegacyAct(tx: Tx, id: string): Promise<{ kept: KeptLegacyAct; act: LegacyAct } | undefined> {
  await tx.$queryRaw`select 1 from legacy_act where id = ${id}::uuid for update`;
  const kept = await findLegacyAct(tx, id);
  if (!kept) return undefined;
  const rows = await tx.$queryRaw<{ account_id: string; readings: unknown }[]>`
    select account_id::text, readings from legacy_keyings_to_compare(${id}::uuid)`;
  const keyings = rows.map((row) => ({ by: row.account_id, readings: row.readings as Readings }));
  const { kind, status, imageHash, standing, setAside } = kept;
  return { kept, act: { kind, status, imageHash, standing, setAside, keyings } };
}

/** Acts of the office in some states, or of one number and year, the longest untouched first; `hasOwnKeying` says that this person has read it already. */
export async function listLegacyActs(
  tx: Tx,
  wanted: {
    office: string;
    statuses: readonly LegacyStatus[];
    year?: number | undefined;
    no?: number | undefined;
    accountId: string;
    most: number;
  },
): Promise<(KeptLegacyAct & { hasOwnKeying: boolean })[]> {
  const rows = await tx.legacyAct.findMany({
    where: {
      officeCode: wanted.office,
      status: { in: [...wanted.statuses] },
      ...(wanted.year !== undefined && { year: wanted.year }),
      ...(wanted.no !== undefined && { no: wanted.no }),
    },
    orderBy: [{ updatedAt: "asc" }, { id: "asc" }],
    take: wanted.most,
  });
  const own = await tx.legacyKeying.findMany({
    where: { legacyActId: { in: rows.map(({ id }) => id) }, accountId: wanted.accountId, act: "keyed" },
    select: { legacyActId: true, round: true },
  });
  return rows.map((row) => ({
    ...keptOf(row),
    hasOwnKeying: own.some(({ legacyActId, round }) => legacyActId === row.id && round === row.round),
  }));
}

/** How many acts of the office stand in each state. */
export async function countLegacyActs(tx: Tx, office: string): Promise<ReadonlyMap<LegacyStatus, number>> {
  const groups = await tx.legacyAct.groupBy({ by: ["status"], where: { officeCode: office }, _count: true });
  return new Map(groups.map(({ status, _count }) => [oneOf(LEGACY_STATUSES, status), _count]));
}

export type KeyedRow = { accountId: string; act: string; readings: Readings; at: Date };

/** What was read of an act in its present round, as far as this person may see it: their own, and all once two have read it. */
export async function listKeyings(tx: Tx, { id, round }: Pick<KeptLegacyAct, "id" | "round">): Promise<KeyedRow[]> {
  const rows = await tx.legacyKeying.findMany({ where: { legacyActId: id, round }, orderBy: { at: "asc" } });
  return rows.map(({ accountId, act, readings, at }) => ({ accountId, act, readings: readings as Readings, at }));
}

export async function insertLegacyAct(
  tx: Tx,
  row: { id: string; officeCode: string; act: LegacyAct; place: LegacyPlace | null; at: Date },
): Promise<Result<null>> {
  const { act, place, id, officeCode, at } = row;
  if (place !== null && (await isPlaceTaken(tx, officeCode, act.kind, place, id))) {
    return err({ code: "legacy.placeTaken" });
  }
  await tx.legacyAct.create({
    data: { id, officeCode, kind: act.kind, ...columnsOf(act), ...placeColumns(place), createdAt: at, updatedAt: at },
    select: { id: true },
  });
  return ok(null);
}

/** Saves where an act stands after a step; the caller has it locked. Refuses a place that another act has. */
export async function saveLegacyAct(
  tx: Tx,
  { kept, act, at }: { kept: KeptLegacyAct; act: LegacyAct; at: Date },
  changes: { place?: LegacyPlace; judgment?: string; isNewRound?: boolean } = {},
): Promise<Result<null>> {
  const { place, judgment, isNewRound } = changes;
  if (place && (await isPlaceTaken(tx, kept.officeCode, act.kind, place, kept.id))) {
    return err({ code: "legacy.placeTaken" });
  }
  await tx.legacyAct.update({
    where: { id: kept.id },
    data: {
      ...columnsOf(act),
      ...(place && placeColumns(place)),
      ...(judgment !== undefined && { judgment }),
      ...(isNewRound && { round: { increment: 1 } }),
      version: { increment: 1 },
      updatedAt: at,
    },
    select: { id: true },
  });
  return ok(null);
}

export async function insertKeying(
  tx: Tx,
  row: {
    legacyActId: string;
    round: number;
    accountId: string;
    act: "keyed" | "settled" | "corrected";
    readings: Readings;
    at: Date;
  },
): Promise<void> {
  const { readings, ...columns } = row;
  await tx.$executeRaw`
    insert into legacy_keying (id, legacy_act_id, round, account_id, act, readings, at)
    values (${uuidv7()}::uuid, ${columns.legacyActId}::uuid, ${columns.round}::int, ${columns.accountId}::uuid, ${columns.act},
            ${JSON.stringify(readings)}::jsonb, ${columns.at})`;
}

async function isPlaceTaken(
  tx: Tx,
  officeCode: string,
  kind: string,
  place: LegacyPlace,
  id: string,
): Promise<boolean> {
  const { calendar, year, part, no, bis } = place;
  const taken = await tx.legacyAct.count({
    where: { officeCode, kind, calendar, year, part, no, bis, id: { not: id } },
  });
  return taken > 0;
}

function columnsOf({ status, imageHash, standing, setAside }: LegacyAct) {
  return {
    status,
    imageSha256: imageHash === "" ? null : new Uint8Array(Buffer.from(imageHash, "hex")),
    ...(standing !== null && { standing: JSON.parse(JSON.stringify(standing)) as object }),
    setAside,
  };
}

function placeColumns(place: LegacyPlace | null) {
  return place ?? {};
}

function keptOf(row: Row): KeptLegacyAct {
  const { calendar, year, no, language, part, bis, page } = row;
  const hasPlace = year !== null && no !== null;
  return {
    id: asId<"legacyAct">(row.id),
    officeCode: row.officeCode,
    kind: oneOf(LEGACY_KINDS, row.kind),
    place: hasPlace
      ? {
          calendar: oneOf(["gregorian", "hijri"], calendar ?? ""),
          year,
          part,
          no,
          bis,
          page,
          language: oneOf(["ar", "fr", "both"], language ?? ""),
        }
      : null,
    status: oneOf(LEGACY_STATUSES, row.status),
    imageHash: row.imageSha256 === null ? "" : Buffer.from(row.imageSha256).toString("hex"),
    standing: row.standing === null ? null : (row.standing as Readings),
    setAside: row.setAside === null ? null : oneOf(SET_ASIDE_REASONS, row.setAside),
    judgment: row.judgment,
    round: row.round,
    batchId: row.batchId,
    version: row.version,
    updatedAt: row.updatedAt,
  };
}

function oneOf<const T extends string>(known: readonly T[], value: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`a paper act with «${value}», which nobody knows`);
  return found;
}
