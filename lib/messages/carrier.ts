import { createTransport } from "nodemailer";
import { config } from "#lib/platform/config.ts";
import type { Message } from "./store.ts";
import type { Written } from "./written.ts";

/** What brings a message to a person; throws when it could not. A provider of SMS takes its place behind this type. */
export type Carrier = (recipient: string, written: Written) => Promise<void>;

const PATIENCE_MILLISECONDS = 5_000;

/**
 * The carrier of a channel in this installation. A demonstration without a mail server keeps its messages, to be read on its own page;
 * elsewhere nothing carries what has no provider, and the message waits.
 */
export function carrierOf(channel: Message["channel"]): Carrier | undefined {
  const { mode, smtpUrl } = config();
  if (channel === "email" && smtpUrl !== undefined) return mailCarrier(smtpUrl);
  return mode === "demonstration" ? keep : undefined;
}

const keep: Carrier = () => Promise.resolve();

function mailCarrier(smtpUrl: string): Carrier {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MILLISECONDS,
    greetingTimeout: PATIENCE_MILLISECONDS,
    socketTimeout: PATIENCE_MILLISECONDS,
  });
  return async (to, { subject, text }) => {
    try {
      await transport.sendMail({ from: config().mailFrom, to, subject: subject ?? "", text });
    } finally {
      transport.close();
    }
  };
}
