import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { type Tariff, TARIFF_ITEMS, type TariffItem } from "../core/index.ts";

export type TariffLine = { id: string; item: TariffItem; centimes: number; fromOn: IsoDay; number: string };

/** Every price that counts, counted or will count, the newest first. */
export async function listTariff(tx: Tx): Promise<TariffLine[]> {
  const rows = await tx.tariff.findMany({ orderBy: [{ fromOn: "desc" }, { at: "desc" }] });
  return rows.flatMap(({ id, item: stored, centimes, fromOn, number }) => {
    const item = TARIFF_ITEMS.find((known) => known === stored);
    return item ? [{ id, item, centimes, fromOn: isoDayOf(fromOn), number }] : [];
  });
}

/** The prices of a day; what the tariff does not name costs nothing. */
export async function tariffOn(tx: Tx, day: IsoDay): Promise<Tariff> {
  const lines = await listTariff(tx);
  const price = (item: TariffItem): number =>
    lines.find((line) => line.item === item && line.fromOn <= day)?.centimes ?? 0;
  return { copy: price("copy"), registeredPost: price("registeredPost") };
}

export async function insertTariff(tx: Tx, line: TariffLine & { accountId: string; at: Date }): Promise<void> {
  await tx.tariff.createMany({ data: [{ ...line, fromOn: databaseDay(line.fromOn) }] });
}
