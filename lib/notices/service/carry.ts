import { z } from "zod";
import { appendAudit } from "#lib/audit/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { logFault, logWarning } from "#lib/platform/log.ts";
import { postBytes } from "#lib/platform/post-bytes.ts";
import { signedEnvelope } from "#lib/seal/index.ts";
import { canonOfAnswer, NoticeAnswer, type NoticeStatus } from "../core/index.ts";
import * as store from "../store/index.ts";

const COSE = "application/cose";
const Refused = z.object({ failure: z.object({ code: z.string().max(80) }) });

/**
 * Carries to other nodes the notices that left for them and what became of those that came from them. A node that does not answer, or does
 * not know our key yet, is left until the next time; what it refuses is told to people. Gives how many arrived.
 */
export async function carryNotices(at: Date): Promise<number> {
  const listed = await inTransaction("worker", {}, async (tx) => ok(await store.listCrossing(tx)));
  const away = new Set<string>();
  let arrived = 0;
  for (const crossing of listed.ok ? listed.value : []) {
    if (away.has(crossing.node)) continue;
    try {
      const end = await (crossing.comesFrom ? carryAnswer(crossing) : carryNotice(crossing, at));
      if (end === "away") away.add(crossing.node);
      if (end === "arrived") arrived += 1;
    } catch (fault) {
      logFault(fault, { task: "carry-notices", id: crossing.id });
    }
  }
  for (const node of away) logWarning("a node could not be reached", { task: "carry-notices", id: node });
  return arrived;
}

type End = "arrived" | "away" | "stopped" | "nothing";

async function carryNotice({ id, node, address }: store.Crossing, at: Date): Promise<End> {
  const kept = await inWorker((tx) => store.findNotice(tx, id));
  if (!kept?.envelope) return "nothing";
  const end = await post(`${address}/api/exchange/notices`, new Uint8Array(kept.envelope));
  if (typeof end === "object") return stop(id, node, end.code);
  if (end === "arrived")
    await inWorker(async (tx) => {
      const notice = await store.lockNotice(tx, id);
      if (notice?.status === "sent") await store.moveNotice(tx, notice, { status: "delivered" }, null, at);
    });
  return end;
}

async function carryAnswer({ id, node, address }: store.Crossing): Promise<End> {
  const answer = await inWorker((tx) => answerOf(tx, id));
  if (!answer) return "nothing";
  const end = await post(`${address}/api/exchange/notice-answers`, answer.envelope);
  if (typeof end === "object") return stop(id, node, end.code);
  if (end === "arrived") await inWorker((tx) => store.saveCarried(tx, id, answer.status, answer.envelope));
  return end;
}

/** What this node did about a notice that came to it, whole, signed. */
async function answerOf(
  tx: Tx,
  id: string,
): Promise<{ status: NoticeStatus; envelope: Uint8Array<ArrayBuffer> } | undefined> {
  const notice = await store.findNotice(tx, id);
  if (!notice?.receiverOffice) return undefined;
  const { sender, reference, receiverOffice: receiver, status, executed, refusal } = notice;
  const facts = await store.listFacts(tx, id);
  const answer = NoticeAnswer.parse({
    sender,
    reference,
    receiver,
    story: facts
      .filter(({ what }) => what !== "late" && what !== "unanswered")
      .map(({ what, at }) => ({ status: what, at: at.toISOString() })),
    executed,
    refusal: refusal.reason === null ? null : refusal,
  });
  const { envelope } = await signedEnvelope(tx, canonOfAnswer(answer));
  return { status, envelope };
}

async function post(
  address: string,
  envelope: Uint8Array<ArrayBuffer>,
): Promise<"arrived" | "away" | { code: string }> {
  const answer = await postBytes(address, envelope, COSE);
  if (answer?.status === 200) return "arrived";
  if (answer?.status !== 409) return "away";
  const read = Refused.safeParse(jsonOf(answer.text));
  return { code: read.success ? read.data.failure.code : "notices.unreadable" };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function stop(id: string, node: string, code: string): Promise<End> {
  await inWorker(async (tx) => {
    await store.saveStopped(tx, id, code);
    const subject = { kind: "notice", id } as const;
    await appendAudit(tx, { kind: "system" }, [{ type: "notice.stopped", subject, detail: { node, code } }]);
  });
  return "stopped";
}

async function inWorker<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
  const done = await inTransaction("worker", {}, async (tx) => ok(await work(tx)));
  if (!done.ok) throw new Error("carrying refuses nothing");
  return done.value;
}
