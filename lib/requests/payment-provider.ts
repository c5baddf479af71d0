import { ok, type Result } from "#lib/kernel/result.ts";
import { config } from "#lib/platform/config.ts";
import { keyedDigest } from "#lib/platform/crypto.ts";

/** A request waits for this much. */
export type AskedPayment = { requestId: string; centimes: number };

/**
 * Somebody who takes payments online. `take` gives the provider's own reference of the payment, or refuses (`requests.paymentRefused`). It is asked in
 * no transaction, and may be asked again for the same request when its answer was lost: it then takes nothing and gives the same reference.
 */
export type PaymentProvider = {
  name: string;
  isSandbox: boolean;
  take: (asked: AskedPayment, signal: AbortSignal) => Promise<Result<{ reference: string }>>;
};

/** Plays the provider in a demonstration: no money moves, and one request has one reference. */
const sandbox: PaymentProvider = {
  name: "sandbox",
  isSandbox: true,
  take: ({ requestId }) => Promise.resolve(ok({ reference: `SANDBOX-${referenceOf(requestId)}` })),
};

function referenceOf(requestId: string): string {
  return Buffer.from(keyedDigest("sandbox-payment", requestId)).toString("base64url").slice(0, 12);
}

/** Who takes payments in this installation; nobody in production until an adapter stands here: fees are then paid at the counter. */
export function paymentProvider(): PaymentProvider | null {
  return config().mode === "demonstration" ? sandbox : null;
}
