import type { JobHelpers, Task, TaskList } from "graphile-worker";
import { z } from "zod";
import { announceRegistered, markOverdue, purgeIdleDrafts, recomputeDeadlines } from "#lib/declarations/index.ts";
import { checkUpload } from "#lib/files/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { sendMessages } from "#lib/messages/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { logFault, logInfo, logWarning } from "#lib/platform/log.ts";
import { turnRegisters } from "#lib/registers/index.ts";
import { listUnsealed, publishCheckpoint, sealAct } from "#lib/seal/index.ts";
import * as store from "./store.ts";

const OfAct = z.object({ actId: z.uuid() });
const OfUpload = z.object({ uploadId: z.uuid() });

/** What the worker knows how to do. Every task may run twice with the effect of once. */
const WORK = {
  "seal-act": async (payload) => seal(OfAct.parse(payload).actId),
  "seal-sweep": sealSweep,
  "check-upload": async (payload, { job }) => {
    await checkUpload(OfUpload.parse(payload).uploadId, { isLastTry: job.attempts >= job.max_attempts });
  },
  "upload-sweep": uploadSweep,
  "send-messages": async () => {
    const { sent, failed } = await sendMessages();
    if (sent + failed > 0) logInfo("messages were sent", { task: "send-messages", count: sent });
  },
  "mark-overdue": async () => {
    logInfo("files past their deadline were marked", { task: "mark-overdue", count: await markOverdue(now()) });
  },
  "recompute-deadlines": async () => {
    const { moved } = await recomputeDeadlines(now());
    logInfo("running deadlines were counted again", { task: "recompute-deadlines", count: moved });
  },
  "turn-registers": async () => {
    const count = await turnRegisters(now());
    if (count > 0) logInfo("registers were turned to the new year", { task: "turn-registers", count });
  },
  purge,
  "publish-checkpoint": async () => {
    await publishCheckpoint();
  },
} as const satisfies Record<string, Task>;

async function seal(actId: string): Promise<void> {
  const sealing = await sealAct(actId);
  if (sealing.outcome === "sealed" || sealing.outcome === "alreadySealed")
    return announceRegistered(sealing.declarationId);
  if (sealing.outcome === "flawed") throw new Error("an act was not sealed");
}

/** Seals what was left behind; an act that does not verify stops none of the others. */
async function sealSweep(): Promise<void> {
  for (const actId of await listUnsealed(now())) {
    const sealing = await sealAct(actId);
    if (sealing.outcome === "sealed") await announceRegistered(sealing.declarationId);
  }
}

const FORGOTTEN_MILLISECONDS = 300_000;

async function uploadSweep(): Promise<void> {
  const before = new Date(now().getTime() - FORGOTTEN_MILLISECONDS);
  const found = await inTransaction("worker", {}, async (tx) => ok(await store.listForgottenUploads(tx, before, 100)));
  for (const id of found.ok ? found.value : [])
    await checkUpload(id).catch((fault: unknown) =>
      logWarning("a file could not be checked", { task: "upload-sweep", id }, fault),
    );
}

async function purge(): Promise<void> {
  const at = now();
  const expired = await inTransaction("worker", {}, async (tx) => ok(await store.deleteExpired(tx, at)));
  const drafts = await purgeIdleDrafts(at);
  logInfo("what was kept long enough was deleted", {
    task: "purge",
    count: drafts + (expired.ok ? expired.value.keys : 0),
  });
}

/** The queue keeps the message of a failed task; ours holds the reference of the journal's line and nothing of a person. */
function withFaults(task: string, work: Task): Task {
  return async (payload: unknown, helpers: JobHelpers) => {
    try {
      await work(payload, helpers);
    } catch (fault) {
      throw new Error(`fault ${logFault(fault, { task, attempt: helpers.job.attempts })}`);
    }
  };
}

export const TASKS: TaskList = Object.fromEntries(
  Object.entries<Task>(WORK).map(([name, work]) => [name, withFaults(name, work)]),
);

type Routine = { task: keyof typeof WORK; match: string };

/** What comes by itself. The queue's clock is UTC, which is legal time in Morocco. */
export const ROUTINES: readonly Routine[] = [
  { task: "seal-sweep", match: "* * * * *" },
  { task: "send-messages", match: "* * * * *" },
  { task: "upload-sweep", match: "*/5 * * * *" },
  { task: "turn-registers", match: "1 0 * * *" },
  { task: "mark-overdue", match: "5 0 * * *" },
  { task: "publish-checkpoint", match: "30 0 * * *" },
  { task: "purge", match: "0 3 * * *" },
];
