// A process that registers acts as the desk does, until it is told to finish or killed:
//   node --conditions=react-server tests/faults/registering-process.ts <work.jsonl> <history.jsonl>
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { closeDatabases } from "#lib/platform/db.ts";
import { randomToken } from "#lib/platform/random.ts";
import { codeOf, type Sending, sign } from "#tests/bench/registry/index.ts";
import { openHistory, readHistory } from "./history.ts";
import { followWork, type Work } from "./work.ts";

const HANDS = 3;
const THINKING_MILLISECONDS = 40;
const [workFile = "", historyFile = ""] = process.argv.slice(2);

let isClosing = false;
process.on("message", () => (isClosing = true)); // whatever is said means: finish
process.once("disconnect", () => process.exit(1)); // who started it is gone

const nextWork = followWork(workFile);
const { unfinished, fresh } = arrange(nextWork());
const history = openHistory(historyFile);
const first = unfinished.values();

await Promise.all(
  Array.from({ length: HANDS }, async () => {
    for (const { work, sending } of first) await register(work, sending);
    while (!isClosing) {
      const work = takeFresh();
      if (work) await register(work, { key: randomToken(16), code: codeOf(work) });
      await wait(THINKING_MILLISECONDS);
    }
  }),
);
history.close();
await closeDatabases();
process.removeAllListeners("disconnect");
process.disconnect?.();

/** More is brought while the process runs. */
function takeFresh(): Work | undefined {
  if (fresh.length === 0) fresh.push(...nextWork());
  return fresh.shift();
}

/** What an earlier life of this process asked for without hearing the answer comes first, and is sent again unchanged. */
function arrange(all: readonly Work[]): { unfinished: { work: Work; sending: Sending }[]; fresh: Work[] } {
  const asked = new Map<string, Sending>();
  const answered = new Set<string>();
  for (const entry of readHistory(historyFile)) {
    if (entry.event === "asks") asked.set(entry.draftId, entry);
    if (entry.event === "registered") answered.add(entry.draftId);
  }
  return {
    unfinished: all.flatMap((work) => {
      const sending = asked.get(work.draftId);
      return sending && !answered.has(work.draftId) ? [{ work, sending }] : [];
    }),
    fresh: all.filter(({ draftId }) => !asked.has(draftId)),
  };
}

/** Sends until the answer is known. Every fourth is sent twice at once, as an impatient hand does: both answers must be one. */
async function register(work: Work, given: Sending): Promise<void> {
  const { draftId } = work;
  for (let sending = given; ;) {
    const { key } = sending;
    history.write({ event: "asks", draftId, key, code: sending.code });
    try {
      const [answer, second] = await Promise.all([
        sign(work, sending),
        work.rank % 4 === 0 ? sign(work, sending) : undefined,
      ]);
      if (second && !isDeepStrictEqual(second, answer)) history.write({ event: "differs", draftId, key });
      if (answer.ok) {
        const { no, year, actId } = answer.value;
        history.write({ event: "registered", draftId, key, no, year, actId });
        return;
      }
      history.write({ event: "refused", draftId, key, refusal: answer.error.code });
      if (answer.error.code !== "auth.codeWrong") return;
      sending = { key: randomToken(16), code: codeOf(work) }; // the code has grown too old meanwhile: a new one is typed
    } catch {
      history.write({ event: "unknown", draftId, key });
      await wait(50);
    }
  }
}
