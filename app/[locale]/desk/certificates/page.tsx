import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { DualText } from "#components/ui/dual-text.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import { listCertificates } from "#lib/certificates/index.ts";
import { formatSerial } from "#lib/documents/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { CertificateNotes } from "../_desk/certificate-notes.tsx";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts, type Query } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };
type Listed = Awaited<ReturnType<typeof listCertificates>>;

const TONES = { searching: "info", found: "warn", issued: "ok", dropped: "neutral" } as const;

/** The searches for certificates of non-registration, and every certificate that the office issued. */
export default async function CertificatesPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const { requests, issued } = await listCertificates(officer);
  const title = t("certificates:title");
  const here = `/${locale}/desk/certificates`;
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("certificates", locale, t)]}>
      <Stack gap="l">
        <Head title={title}>{t("certificates:lead")}</Head>
        <CertificateNotes query={await searchParams} t={t} />
        <Actions>
          <ButtonLink href={`${here}/non-registration`} icon="search">
            {t("certificates:search.title")}
          </ButtonLink>
          <ButtonLink href={`${here}/concordance`} kind="secondary">
            {t("certificates:concordance.title")}
          </ButtonLink>
          <ButtonLink href={`${here}/administrative`} kind="secondary">
            {t("certificates:administrative.title")}
          </ButtonLink>
        </Actions>
        <Searches requests={requests} here={here} locale={locale} t={t} />
        <Issued issued={issued} t={t} />
      </Stack>
    </DeskPage>
  );
}

function Searches({ requests, here, locale, t }: Pick<Listed, "requests"> & { here: string; locale: Locale; t: T }) {
  if (requests.length === 0) return <Empty title={t("certificates:searches.none")} />;
  return (
    <Table
      caption={t("certificates:searches.title")}
      rows={requests}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "person",
          label: t("certificates:searches.person"),
          heads: true,
          wide: true,
          cell: ({ id, asked: { given, family } }) => (
            <a href={`${here}/non-registration/${id}`}>
              <DualText
                ar={`${given.ar} ${family.ar}`}
                latin={`${given.latin} ${family.latin}`.trim()}
                locale={locale}
              />
            </a>
          ),
        },
        {
          key: "event",
          label: t("certificates:field.event"),
          cell: ({ asked }) => t(`certificates:event.${asked.event}`),
        },
        {
          key: "years",
          label: t("certificates:searches.years"),
          cell: ({ asked }) => (
            <Bdi>{asked.yearFrom === asked.yearTo ? asked.yearFrom : `${asked.yearFrom}–${asked.yearTo}`}</Bdi>
          ),
        },
        {
          key: "status",
          label: t("certificates:searches.status"),
          cell: ({ status }) => <Badge tone={TONES[status]}>{t(`certificates:status.${status}`)}</Badge>,
        },
      ]}
    />
  );
}

function Issued({ issued, t }: Pick<Listed, "issued"> & { t: T }) {
  if (issued.length === 0) return null;
  return (
    <Table
      caption={t("certificates:issued.title")}
      rows={issued}
      rowKey={({ serial }) => serial}
      columns={[
        {
          key: "serial",
          label: t("certificates:issued.serial"),
          heads: true,
          cell: ({ serial }) => (
            <a href={`/api/desk/certificates/copies/${serial}`}>
              <Bdi>{formatSerial(serial)}</Bdi>
            </a>
          ),
        },
        {
          key: "kind",
          label: t("certificates:issued.kind"),
          cell: ({ kind, number }) => (
            <>
              {t(`certificates:kind.${kind}`)} {number !== null && <Bdi>{number}</Bdi>}
            </>
          ),
        },
        {
          key: "on",
          label: t("certificates:issued.on"),
          cell: ({ issuedAt }) => <DateText on={moroccanDay(issuedAt)} t={t} />,
        },
      ]}
    />
  );
}
