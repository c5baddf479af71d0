import type { Tx } from "#lib/platform/db.ts";
import type { DeclarationKind } from "../core/index.ts";
import type { NewDraft } from "./declaration-store.ts";

/** Drafts of an office: for whoever stands at its counter, or from a receipt that it gave on paper (L36:19). */
export type CounterOrigin = "counter" | "downtime";

/** A draft that an office writes. Only its office sees it. */
export async function insertCounterDraft(
  tx: Tx,
  draft: NewDraft & { officeCode: string; origin: CounterOrigin },
): Promise<void> {
  const { answers, ...columns } = draft;
  await tx.declaration.create({
    data: { ...columns, content: answers, status: "draft" },
    select: { id: true },
  });
}

export type CounterDraft = { id: string; kind: DeclarationKind; updatedAt: Date };

/** The office's drafts, the last written first. */
export async function listCounterDrafts(tx: Tx, officeCode: string): Promise<CounterDraft[]> {
  const rows = await tx.declaration.findMany({
    where: { officeCode, status: "draft" },
    orderBy: { updatedAt: "desc" },
    take: 30,
    select: { id: true, kind: true, updatedAt: true },
  });
  return rows.map((row) => ({ ...row, kind: row.kind as DeclarationKind }));
}
