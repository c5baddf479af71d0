import { namesOfAccounts } from "#lib/auth/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { type CheckContext, type Declaration, formOf, type Understood } from "../core/index.ts";
import * as store from "../store/index.ts";

/** A paper that comes to the counter: who saw its original, and when. */
export type PaperToBring = { kind: string; seen: { at: Date; ar: string; latin: string } | null };

/** The papers of a case that nobody sent and no other way proves, and those whose original was seen at the desk. */
export async function papersToBring(
  tx: Tx,
  { id, kind, answers, regime }: Pick<Declaration, "id" | "kind" | "answers" | "regime">,
  documents: CheckContext["documents"],
  settled: Understood | null,
): Promise<PaperToBring[]> {
  const needs = settled?.documents(regime ?? "R36") ?? formOf(kind).documentsFor(answers, regime ?? "R36");
  const seen = await store.listWhoSawPapers(tx, id);
  const names = await namesOfAccounts(
    tx,
    seen.map(({ accountId }) => accountId),
  );
  return needs.flatMap((need): PaperToBring[] => {
    const paper = seen.find((one) => one.kind === need.kind);
    if (paper) {
      const { ar = "", latin = "" } = names.get(paper.accountId) ?? {};
      return [{ kind: need.kind, seen: { at: paper.at, ar, latin } }];
    }
    const isHere = documents.some((one) => one.kind === need.kind && one.status !== "refused");
    return isHere ? [] : [{ kind: need.kind, seen: null }];
  });
}
