import { err, type Result } from "#lib/kernel/result.ts";
import { logWarning } from "#lib/platform/log.ts";

/** Somebody waits before a page: a service that is slower is as one that does not answer. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * Asks a service outside, and never longer than somebody waits before a page. One that cannot be reached or is late gives the refusal
 * `unreachable`, and a line in the journal; what it refuses itself stays its refusal.
 */
export async function askOutside<T>(
  ask: (signal: AbortSignal) => Promise<Result<T>>,
  unreachable: string,
  milliseconds = PATIENCE_MILLISECONDS,
): Promise<Result<T>> {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(new Error("no answer in time")), milliseconds);
  try {
    return await Promise.race([ask(ended.signal), rejectedWith(ended.signal)]);
  } catch (fault) {
    logWarning("a service outside did not answer", { refusal: unreachable }, fault);
    return err({ code: unreachable });
  } finally {
    clearTimeout(timer);
  }
}

function rejectedWith(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}
