import type { Tx } from "#lib/platform/db.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Declaration } from "../core/index.ts";
import * as store from "../store/index.ts";

/** A message to the citizen in the language they declared in, for the worker to send. */
export async function tell(
  tx: Tx,
  file: Declaration,
  template: string,
  params: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { email, phone } = file.contact;
  const message = {
    declarationId: file.id,
    language: file.language,
    template,
    params: { reference: file.reference ?? "", ...params },
  };
  if (email !== null) await store.insertMessage(tx, { ...message, id: uuidv7(), channel: "email", recipient: email });
  if (phone !== null) await store.insertMessage(tx, { ...message, id: uuidv7(), channel: "sms", recipient: phone });
  if (email !== null || phone !== null) await enqueueJob(tx, "send-messages", { declarationId: file.id });
}
