import { CopyState } from "#components/desk/issue/issued-table.tsx";
import { PrintForm } from "#components/desk/issue/print-form.tsx";
import { PrintsTable } from "#components/desk/issue/prints-table.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { formatSerial, readSerial } from "#lib/documents/core/index.ts";
import { lifeOfCopy } from "#lib/documents/index.ts";
import { isolate } from "#lib/kernel/text.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { lineOf, printViewOf } from "../../../../_staff/issue-views.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { MissingFile } from "../../_desk/missing-file.tsx";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; serial: string }> };

/** The life of one copy: whether it is good, every print of it, and one more. */
export default async function CopyPage({ params }: Props) {
  const { locale: asked, serial: typed } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const serial = readSerial(typed);
  const life = serial === undefined ? undefined : await lifeOfCopy(officer, serial);
  if (!life) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { copy, prints } = life;
  const line = lineOf(copy, civilDayAt(now()), () => "");
  const [file, act] = copy.isPaper
    ? [`/api/desk/legacy/copies/${copy.serial}`, `/${locale}/desk/legacy/${copy.actId}`]
    : [`/api/desk/documents/${copy.serial}/pdf`, `/${locale}/desk/acts/${copy.actId}`];
  const title = t("issuing:copy.title", { serial: isolate(formatSerial(copy.serial)) });
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("issued", locale, t)]}>
      <BackLink href={`/${locale}/desk/issued`} t={t} label={t("issuing:list.title")} />
      <Stack gap="l">
        <Head title={title}>{t("issuing:copy.lead")}</Head>
        <p>
          {t(`documents:kind.${copy.kind}`)} · {t("issuing:copy.issued")}{" "}
          <DateText on={line.on} time={line.time} t={t} /> · {t("issuing:copy.expires")}{" "}
          <DateText on={copy.expiresOn} t={t} /> <CopyState state={line.state} t={t} />
        </p>
        <Actions>
          <PrintButton href={file} label={t("issuing:copy.open")} />
          <ButtonLink href={act} kind="secondary">
            {t("issuing:copy.act")}
          </ButtonLink>
        </Actions>
        <Stack as="section" gap="s">
          <h2>{t("issuing:copy.prints")}</h2>
          <PrintsTable
            prints={prints.map(printViewOf)}
            sameHref={(job) => `/${locale}/desk/issued?with=${job}`}
            locale={locale}
            t={t}
          />
        </Stack>
        {line.state === "good" ? (
          <PrintForm
            title={t("issuing:copy.again")}
            hidden={
              <HiddenFields idempotencyKey={randomToken()} locale={locale} values={{ "serials[]": copy.serial }} />
            }
            t={t}
          />
        ) : (
          <Note tone="info">{t("issuing:copy.notPrinted")}</Note>
        )}
      </Stack>
    </DeskPage>
  );
}
