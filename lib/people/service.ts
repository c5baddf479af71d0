import { actOfCanon } from "#lib/acts/core/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import { CivilIdentifier, deservesIdentifier, identifierRequest } from "./core/index.ts";
import { identifierSource } from "./configured-source.ts";
import type { IdentifierSource } from "./identifier-source.ts";
import * as store from "./store.ts";

/** Has the worker ask for the identifier of an act that was registered and sealed; once, however often it is called. */
export async function requestIdentifierLater(actId: string): Promise<void> {
  await inTransaction("worker", {}, async (tx) =>
    ok(await enqueueJob(tx, "request-identifier", { actId }, { key: `identifier:${actId}` })),
  );
}

/** Why an act has no identifier, or that it has one. */
export type Identification = "assigned" | "alreadyAssigned" | "absent" | "none" | "noSource";

/**
 * Asks the source for the identifier of one birth act and keeps it beside the act, whose bytes do not change (L36:30, D22:17). The first
 * that came stays. Without a source nothing is asked; a source that cannot answer throws, and the worker tries again later.
 */
export async function requestIdentifier(
  actId: string,
  source: IdentifierSource | null = identifierSource(),
): Promise<Identification> {
  const found = await inTransaction("worker", {}, async (tx) => ok(await store.findActToIdentify(tx, actId)));
  if (!found.ok || !found.value) return "absent";
  if (found.value.hasIdentifier) return "alreadyAssigned";
  const act = actOfCanon(found.value.canon);
  if (!act.ok) throw new Error("an act's bytes cannot be read");
  if (!deservesIdentifier(act.value)) return "none";
  if (source === null) return "noSource";
  // outside any transaction: the agency may take its time
  const given = CivilIdentifier.safeParse(await source.assign(identifierRequest(actId, act.value)));
  if (!given.success) throw new Error("the source of identifiers gave something else");
  return keep(actId, given.data, source.name);
}

async function keep(actId: string, value: string, source: string): Promise<Identification> {
  const kept = await inTransaction("worker", {}, async (tx) => {
    const isNew = await store.insertIdentifier(tx, { actId, value, source, assignedAt: now() });
    if (isNew)
      await appendAudit(tx, { kind: "system" }, [
        { type: "identifier.assigned", subject: { kind: "act", id: actId }, detail: { source } },
      ]);
    return ok(isNew);
  });
  if (!kept.ok) throw new Error("keeping an identifier refuses nothing");
  return kept.value ? "assigned" : "alreadyAssigned";
}

const AFTER_MILLISECONDS = 60_000;
const MOST = 200;

/** Birth acts whose own request was lost, or that were registered before there was a source; nothing while there is none. */
export async function listUnidentified(at: Date): Promise<string[]> {
  if (identifierSource() === null) return [];
  const before = new Date(at.getTime() - AFTER_MILLISECONDS);
  const read = await inTransaction("worker", {}, async (tx) => ok(await store.listUnidentified(tx, before, MOST)));
  return read.ok ? read.value : [];
}
