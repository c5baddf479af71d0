import type { Failure, Result } from "#lib/kernel/result.ts";
import { type CitizenSpec, leave, type Route } from "./citizen-command.ts";
import { enter, withFaults } from "./door.ts";

type Spec<I, T> = Pick<CitizenSpec<I, T>, "name" | "input" | "then"> & {
  run: (input: I) => Promise<Result<T, Failure>>;
};

/**
 * A citizen proves that a declaration is theirs: origin → parse → run → the next page, or JSON. It changes nothing, so it needs no key;
 * and it runs in no transaction, so that what it counts stays counted when it refuses.
 */
export function citizenProof<I, T>(spec: Spec<I, T>): Route {
  return (request, { params: pending }) =>
    withFaults(request, spec.name, async () => {
      const entered = await enter(request);
      if (entered instanceof Response) return entered;
      const params = (await pending) ?? {};
      const { locale } = entered.meta;
      const input = spec.input(entered.rest, params);
      const proved = input.ok ? await spec.run(input.value) : input;
      const outcome = proved.ok
        ? ({ status: "done", value: proved.value } as const)
        : ({ status: "refused", failure: proved.error } as const);
      return leave(request, outcome, spec, locale, params);
    });
}
