import { type Failure, err, ok, type Result } from "#lib/kernel/result.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { type ImportPreview, previewImport, type Territory, type TerritoryTree, treeOf } from "./core/index.ts";
import { decodeTerritoryFile, parseTerritoryCsv } from "./csv.ts";
import { forgetOfficeMap } from "./service.ts";
import * as store from "./store.ts";

/** What a use case of the territory's keeper is given. */
type Keeping = { tx: Tx; at: Date; officer: { accountId: string } };

type Event = {
  type: "territory.imported";
  subject: { kind: string; id: string };
  detail: Readonly<Record<string, string | number>>;
};
type Kept<T> = Result<{ value: T; events: readonly Event[] }, Failure>;

/** A file as it waits for its confirmation, or as it was applied. */
export type TerritoryImport = {
  id: string;
  fileName: string;
  receivedAt: Date;
  rows: number;
  /** What loading it would do today; nothing once it is applied. */
  preview: ImportPreview | null;
  /** Names this preview: the confirmation is refused when the territory has changed since. */
  seen: string;
  outcome: { added: number; changed: number } | null;
};

const MOST_ROWS = 5_000;
const WAITING_MILLISECONDS = 86_400_000;

/** The most a territory file may weigh: the whole country is about 150 kB. */
export const MOST_TERRITORY_BYTES = 1_000_000;

/**
 * Keeps a file for its preview, for a day, and forgets older ones that were never confirmed. Refuses a file that is not UTF-8, lacks a
 * column, breaks off, has no row or more than 5,000.
 */
export async function receiveTerritoryFile(
  { tx, at, officer }: Keeping,
  file: { name: string; content: Uint8Array },
): Promise<Kept<{ id: string }>> {
  const content = decodeTerritoryFile(file.content);
  if (!content.ok) return content;
  const rows = parseTerritoryCsv(content.value);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return err({ code: "territory.importEmpty" });
  if (rows.value.length > MOST_ROWS) return err({ code: "territory.importTooManyRows", params: { most: MOST_ROWS } });
  await store.deleteWaitingImports(tx, officer.accountId, new Date(at.getTime() - WAITING_MILLISECONDS));
  const id = uuidv7();
  const fileName = file.name.replace(/^.*[/\\]/, "").slice(0, 120);
  await store.insertImport(tx, {
    id,
    accountId: officer.accountId,
    fileName,
    content: content.value,
    sha256: sha256(file.content),
  });
  return ok({ value: { id }, events: [] });
}

/** A file of this account with what loading it would do, or did. */
export async function findTerritoryImport(tx: Tx, id: string): Promise<TerritoryImport | undefined> {
  const found = await store.findImport(tx, id);
  if (!found) return undefined;
  const { fileName, receivedAt, outcome } = found;
  const { rows, preview, seen } = previewOf(found.content, treeOf(await store.listTerritories(tx)));
  const counts = outcome && { added: outcome.added.length, changed: outcome.changed.length };
  return { id, fileName, receivedAt, rows, preview: outcome ? null : preview, seen, outcome: counts };
}

/**
 * Loads the accepted rows of a file, all or none. Refuses a file that is gone or applied, a territory that has changed since the preview,
 * an empty choice, and a row whose parent is neither known nor accepted.
 */
export async function applyTerritoryImport(
  { tx, at }: Keeping,
  { id, seen, accepted }: { id: string; seen: string; accepted: readonly string[] },
): Promise<Kept<{ added: number; changed: number }>> {
  await store.lockTerritory(tx);
  const found = await store.findImport(tx, id);
  if (!found) return err({ code: "territory.importGone" });
  if (found.outcome !== null) return err({ code: "territory.importAlreadyApplied" });
  const tree = treeOf(await store.listTerritories(tx));
  const now = previewOf(found.content, tree);
  if (now.seen !== seen) return err({ code: "territory.importOutdated" });

  const wanted = new Set(accepted);
  const added = now.preview.added.filter(({ code }) => wanted.has(code));
  const changed = now.preview.changed.filter(({ after }) => wanted.has(after.code));
  const loaded = [...added, ...changed.map(({ after }) => after)];
  if (loaded.length === 0) return err({ code: "territory.importNothingAccepted" });
  const orphan = orphanOf(loaded, tree);
  if (orphan)
    return err({ code: "territory.importParentLeftOut", params: { code: orphan.code, parent: orphan.parent ?? "" } });

  await store.saveTerritories(tx, loaded);
  await store.saveOutcome(
    tx,
    id,
    { added: added.map(({ code }) => code), changed: changed.map(({ before, after }) => ({ before, after })) },
    at,
  );
  forgetOfficeMap();
  const counts = { added: added.length, changed: changed.length };
  const detail = { ...counts, file: Buffer.from(found.sha256).toString("hex") };
  return ok({
    value: counts,
    events: [{ type: "territory.imported", subject: { kind: "territoryImport", id }, detail }],
  });
}

function previewOf(content: string, tree: TerritoryTree): { rows: number; preview: ImportPreview; seen: string } {
  const rows = parseTerritoryCsv(content);
  if (!rows.ok) throw new Error(rows.error.code);
  const preview = previewImport(rows.value, tree);
  const shown = JSON.stringify([preview.added, preview.changed]);
  return { rows: rows.value.length, preview, seen: Buffer.from(sha256(shown)).toString("hex") };
}

function orphanOf(loaded: readonly Territory[], tree: TerritoryTree): Territory | undefined {
  const codes = new Set(loaded.map(({ code }) => code));
  return loaded.find(({ parent }) => parent !== null && !codes.has(parent) && !tree.has(parent));
}
