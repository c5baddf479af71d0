import { isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import {
  type Office,
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
