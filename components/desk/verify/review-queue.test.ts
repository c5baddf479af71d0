import { describe, expect, it } from "vitest";
import type { FormState } from "#lib/kernel/form-state.ts";
import { type QueueState, reviewQueue, type Verdict } from "./review-queue.ts";

const DONE: FormState<unknown> = { status: "done", value: {} };
const NO_ANSWER: FormState<unknown> = { status: "refused", failure: { code: "gate.noAnswer" } };
const HELD: FormState<unknown> = { status: "refused", failure: { code: "declarations.heldByAnother" } };

const confirmed = (path: string): Verdict => ({ path, review: { verdict: "confirmed", verified: null, reason: null } });
const doubted = (path: string): Verdict => ({ path, review: { verdict: "doubt", verified: null, reason: "x" } });

/** A server that answers when it is told to. */
function aDesk() {
  const sent: { paths: string[]; key: string }[] = [];
  const states: QueueState[] = [];
  const open: ((answer: FormState<unknown>) => void)[] = [];
  let keys = 0;
  const queue = reviewQueue({
    newKey: () => `key ${(keys += 1)}`,
    onChange: (state) => void states.push(state),
    send: (verdicts, key) => {
      sent.push({ paths: verdicts.map(({ path }) => path), key });
      return new Promise((resolve) => open.push(resolve));
    },
  });
  const answer = async (given: FormState<unknown>): Promise<void> => {
    open.shift()?.(given);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const state = () => states.at(-1);
  return { queue, sent, answer, state };
}

describe("verdicts on their way to the server", () => {
  it("go one request at a time, those that waited together in the next one", async () => {
    const { queue, sent, answer, state } = aDesk();
    const kept = ["a", "b", "c"].map((path) => queue.put([confirmed(path)]));
    expect(sent.map(({ paths }) => paths)).toEqual([["a"]]);
    expect(state()).toEqual({ pending: ["a", "b", "c"].map(confirmed), status: "saving" });
    await answer(DONE);
    expect(sent.map(({ paths }) => paths)).toEqual([["a"], ["b", "c"]]);
    await answer(DONE);
    expect(await Promise.all(kept)).toEqual([DONE, DONE, DONE]);
    expect(state()).toEqual({ pending: [], status: "saved" });
  });

  it("are kept when no answer comes, and sent again under the same key, then what came after them", async () => {
    const { queue, sent, answer, state } = aDesk();
    const first = queue.put([confirmed("a"), confirmed("b")]);
    const second = queue.put([confirmed("c")]);
    await answer(NO_ANSWER);
    expect(state()).toEqual({ pending: ["a", "b", "c"].map(confirmed), status: "failed" });
    expect(await queue.settled()).toBe(false);
    queue.retry();
    expect(state()?.status).toBe("saving");
    await answer(DONE);
    await answer(DONE);
    expect(sent).toEqual([
      { paths: ["a", "b"], key: "key 1" },
      { paths: ["a", "b"], key: "key 1" },
      { paths: ["c"], key: "key 2" },
    ]);
    expect(await Promise.all([first, second])).toEqual([DONE, DONE]);
    expect(await queue.settled()).toBe(true);
  });

  it("are sent again with the next verdict too", async () => {
    const { queue, sent, answer } = aDesk();
    void queue.put([confirmed("a")]);
    await answer(NO_ANSWER);
    void queue.put([confirmed("b")]);
    await answer(DONE);
    expect(sent.map(({ paths }) => paths)).toEqual([["a"], ["a"], ["b"]]);
  });

  it("that are refused are given back, and the next ones go on", async () => {
    const { queue, answer, state } = aDesk();
    const refused = queue.put([confirmed("a")]);
    const kept = queue.put([confirmed("b")]);
    await answer(HELD);
    expect(await refused).toEqual(HELD);
    expect(state()?.pending).toEqual([confirmed("b")]);
    await answer(DONE);
    expect(await kept).toEqual(DONE);
  });

  it("of a form go alone and in their turn, and are answered at once when nothing can be kept", async () => {
    const { queue, sent, answer, state } = aDesk();
    void queue.put([confirmed("a")]);
    void queue.put([confirmed("b")]);
    const doubt = queue.put([doubted("c")]);
    void queue.put([confirmed("d")]);
    await answer(DONE);
    await answer(NO_ANSWER);
    expect(await doubt).toEqual(NO_ANSWER);
    expect(state()).toEqual({ pending: [confirmed("b"), confirmed("d")], status: "failed" });
    queue.retry();
    await answer(DONE);
    const again = queue.put([doubted("c")]);
    await answer(DONE);
    expect(sent.map(({ paths }) => paths)).toEqual([["a"], ["b"], ["b"], ["d"], ["c"]]);
    await answer(NO_ANSWER);
    expect(await again).toEqual(NO_ANSWER);
    expect(state()).toEqual({ pending: [], status: "saved" });
  });

  it("on one line travel once, the last of them", async () => {
    const { queue, answer, sent, state } = aDesk();
    void queue.put([confirmed("a")]);
    void queue.put([confirmed("b")]);
    void queue.put([confirmed("b")]);
    expect(state()?.pending).toEqual([confirmed("a"), confirmed("b")]);
    await answer(DONE);
    expect(sent.at(-1)?.paths).toEqual(["b"]);
  });
});
