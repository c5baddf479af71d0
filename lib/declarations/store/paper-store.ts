import type { Tx } from "#lib/platform/db.ts";

export type SeenPaper = { kind: string; at: Date };

/** The originals that an officer saw at the desk, and when (law 55-19:10). */
export async function listSeenPapers(tx: Tx, declarationId: string): Promise<SeenPaper[]> {
  return tx.paperSeen.findMany({
    where: { declarationId },
    select: { kind: true, at: true },
    orderBy: { kind: "asc" },
  });
}

/** The same with who saw each: for the desk. */
export async function listWhoSawPapers(tx: Tx, declarationId: string): Promise<(SeenPaper & { accountId: string })[]> {
  return tx.paperSeen.findMany({
    where: { declarationId },
    select: { kind: true, at: true, accountId: true },
    orderBy: { kind: "asc" },
  });
}

type Seen = SeenPaper & { declarationId: string; accountId: string; officeCode: string };

/** False when it was noted already: the first officer who saw it stands. */
export async function insertSeenPaper(tx: Tx, seen: Seen): Promise<boolean> {
  return (await tx.paperSeen.createMany({ data: [seen], skipDuplicates: true })).count === 1;
}
