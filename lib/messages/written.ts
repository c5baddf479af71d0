import { formatReference } from "#lib/kernel/reference.ts";
import { isolate } from "#lib/kernel/text.ts";
import type { Message } from "./store.ts";
import { config } from "#lib/platform/config.ts";
import { textsOf } from "#lib/platform/i18n.ts";

/** A message in the words the person reads; an SMS has no subject. */
export type Written = { subject: string | null; text: string };

/** Puts a message into the words of its language. It names nobody: only the reference, which tells nothing without its code. */
export function written({
  channel,
  language,
  template,
  params,
}: Pick<Message, "channel" | "language" | "template" | "params">): Written {
  const t = textsOf(language, "messages");
  const reference = isolate(formatReference(params["reference"] ?? ""));
  const values = { reference, address: isolate(`${config().publicUrl}/${language}`) };
  if (channel === "sms") return { subject: null, text: t(`${template}.sms`, values) };
  const text = [t("greeting"), t(`${template}.text`, values), t("where", values), t("closing")].join("\n\n");
  return { subject: t(`${template}.subject`, values), text };
}
