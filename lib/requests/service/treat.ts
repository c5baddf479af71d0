import { actOfCanon } from "#lib/acts/core/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { issueOnRequest } from "#lib/documents/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { anyMentionOfCanon, type EnteredMention, enteredMention } from "#lib/mentions/core/index.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import {
  actKindOfDocument,
  circumstancesOf,
  type DocumentRequest,
  isRightCertain,
  isSettled,
  mayIssueAlone,
  readerOf,
  understandRequest,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { tellApplicant } from "./tell.ts";

/** What became of a request that the worker looked at. */
export type Treatment = "issued" | "forOffice" | "waiting" | "nothingToDo";

/**
 * Looks at a request that was sent: draws the document up where the act is electronic and sealed and proves the right by itself (L36:43), and
 * hands everything else to the office that holds the act. May run twice with the effect of once.
 */
export async function treatRequest(id: string, at: Date): Promise<Treatment> {
  const alone = await inTransaction("worker", {}, async (tx) => issueAlone(tx, id, at));
  if (alone.ok) return alone.value;
  const handed = await inTransaction("worker", {}, async (tx) => {
    const request = await store.lockRequest(tx, id);
    if (request?.status !== "submitted") return ok("nothingToDo" as const);
    const located = await actOfRequest(tx, request);
    await store.saveRequestStatus(tx, id, "right_check", at, located ? { actId: located.id } : {});
    await store.appendRequestStory(tx, id, { what: "looked", at });
    await appendAudit(tx, { kind: "system" }, [
      { type: "request.treated", subject: { kind: "request", id }, detail: { located: located !== undefined } },
    ]);
    return ok("forOffice" as const);
  });
  return handed.ok ? handed.value : "nothingToDo";
}

/** A seal takes seconds; an act that has none after an hour is looked at by an officer. */
const SEAL_MILLISECONDS = 30_000;
const LONGEST_WAIT = 3_600_000;

const FOR_OFFICE = { code: "requests.forOffice" };

/** Refuses, and so undoes everything, what an officer has to look at. */
async function issueAlone(tx: Tx, id: string, at: Date): Promise<Result<Treatment>> {
  const request = await store.lockRequest(tx, id);
  if (request?.status !== "submitted") return ok("nothingToDo");
  const { kind, quality, delivery, identity, payment, fee, paidAt } = request;
  if (kind === null || quality === null || delivery === null || payment === null) return ok("nothingToDo");
  const located = await actOfRequest(tx, request);
  if (!located || identity === null) return err(FOR_OFFICE);
  if (!located.isSealed && at.getTime() - (request.submittedAt?.getTime() ?? 0) < LONGEST_WAIT) {
    const runAt = new Date(at.getTime() + SEAL_MILLISECONDS);
    await enqueueJob(tx, "treat-request", { requestId: id }, { key: `treat-request:${id}:later`, runAt });
    return ok("waiting");
  }
  const act = actOfCanon(located.canon);
  if (!act.ok) throw new Error("an act's bytes cannot be read");
  const mentions = (await store.mentionsForWorker(tx, located.id)).map(entered);
  const isAlone = mayIssueAlone({
    kind,
    quality,
    delivery,
    isPaid: isSettled({ payment, fee, paidAt }),
    isCertain: isRightCertain(act.value, { quality, identity, identifier: located.identifier }),
    circumstances: circumstancesOf(act.value, mentions, { today: civilDayAt(at), isSealed: located.isSealed }),
  });
  if (!isAlone) return err(FOR_OFFICE);
  const held = { ...located, act: act.value, mentions };
  const issued = await issueOnRequest({ tx, at }, { held, kind, reader: readerOf(quality) });
  if (!issued.ok) return issued;
  const { serial } = issued.value;
  await store.saveRequestStatus(tx, id, "signed", at, { actId: located.id, serial, issuedAt: at });
  await store.appendRequestStory(tx, id, { what: "issued", at, officeCode: located.officeCode });
  await tellApplicant(tx, request, "requestReady");
  await appendAudit(tx, { kind: "system" }, [
    {
      type: "document.issued",
      subject: { kind: "document", id: serial },
      detail: { kind, act: located.id, request: id, alone: true },
    },
  ]);
  return ok("issued");
}

/** The act that the request names by its place in the register; nothing where it names it otherwise, or none stands there. */
async function actOfRequest(tx: Tx, { answers, kind }: DocumentRequest): Promise<store.LocatedAct | undefined> {
  const read = understandRequest(answers);
  if (!read.ok || kind === null || read.value.act.known !== "reference") return undefined;
  const { office, no, year } = read.value.act;
  return store.locateAct(tx, { officeCode: office, kind: actKindOfDocument(kind), no, year });
}

function entered({ id, no, canon }: { id: string; no: number; canon: Uint8Array }): EnteredMention {
  const content = anyMentionOfCanon(canon);
  const mention = content.ok ? enteredMention({ id, no }, content.value) : content;
  if (!mention.ok) throw new Error("a mention's bytes cannot be read");
  return mention.value;
}
