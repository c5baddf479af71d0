import { ok, type Result } from "#lib/kernel/result.ts";
import { config } from "#lib/platform/config.ts";
import { randomToken } from "#lib/platform/random.ts";

/** Somebody who takes payments online. `take` gives the provider's own reference of the payment, or refuses (`requests.paymentRefused`). */
export type PaymentProvider = {
  name: string;
  isSandbox: boolean;
  take: (asked: { requestId: string; centimes: number }) => Promise<Result<{ reference: string }>>;
};

/** Plays the provider in a demonstration: no money moves. */
const sandbox: PaymentProvider = {
  name: "sandbox",
  isSandbox: true,
  take: () => Promise.resolve(ok({ reference: `SANDBOX-${randomToken(9)}` })),
};

/** Who takes payments in this installation; nobody in production until an adapter stands here: fees are then paid at the counter. */
export function paymentProvider(): PaymentProvider | null {
  return config().mode === "demonstration" ? sandbox : null;
}
