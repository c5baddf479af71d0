import type { Locale, T } from "#lib/kernel/texts.ts";
import type { FieldValue } from "#lib/wording/core/index.ts";
import { dateWords } from "../ui/date-words.ts";

/** What an act says of a datum, or is to say: each script on its own line. */
export function ValueText({ value, locale, t }: { value: FieldValue | null; locale: Locale; t: T }) {
  return valueParts(value, locale, t).map((part) => (
    <div key={part}>
      <bdi>{part}</bdi>
    </div>
  ));
}

/** The same in its parts, the language of the page first. */
export function valueParts(value: FieldValue | null, locale: Locale, t: T): readonly string[] {
  if (value === null) return [t("corrections:line.nothing")];
  if (typeof value === "string") return [t(`corrections:value.${value}`)];
  if ("hour" in value) return [`${two(value.hour)}:${two(value.minute)}`];
  if ("gregorian" in value || "hijri" in value) {
    const { year, month, day } = value.gregorian ?? value.hijri ?? { year: 0 };
    const known = [month, day].flatMap((part) => (part ? [two(part)] : []));
    return [dateWords([String(year).padStart(4, "0"), ...known].join("-"), t)];
  }
  const parts: Readonly<Record<string, unknown>> = { ...value };
  const order = locale === "ar" ? ["ar", "latin", "fr", "tifinagh"] : ["latin", "fr", "ar", "tifinagh"];
  return order.map((part) => parts[part]).filter((part) => typeof part === "string");
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
