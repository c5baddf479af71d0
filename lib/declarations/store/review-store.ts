import { Prisma } from "#lib/platform/generated/client.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { FieldValue, Review } from "../core/index.ts";

/** Every review of a file with the declared value it spoke of. */
export async function listReviews(
  tx: Tx,
  declarationId: string,
): Promise<Record<string, Review & { declared: FieldValue }>> {
  const rows = await tx.reviewItem.findMany({ where: { declarationId } });
  return Object.fromEntries(
    rows.map((row) => [
      row.field,
      {
        declared: row.declared as FieldValue,
        verdict: row.verdict as Review["verdict"],
        verified: row.verified as FieldValue | null,
        reason: row.reason,
      },
    ]),
  );
}

/** What the officer corrected, as far as it is the family's: where a refusal was handed out, without doubts and reasons. */
export async function listHandedCorrections(
  tx: Tx,
  declarationId: string,
): Promise<Record<string, Review & { declared: FieldValue }>> {
  const rows = await tx.$queryRaw<{ field: string; declared: FieldValue; verified: FieldValue }[]>`
    select field, declared, verified from corrected_for_family(${declarationId}::uuid)`;
  return Object.fromEntries(
    rows.map(({ field, declared, verified }) => [field, { declared, verdict: "corrected", verified, reason: null }]),
  );
}

export async function saveReview(
  tx: Tx,
  declarationId: string,
  item: { field: string; declared: FieldValue; review: Review; accountId: string; at: Date },
): Promise<void> {
  const { field, declared, review, accountId, at } = item;
  const written = {
    verdict: review.verdict,
    declared,
    verified: review.verified ?? Prisma.DbNull,
    reason: review.reason,
    accountId,
    at,
  };
  await tx.reviewItem.upsert({
    where: { declarationId_field: { declarationId, field } },
    create: { declarationId, field, ...written },
    update: written,
  });
}
