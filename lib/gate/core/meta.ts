import { type Locale, isLocale } from "#lib/kernel/texts.ts";

/** What every form of ours carries besides its answers: `_key` (idempotency), `_version`, `_locale`. */
export type CommandMeta = { key: string; version: number | undefined; locale: Locale };

const KEY = /^[A-Za-z0-9_-]{16,64}$/;

/** Takes the meta fields out of a posted body. Nothing when the idempotency key is missing or not ours. */
export function readMeta(
  body: Readonly<Record<string, unknown>>,
): { meta: CommandMeta; rest: Record<string, unknown> } | undefined {
  const { _key: key, _version: version, _locale: locale, ...rest } = body;
  if (typeof key !== "string" || !KEY.test(key)) return undefined;
  const number =
    typeof version === "number"
      ? version
      : typeof version === "string" && /^\d{1,9}$/.test(version)
        ? Number(version)
        : undefined;
  return {
    meta: { key, version: number, locale: typeof locale === "string" && isLocale(locale) ? locale : "ar" },
    rest,
  };
}
