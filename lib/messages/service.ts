import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { logWarning } from "#lib/platform/log.ts";
import { carrierOf } from "./carrier.ts";
import * as store from "./store.ts";
import { type Written, written } from "./written.ts";

const GIVE_UP_DAYS = 3;
const AT_ONCE = 200;

/**
 * Sends what waits, each message on its own: one that cannot be delivered keeps none of the others. Its row is held while it is on its
 * way, so that no second worker sends it too. Gives how many were sent and how many could not be.
 */
export async function sendMessages(): Promise<{ sent: number; failed: number }> {
  const since = new Date(now().getTime() - GIVE_UP_DAYS * 86_400_000);
  const waiting = await inTransaction("worker", {}, async (tx) => ok(await store.listUnsent(tx, since, AT_ONCE)));
  const count = { sent: 0, failed: 0 };
  for (const id of waiting.ok ? waiting.value : []) {
    try {
      if (await sendOne(id)) count.sent += 1;
    } catch (fault) {
      count.failed += 1;
      logWarning("a message could not be sent", { task: "send-messages", id }, fault);
    }
  }
  return count;
}

async function sendOne(id: string): Promise<boolean> {
  const sent = await inTransaction("worker", {}, async (tx) => {
    const message = await store.takeUnsent(tx, id);
    const carrier = message && carrierOf(message.channel);
    if (!message || !carrier) return ok(false);
    await carrier(message.recipient, written(message));
    await store.markSent(tx, id, now());
    return ok(true);
  });
  return sent.ok && sent.value;
}

export type KeptMessage = Written &
  Pick<store.Message, "id" | "channel" | "recipient" | "language" | "createdAt" | "sentAt">;

/** The demonstration's letter box: the last messages as people would have got them. In production there is none. */
export async function listDemonstrationMessages(most: number): Promise<KeptMessage[]> {
  if (config().mode !== "demonstration") return [];
  const read = await inTransaction("portal", {}, async (tx) => ok(await store.listDemonstration(tx, most)));
  if (!read.ok) return [];
  return read.value.map((message) => {
    const { id, channel, recipient, language, createdAt, sentAt } = message;
    return { id, channel, recipient, language, createdAt, sentAt, ...written(message) };
  });
}
