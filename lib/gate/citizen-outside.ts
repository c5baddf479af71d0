import { err, ok, type Result } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import {
  type Called,
  type CitizenContext,
  citizenRoute,
  type CitizenSpec,
  type Ran,
  type Route,
  runOnce,
} from "./citizen-command.ts";
import { wasAnswered } from "./idempotency.ts";

type Spec<I, Asked, Heard, T> = Omit<CitizenSpec<I, T>, "run"> & {
  /** Whether the service outside is asked at all, and what it needs to know; `run` asks the same again under its lock. */
  may: (context: CitizenContext, input: I) => Promise<Result<Asked>>;
  /** Speaks to the service outside, in no transaction. A refusal leaves everything as it was. */
  ask: (asked: Asked, input: I) => Promise<Result<Heard>>;
  /** Keeps what was heard. It may come here twice with the same answer, and counts it once. */
  run: (context: CitizenContext, heard: Heard) => Promise<Ran<T>>;
};

type Before<Asked> = { isAnswered: true } | { isAnswered: false; asked: Asked };

/**
 * A citizen's command that needs the word of a service outside: origin → secret → parse → may → ask → once (run → audit) in one transaction →
 * the next page, or JSON. No lock and no connection is held while the service answers.
 */
export function citizenOutside<I, Asked, Heard, T>(spec: Spec<I, Asked, Heard, T>): Route {
  return citizenRoute(spec, async (called) => {
    const before = await inTransaction("portal", called.session, async (tx): Promise<Result<Before<Asked>>> => {
      if (await wasAnswered(tx, called.call)) return ok({ isAnswered: true });
      const may = await spec.may({ ...called.context, tx }, called.input);
      return may.ok ? ok({ isAnswered: false, asked: may.value }) : may;
    });
    if (!before.ok) return before;
    if (before.value.isAnswered) return firstAnswer(called);
    const heard = await spec.ask(before.value.asked, called.input);
    return heard.ok ? runOnce(called, (context) => spec.run(context, heard.value)) : heard;
  });
}

/** What the first call with this key answered; nobody outside is asked again. */
function firstAnswer<I, T>(called: Called<I>): ReturnType<typeof runOnce<I, T>> {
  return runOnce(called, () => Promise.resolve(err({ code: "gate.keyReused" })));
}
