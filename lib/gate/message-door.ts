import { err, type Failure, type Result } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, setForTransaction, type Tx } from "#lib/platform/db.ts";
import { answerJson } from "./answer.ts";
import { readAtMost } from "./body.ts";
import { refuse, withFaults } from "./door.ts";

const MOST_BYTES = 64 * 1024;

/** What another node is known by, and what it says. */
export type Message = { node: string; payload: Uint8Array; envelope: Uint8Array<ArrayBuffer> };
export type MessageContext = { tx: Tx; at: Date };

type MessageSpec = {
  name: string;
  /** Who signed the bytes; nothing where no node that is known here did. */
  open: (tx: Tx, bytes: Uint8Array<ArrayBuffer>) => Promise<Message | undefined>;
  /** May run twice with the effect of once. */
  run: (context: MessageContext, message: Message) => Promise<Result<void>>;
};

/** The door for what other nodes send: no browser, no session; the signature alone says who it is, and row-level security sees no more than that node's. */
export function messageDoor({ name, open, run }: MessageSpec): (request: Request) => Promise<Response> {
  return (request) =>
    withFaults(request, name, async () => {
      const bytes = await readAtMost(request, MOST_BYTES);
      if (bytes === undefined) return refuse(request, 413, { code: "gate.tooLarge" });
      const done = await inTransaction<void, Failure>("api", {}, async (tx) => {
        const message = await open(tx, bytes);
        if (!message) return err({ code: "gate.unsigned" });
        await setForTransaction(tx, { "app.node": message.node });
        return run({ tx, at: now() }, message);
      });
      if (done.ok) return answerJson({ status: "done", value: null });
      return answerJson({ status: "refused", failure: done.error }, done.error.code === "gate.unsigned" ? 401 : 409);
    });
}
