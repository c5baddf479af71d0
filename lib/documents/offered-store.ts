import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { COPY_FORMS, type CopyForm, type OfferChange, type Regime } from "./core/index.ts";

/** The copies that are offered under a law on a day. */
export async function listOfferedForms(tx: Tx, regime: Regime, today: IsoDay): Promise<readonly CopyForm[]> {
  const rows = await tx.$queryRaw<{ form: string; is_offered: boolean }[]>`
    select distinct on (form) form, is_offered from offered_copy
     where regime = ${regime} and from_on <= ${databaseDay(today)}::date order by form, from_on desc, at desc`;
  return COPY_FORMS.filter((form) => rows.some((row) => row.form === form && row.is_offered));
}

/** Every decision on what is offered, the latest first. */
export async function listOfferChanges(tx: Tx): Promise<OfferChange[]> {
  const rows = await tx.offeredCopy.findMany({ orderBy: [{ fromOn: "desc" }, { at: "desc" }, { id: "asc" }] });
  return rows.flatMap(({ regime, form: stored, isOffered, fromOn, number }) => {
    const form = COPY_FORMS.find((one) => one === stored);
    return form
      ? [{ regime: regime === "R36" ? "R36" : "R37", form, isOffered, fromOn: isoDayOf(fromOn), number }]
      : [];
  });
}

export async function insertOfferChange(tx: Tx, change: OfferChange, accountId: string, at: Date): Promise<void> {
  const { fromOn, ...said } = change;
  await tx.offeredCopy.create({
    data: { id: uuidv7(), ...said, fromOn: databaseDay(fromOn), accountId, at },
    select: { id: true },
  });
}
