import type { Review } from "#lib/declarations/core/index.ts";
import type { FormState } from "#lib/kernel/form-state.ts";

export type Verdict = { path: string; review: Review };

type Answer = FormState<unknown>;

export type QueueState = {
  /** What has been concluded and is not kept by the server yet. */
  pending: readonly Verdict[];
  /** `failed`: no answer came or the service is overloaded; what waits is sent again by `retry` or with the next verdict. */
  status: "saved" | "saving" | "failed";
};

type ReviewQueue = {
  /** Takes verdicts and gives the answer to the request that carried them. */
  put: (verdicts: readonly Verdict[]) => Promise<Answer>;
  retry: () => void;
  /** Waits for the requests under way; true when everything is kept. */
  settled: () => Promise<boolean>;
};

type Entry = { verdicts: readonly Verdict[]; settle: (answer: Answer) => void };
type Batch = { key: string; entries: readonly Entry[]; verdicts: readonly Verdict[] };

type Means = {
  send: (verdicts: readonly Verdict[], key: string) => Promise<Answer>;
  newKey: () => string;
  onChange: (state: QueueState) => void;
};

/** Answers after which the same request may well succeed. */
const PASSING = ["gate.noAnswer", "gate.busy", "gate.fault"];

/**
 * Verdicts on their way to the server: one request at a time, confirmations that wait going together in the next one. Confirmations are
 * kept through failures that pass, and sent again under the same key. A correction or a doubt goes alone and is always answered: the form
 * that sent it still holds what was typed.
 */
export function reviewQueue({ send, newKey, onChange }: Means): ReviewQueue {
  let waiting: readonly Entry[] = [];
  let batch: Batch | undefined;
  let running: Promise<boolean> | undefined;
  let isFailed = false;

  const tell = (): void => {
    const pending = verdictsOf([...(batch?.entries ?? []), ...waiting]);
    onChange({ pending, status: isFailed ? "failed" : running ? "saving" : "saved" });
  };
  const next = (): Batch | undefined => {
    const entries = leading(waiting);
    waiting = waiting.slice(entries.length);
    return entries.length === 0 ? undefined : { key: newKey(), entries, verdicts: verdictsOf(entries) };
  };
  const drain = async (): Promise<boolean> => {
    for (batch ??= next(); batch !== undefined; batch = next()) {
      tell();
      const answer = await send(batch.verdicts, batch.key);
      if (maySucceedLater(answer) && batch.entries.every(isConfirmation)) {
        // forms are answered now, and keep what was typed; confirmations wait
        for (const { settle } of waiting.filter((entry) => !isConfirmation(entry))) settle(answer);
        waiting = waiting.filter(isConfirmation);
        return false;
      }
      for (const { settle } of batch.entries) settle(answer);
    }
    return true;
  };
  const run = (): void => {
    if (running) return tell();
    isFailed = false;
    running = drain();
    tell();
    void running.then((isKept) => {
      running = undefined;
      isFailed = !isKept;
      // what came while the last answer was being read
      if (isKept && waiting.length > 0) run();
      else tell();
    });
  };
  const settled = async (): Promise<boolean> => {
    while (running) await running;
    return !isFailed;
  };
  return {
    put: (verdicts) =>
      new Promise((settle) => {
        waiting = [...waiting, { verdicts, settle }];
        run();
      }),
    retry: () => isFailed && run(),
    settled,
  };
}

/** What goes into one request: the confirmations at the head of the queue, or one correction or doubt. */
function leading(waiting: readonly Entry[]): readonly Entry[] {
  const end = waiting.findIndex((entry) => !isConfirmation(entry));
  if (end === 0) return waiting.slice(0, 1);
  return end === -1 ? waiting : waiting.slice(0, end);
}

function isConfirmation({ verdicts }: Entry): boolean {
  return verdicts.every(({ review }) => review.verdict === "confirmed");
}

/** Each line once, with what was concluded last. */
function verdictsOf(entries: readonly Entry[]): Verdict[] {
  const last = new Map(entries.flatMap(({ verdicts }) => verdicts).map(({ path, review }) => [path, review]));
  return [...last].map(([path, review]) => ({ path, review }));
}

function maySucceedLater(answer: Answer): boolean {
  return answer.status === "refused" && PASSING.includes(answer.failure.code);
}
