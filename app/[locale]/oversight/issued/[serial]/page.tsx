import { notFound } from "next/navigation";
import { CopyState } from "#components/desk/issue/issued-table.tsx";
import { PrintsTable } from "#components/desk/issue/prints-table.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { formatSerial, readSerial } from "#lib/documents/core/index.ts";
import { lifeOfCopy } from "#lib/documents/index.ts";
import { isolate } from "#lib/kernel/text.ts";
import { now } from "#lib/platform/clock.ts";
import { lineOf, printViewOf } from "../../../../_staff/issue-views.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string; serial: string }> };

/** One copy with its prints; who collected it is shown to the inspectors of the territory alone, and leaves a trace. */
export default async function CopyPage({ params }: Props) {
  const { locale: asked, serial: typed } = await params;
  const { locale, t } = oversightTexts(asked);
  const officer = await requireSupervisor(locale, "document:watch");
  const serial = readSerial(typed);
  const life = serial === undefined ? undefined : await lifeOfCopy(officer, serial);
  if (!life) notFound();
  const { copy, prints } = life;
  const line = lineOf(copy, civilDayAt(now()), () => "");
  const title = t("issuing:copy.title", { serial: isolate(formatSerial(copy.serial)) });
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={title} current="issued">
      <BackLink href={`/${locale}/oversight/issued`} t={t} label={t("issuing:list.title")} />
      <Head title={title}>{t("issuing:copy.lead")}</Head>
      <Stack gap="l">
        <p>
          {t(`documents:kind.${copy.kind}`)} · {t("issuing:copy.issued")}{" "}
          <DateText on={line.on} time={line.time} t={t} /> · {t("issuing:copy.expires")}{" "}
          <DateText on={copy.expiresOn} t={t} /> <CopyState state={line.state} t={t} />
        </p>
        {officer.role === "inspector" && (
          <Stack as="section" gap="s">
            <h2>{t("issuing:copy.prints")}</h2>
            <PrintsTable prints={prints.map(printViewOf)} locale={locale} t={t} />
          </Stack>
        )}
      </Stack>
    </OversightPage>
  );
}
