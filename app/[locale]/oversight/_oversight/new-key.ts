import { randomToken } from "#lib/platform/random.ts";

/** The idempotency key of one drawn form. */
export function newKey(): string {
  return randomToken(18);
}
