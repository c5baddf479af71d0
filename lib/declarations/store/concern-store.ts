import type { Tx } from "#lib/platform/db.ts";
import type { BirthPattern, ConcernKind } from "../core/index.ts";

export type Concern = {
  id: string;
  kind: ConcernKind;
  reasons: readonly string[];
  raisedAt: Date;
  isReferred: boolean;
};

/** What an officer is told in silence of a file; nothing for whoever may not see it. */
export async function listConcerns(tx: Tx, declarationId: string): Promise<Concern[]> {
  const rows = await tx.caseConcern.findMany({ where: { declarationId }, orderBy: { raisedAt: "asc" } });
  const referred = await tx.concernReferral.findMany({
    where: { concernId: { in: rows.map(({ id }) => id) } },
    select: { concernId: true },
  });
  return rows.map(({ id, kind, reasons, raisedAt }) => ({
    id,
    kind: kind as ConcernKind,
    reasons,
    raisedAt,
    isReferred: referred.some(({ concernId }) => concernId === id),
  }));
}

type Raised = {
  id: string;
  declarationId: string;
  kind: ConcernKind;
  reasons: readonly string[];
  accountId: string | null;
  at: Date;
};

/** Raises a concern once; false where the file has it already. */
export async function insertConcern(
  tx: Tx,
  { id, declarationId, kind, reasons, accountId, at }: Raised,
): Promise<boolean> {
  const written = await tx.$executeRaw`
    insert into case_concern (id, declaration_id, kind, reasons, account_id, raised_at)
    values (${id}::uuid, ${declarationId}::uuid, ${kind}, ${[...reasons]}, ${accountId}::uuid, ${at}) on conflict do nothing`;
  return written === 1;
}

/** Lays a concern before the prosecutor; false where it lies there already. */
export async function insertReferral(
  tx: Tx,
  { concernId, note, accountId, at }: { concernId: string; note: string; accountId: string; at: Date },
): Promise<boolean> {
  const written = await tx.$executeRaw`
    insert into concern_referral (concern_id, note, account_id, at) values (${concernId}::uuid, ${note}, ${accountId}::uuid, ${at})
    on conflict do nothing`;
  return written === 1;
}

/** Births sent since a moment that no concern was raised on yet, with their pattern. */
export async function listBirthPatterns(tx: Tx, since: Date): Promise<(BirthPattern & { id: string })[]> {
  return tx.$queryRaw<(BirthPattern & { id: string })[]>`
    select id::text, coalesce(place_kind, '') as "placeKind", coalesce(commune, '') as commune, coalesce(office_code, '') as "officeCode",
           same_certifier as "sameCertificate" from births_to_look_at(${since})`;
}

export type ReferredConcern = {
  id: string;
  reference: string;
  kind: ConcernKind;
  reasons: readonly string[];
  note: string;
  at: Date;
};

/** What officers laid before the caller's prosecutor's office. */
export async function listReferredConcerns(tx: Tx): Promise<ReferredConcern[]> {
  return tx.$queryRaw<ReferredConcern[]>`select id::text, reference, kind, reasons, note, at from concerns_referred()`;
}

export type InspectedConcern = {
  id: string;
  reference: string;
  kind: ConcernKind;
  reasons: readonly string[];
  raisedAt: Date;
  officeCode: string;
  isReferred: boolean;
};

/** Concerns in the territory of the caller, an inspector. */
export async function listConcernsToInspect(tx: Tx): Promise<InspectedConcern[]> {
  return tx.$queryRaw<InspectedConcern[]>`
    select id::text, reference, kind, reasons, raised_at as "raisedAt", office_code as "officeCode", is_referred as "isReferred"
      from concerns_to_inspect()`;
}
