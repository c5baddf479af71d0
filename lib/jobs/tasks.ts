import type { JobHelpers, Task, TaskList } from "graphile-worker";
import { z } from "zod";
import { watchReadings } from "#lib/acts/index.ts";
import { remindOfAppointments } from "#lib/appointments/index.ts";
import {
  alertUndeclared,
  announceRegistered,
  carryOutNameRuling,
  carryOutPermission,
  carryOverFiles,
  forgetEntries,
  markOverdue,
  purgeIdleDrafts,
  raiseConcerns,
  recomputeDeadlines,
} from "#lib/declarations/index.ts";
import { watchIssuing } from "#lib/documents/index.ts";
import { checkUpload } from "#lib/files/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { listUnsealedLegacy, sealLegacyAct } from "#lib/legacy/index.ts";
import { sendMessages } from "#lib/messages/index.ts";
import { carryNotices, sendNotices, watchNotices, writeNotices, writeReturns } from "#lib/notices/index.ts";
import { listUnidentified, requestIdentifier, requestIdentifierLater } from "#lib/people/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { logFault, logInfo, logWarning } from "#lib/platform/log.ts";
import { turnRegisters } from "#lib/registers/index.ts";
import { closeForsaken, purgeDraftRequests, treatRequest } from "#lib/requests/index.ts";
import { listUnsealed, publishCheckpoint, sealAct } from "#lib/seal/index.ts";
import * as store from "./store.ts";

const OfAct = z.object({ actId: z.uuid() });
const OfLegacyAct = z.object({ legacyActId: z.uuid() });
const OfCause = z.union([OfAct, z.object({ declarationId: z.uuid() })]);
const OfRuling = z.object({ rulingId: z.uuid() });
const OfRequest = z.object({ requestId: z.uuid() });
const OfUpload = z.object({ uploadId: z.uuid() });

/** What the worker knows how to do. Every task may run twice with the effect of once. */
const WORK = {
  "seal-act": async (payload) => seal(OfAct.parse(payload).actId),
  "seal-sweep": sealSweep,
  "seal-legacy-act": async (payload) => {
    await sealLegacyAct(OfLegacyAct.parse(payload).legacyActId);
  },
  "write-notices": async (payload) => {
    const count = await writeNotices(OfCause.parse(payload), now());
    if (count > 0) logInfo("notices were written", { task: "write-notices", count });
    await sendNotices(now());
  },
  "send-notices": async () => {
    const count = await sendNotices(now());
    if (count > 0) logInfo("notices were sent", { task: "send-notices", count });
  },
  "carry-notices": async () => {
    const count = await carryNotices(now());
    if (count > 0) logInfo("notices crossed to other nodes", { task: "carry-notices", count });
  },
  "watch-notices": async () => {
    logInfo("notices past their day were marked", { task: "watch-notices", count: await watchNotices(now()) });
  },
  "write-returns": async () => {
    const count = await writeReturns(now());
    if (count > 0) logInfo("lists and sheets of offices were drawn up", { task: "write-returns", count });
  },
  "request-identifier": async (payload) => {
    await requestIdentifier(OfAct.parse(payload).actId);
  },
  "identifier-sweep": identifierSweep,
  "carry-out-permission": async (payload) => carryOutPermission(OfRuling.parse(payload).rulingId),
  "carry-out-name-ruling": async (payload) => carryOutNameRuling(OfRuling.parse(payload).rulingId, now()),
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
    if (count > 0) logInfo("registers were turned", { task: "turn-registers", count });
    const carried = await carryOverFiles(now());
    if (carried > 0) logInfo("files went over to the law of their office", { task: "turn-registers", count: carried });
  },
  "remind-appointments": async () => {
    const { reminded, freed } = await remindOfAppointments(now());
    if (reminded + freed > 0)
      logInfo("appointments were looked after", { task: "remind-appointments", count: reminded + freed });
  },
  "alert-undeclared": async () => {
    logInfo("deaths of institutions near the end of their term", {
      task: "alert-undeclared",
      count: await alertUndeclared(now()),
    });
  },
  "raise-concerns": async () => {
    logInfo("files were looked at", { task: "raise-concerns", count: await raiseConcerns(now()) });
  },
  "watch-readings": async () => {
    const count = (await watchReadings(now())) + (await watchIssuing(now()));
    logInfo("readings and issued copies were looked at", { task: "watch-readings", count });
  },
  "forget-entries": async () => {
    logInfo("forms and files nobody came back to were forgotten", {
      task: "forget-entries",
      count: await forgetEntries(now()),
    });
  },
  "treat-request": async (payload) => {
    await treatRequest(OfRequest.parse(payload).requestId, now());
  },
  "close-requests": async () => {
    logInfo("requests that nobody came back to were closed", {
      task: "close-requests",
      count: await closeForsaken(now()),
    });
  },
  purge,
  "publish-checkpoint": async () => {
    await publishCheckpoint();
  },
} as const satisfies Record<string, Task>;

async function seal(actId: string): Promise<void> {
  const sealing = await sealAct(actId);
  if (sealing.outcome === "sealed" || sealing.outcome === "alreadySealed") {
    await requestIdentifierLater(actId);
    return announceRegistered(sealing.declarationId);
  }
  if (sealing.outcome === "flawed") throw new Error("an act was not sealed");
}

/** Seals what was left behind; an act that does not verify stops none of the others. */
async function sealSweep(): Promise<void> {
  for (const actId of await listUnsealed(now())) {
    const sealing = await sealAct(actId);
    if (sealing.outcome !== "sealed") continue;
    await requestIdentifierLater(actId);
    await announceRegistered(sealing.declarationId);
  }
  for (const id of await listUnsealedLegacy(now())) await sealLegacyAct(id);
}

/** Hands acts whose request was lost to a job each, so that one refused by the agency holds up none of the others. */
async function identifierSweep(): Promise<void> {
  for (const actId of await listUnidentified(now())) await requestIdentifierLater(actId);
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
  const drafts = (await purgeIdleDrafts(at)) + (await purgeDraftRequests(at));
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
  { task: "identifier-sweep", match: "*/30 * * * *" },
  { task: "turn-registers", match: "1 0 * * *" },
  { task: "mark-overdue", match: "5 0 * * *" },
  { task: "send-notices", match: "*/10 * * * *" },
  { task: "carry-notices", match: "* * * * *" },
  { task: "watch-notices", match: "15 0 * * *" },
  { task: "write-returns", match: "35 0 * * *" },
  { task: "publish-checkpoint", match: "30 0 * * *" },
  { task: "alert-undeclared", match: "10 0 * * *" },
  { task: "raise-concerns", match: "20 * * * *" },
  { task: "watch-readings", match: "25 * * * *" },
  { task: "forget-entries", match: "40 2 * * *" },
  { task: "close-requests", match: "45 2 * * *" },
  { task: "purge", match: "0 3 * * *" },
  { task: "remind-appointments", match: "0 8,13 * * *" },
];
