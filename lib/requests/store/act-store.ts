import type { Tx } from "#lib/platform/db.ts";

/** An act named by its place in the register, as the worker finds it: its bytes, its seal, the identifier given with it, its mentions. */
export type LocatedAct = {
  id: string;
  canon: Uint8Array;
  hash: Uint8Array;
  officeCode: string;
  no: number;
  year: number;
  regime: "R36" | "R37";
  isSealed: boolean;
  identifier: string | null;
};

export async function locateAct(
  tx: Tx,
  place: { officeCode: string; kind: "birth" | "death"; year: number; no: number },
): Promise<LocatedAct | undefined> {
  const { officeCode, kind, year, no } = place;
  const row = await tx.act.findFirst({
    where: { officeCode, kind, year, no },
    select: { id: true, canon: true, hash: true, officeCode: true, no: true, year: true, registerYearId: true },
  });
  if (!row) return undefined;
  const { registerYearId, ...act } = row;
  const { regime } = await tx.registerYear.findUniqueOrThrow({
    where: { id: registerYearId },
    select: { regime: true },
  });
  const isSealed = (await tx.actSeal.count({ where: { actId: act.id } })) === 1;
  const given = await tx.civilIdentifier.findUnique({ where: { actId: act.id }, select: { value: true } });
  return { ...act, regime: regime === "R36" ? "R36" : "R37", isSealed, identifier: given?.value ?? null };
}

/** The bytes of the mentions on an act, in their order. */
export async function mentionsForWorker(
  tx: Tx,
  actId: string,
): Promise<{ id: string; no: number; canon: Uint8Array }[]> {
  return tx.$queryRaw<{ id: string; no: number; canon: Uint8Array }[]>`
    select id::text, no, canon from mention where act_id = ${actId}::uuid order by no`;
}

/** Whether an act that this session may see has its seal. */
export async function hasSeal(tx: Tx, actId: string): Promise<boolean> {
  return (await tx.actSeal.count({ where: { actId } })) === 1;
}

/** Whether this office issued such a document of a paper act. */
export async function isLegacyDocument(
  tx: Tx,
  { serial, kind }: { serial: string; kind: string | null },
): Promise<boolean> {
  return kind !== null && (await tx.legacyDocument.count({ where: { serial, kind } })) === 1;
}
