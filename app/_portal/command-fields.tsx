import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import type { Locale } from "#lib/kernel/texts.ts";
import { randomToken } from "#lib/platform/random.ts";

/** What every form carries unseen, with a key of its own for each time the page is drawn. */
export function CommandFields({ locale, values }: { locale: Locale; values?: Record<string, string | undefined> }) {
  return <HiddenFields idempotencyKey={randomToken(18)} locale={locale} values={values} />;
}
