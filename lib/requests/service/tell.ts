import { insertMessage } from "#lib/declarations/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { DocumentRequest } from "../core/index.ts";

/** What is written to an applicant, each with its text in messages.json. */
export type RequestMessage =
  "requestSubmitted" | "requestAsked" | "requestReady" | "requestRefused" | "requestGranted" | "requestNotFound";

/** A message to the applicant in the language they asked in, for the worker to send. */
export async function tellApplicant(
  tx: Tx,
  { contact: { email, phone }, language, reference }: Pick<DocumentRequest, "contact" | "language" | "reference">,
  template: RequestMessage,
): Promise<void> {
  const message = { declarationId: null, language, template, params: { reference: reference ?? "" } };
  if (email !== null) await insertMessage(tx, { ...message, id: uuidv7(), channel: "email", recipient: email });
  if (phone !== null) await insertMessage(tx, { ...message, id: uuidv7(), channel: "sms", recipient: phone });
  if (email !== null || phone !== null) await enqueueJob(tx, "send-messages", { template });
}
