import { formatSerial } from "#lib/documents/core/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { isolate } from "#lib/kernel/text.ts";
import type { T } from "#lib/kernel/texts.ts";
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
  const { serial, office } = params;
  const values = {
    reference,
    ...(serial !== undefined && { serial: isolate(formatSerial(serial)) }),
    ...(office !== undefined && { office: isolate(office) }),
    address: isolate(`${config().publicUrl}/${language}`),
    ...(params["day"] !== undefined && { day: dayWords(params["day"], t) }),
    ...(params["time"] !== undefined && { time: timeWords(params["time"], t) }),
  };
  if (channel === "sms") return { subject: null, text: t(`${template}.sms`, values) };
  const text = [
    t("greeting"),
    t(`${template}.text`, values),
    t([`${template}.where`, "where"], values),
    t("closing"),
  ].join("\n\n");
  return { subject: t(`${template}.subject`, values), text };
}

/** «الخميس 3 دجنبر 2026», "jeudi 3 décembre 2026", of a day written `YYYY-MM-DD`. */
function dayWords(day: string, t: T): string {
  const [year = "", month = "", date = ""] = day.split("-").map((part) => String(Number(part)));
  const weekday = t(`weekday.${new Date(`${day}T12:00:00Z`).getUTCDay()}`);
  const words = {
    weekday,
    date: date === "1" ? t("common:date.first") : date,
    month: t(`common:month.${month}`),
    year,
  };
  return t("day", words);
}

function timeWords(time: string, t: T): string {
  const [hour = "", minute = ""] = time.split(":");
  return t("common:date.time", { hour, shortHour: String(Number(hour)), minute });
}
