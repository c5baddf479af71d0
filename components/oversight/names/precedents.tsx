import type { Locale, T } from "#lib/kernel/texts.ts";
import { Stack } from "../../layout/stack.tsx";
import { Hint } from "../../ui/hint.tsx";
import { type ReferralRow, ReferralsTable } from "./referrals-table.tsx";

/** What the Commission decided before on the same name: its decisions bind every office (D99:23). */
export function Precedents({ rows, locale, t }: { rows: readonly ReferralRow[]; locale: Locale; t: T }) {
  return (
    <Stack as="section" gap="m">
      <h2>{t("names.precedents")}</h2>
      {rows.length === 0 ? (
        <Hint>{t("names.noPrecedent")}</Hint>
      ) : (
        <ReferralsTable caption={t("names.precedents")} rows={rows} locale={locale} t={t} />
      )}
    </Stack>
  );
}
