import type { CitizenContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { logWarning } from "#lib/platform/log.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { askOutside } from "../ask-outside.ts";
import { type AskedPayment, paymentProvider } from "../payment-provider.ts";
import * as store from "../store/index.ts";
import { lockOwn } from "./citizen.ts";
import { goOn, statusAfterPayment } from "./submit.ts";

/** What a provider took, under its own reference. */
export type TakenPayment = { provider: string; reference: string; centimes: number };

/** What the provider is asked to take. Refuses a request that is not to be paid online (`requests.notPossibleNow`). */
export async function mayPay({ tx, declaration }: CitizenContext): Promise<Result<AskedPayment>> {
  const held = await lockOwn(tx, declaration);
  if (!held.ok) return held;
  const { id, status, fee } = held.value;
  return status === "payment_pending" ? ok({ requestId: id, centimes: fee }) : err({ code: "requests.notPossibleNow" });
}

/** Asks the provider, in no transaction. Refuses what it refuses, and says so when there is none or it does not answer. */
export async function takePayment(asked: AskedPayment, provider = paymentProvider()): Promise<Result<TakenPayment>> {
  if (provider === null) return err({ code: "requests.noPaymentProvider" });
  const taken = await askOutside((signal) => provider.take(asked, signal), "requests.paymentUnreachable");
  return taken.ok ? ok({ provider: provider.name, reference: taken.value.reference, centimes: asked.centimes }) : taken;
}

/**
 * Keeps what the provider took, and sends the request on. A payment that is told twice counts once. One that was taken while the request was
 * taken back is kept as well, so that it can be given back: the request stays where it is.
 */
export async function keepPayment(
  { tx, declaration, at }: CitizenContext,
  { provider, reference, centimes }: TakenPayment,
): Promise<Ran<{ id: string }>> {
  const held = await lockOwn(tx, declaration);
  if (!held.ok) return held;
  const { id, status, quality } = held.value;
  const before = await store.findPaymentReference(tx, id);
  if (before !== undefined) {
    if (before !== reference) logWarning("a provider took a payment for a request that was paid before", { id });
    return ok({ value: { id }, events: [] });
  }
  const isWaiting = status === "payment_pending" && quality !== null;
  const next = isWaiting ? statusAfterPayment(quality) : status;
  const payment = { requestId: id, provider, providerReference: reference, centimes, accountId: null, at };
  await store.insertPayment(tx, { id: uuidv7(), ...payment });
  await store.saveRequestStatus(tx, id, next, at, { paidAt: at });
  await store.appendRequestStory(tx, id, { what: "paid", at });
  if (isWaiting) await goOn(tx, id, next, at);
  return ok({
    value: { id },
    events: [{ type: "request.paid", subject: { kind: "request", id }, detail: { centimes, provider } }],
  });
}
