import type { Tx } from "#lib/platform/db.ts";

export async function saveHeartbeat(tx: Tx, at: Date): Promise<void> {
  await tx.$executeRaw`
    insert into heartbeat (process, seen_at) values ('worker', ${at}) on conflict (process) do update set seen_at = excluded.seen_at`;
}

/** Files still in quarantine although their own job should have ended: it was lost with the worker that had it. */
export async function listForgottenUploads(tx: Tx, before: Date, most: number): Promise<string[]> {
  const rows = await tx.upload.findMany({
    where: { status: "quarantined", removedAt: null, createdAt: { lt: before } },
    orderBy: { createdAt: "asc" },
    take: most,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Tries older than a day count for nothing; an idempotency key is kept for thirty days. */
export async function deleteExpired(tx: Tx, at: Date): Promise<{ attempts: number; keys: number }> {
  const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000);
  const attempts = await tx.$executeRaw`delete from attempt where window_start < ${daysAgo(1)}`;
  const keys = await tx.$executeRaw`delete from idempotency where at < ${daysAgo(30)}`;
  await tx.$executeRaw`delete from account_invitation where until < ${at}`;
  return { attempts, keys };
}

export type HealthFacts = {
  version: string;
  migration: string | null;
  applied: number;
  knowsMoroccanTime: boolean;
  workerSeenAt: Date | null;
  queues: {
    jobsWaiting: number;
    jobsFailed: number;
    actsUnsealed: number;
    messagesUnsent: number;
    uploadsQuarantined: number;
    identifiersWaiting: number;
  };
};

type FactsRow = Omit<HealthFacts, "queues"> & HealthFacts["queues"];

export async function readHealthFacts(tx: Tx): Promise<HealthFacts> {
  const [row] = await tx.$queryRaw<FactsRow[]>`
    select current_setting('server_version') as version, m.migration, m.applied,
           (timestamptz '2026-11-22 12:00Z' at time zone 'Africa/Casablanca') = timestamp '2026-11-22 12:00' as "knowsMoroccanTime",
           h.worker_seen_at as "workerSeenAt", h.jobs_waiting as "jobsWaiting", h.jobs_failed as "jobsFailed",
           h.acts_unsealed as "actsUnsealed", h.messages_unsent as "messagesUnsent", h.uploads_quarantined as "uploadsQuarantined",
           identifiers_waiting() as "identifiersWaiting"
      from health_facts() h,
           (select max(migration_name)::text as migration, count(*)::int as applied
              from public._prisma_migrations where finished_at is not null and rolled_back_at is null) m`;
  if (!row) throw new Error("the database told nothing about itself");
  const { version, migration, applied, knowsMoroccanTime, workerSeenAt, ...queues } = row;
  return { version, migration, applied, knowsMoroccanTime, workerSeenAt, queues };
}
