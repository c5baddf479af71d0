import { EndingPowers, OfficesWithoutSigner } from "#components/oversight/staff/authority-tables.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { DAYS_OF_WARNING, may } from "#lib/auth/core/index.ts";
import { findPostedTerritory, listEndingPowers, listOfficesWithoutSigner } from "#lib/auth/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** Offices where nobody may sign today and powers that end soon; of the own province for who is posted to one (D22:10). */
export default async function AuthorityPage({ params }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "authority:watch");
  const today = civilDayAt(now());
  const { offices, powers } = await readOversight(officer, async (tx) => {
    const where = { today, territory: await findPostedTerritory(tx) };
    return {
      offices: await listOfficesWithoutSigner(tx, where),
      powers: await listEndingPowers(tx, { ...where, until: addDays(today, DAYS_OF_WARNING) }),
    };
  });
  const title = t("staff:watch.title");
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={title} current="authority">
      <Head title={title}>{t("staff:watch.intro")}</Head>
      <Stack as="section" gap="m" labelledBy="without">
        <h2 id="without">{t("staff:watch.without")}</h2>
        <OfficesWithoutSigner rows={offices} locale={locale} t={t} />
      </Stack>
      <Stack as="section" gap="m" labelledBy="ending">
        <h2 id="ending">{t("staff:watch.ending")}</h2>
        <EndingPowers rows={powers} opensAccounts={may(officer.role, "staff:manage")} locale={locale} t={t} />
      </Stack>
    </OversightPage>
  );
}
