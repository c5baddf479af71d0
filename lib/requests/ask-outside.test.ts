import { expect, it } from "vitest";
import { err, ok } from "#lib/kernel/result.ts";
import { askOutside } from "./ask-outside.ts";

const LATE = "requests.paymentUnreachable";

it("gives what the service outside says, its refusals too", async () => {
  expect(await askOutside(() => Promise.resolve(ok(1)), LATE)).toEqual(ok(1));
  const refused = err({ code: "requests.paymentRefused" });
  expect(await askOutside(() => Promise.resolve(refused), LATE)).toEqual(refused);
});

it("does not wait for a service that never answers, and tells it to give up", async () => {
  let told = false;
  const silent = (signal: AbortSignal): Promise<never> =>
    new Promise(() => signal.addEventListener("abort", () => (told = true)));
  expect(await askOutside(silent, LATE, 5)).toEqual(err({ code: LATE }));
  expect(told).toBe(true);
});
