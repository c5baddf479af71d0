import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import { officeRegisters } from "#lib/acts/index.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { numbersOf, registerName, stateOf } from "../_desk/register-words.tsx";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** The registers of the office: one per kind, year and regime, with its state and its numbers (D99:3, D22:19). */
export default async function RegistersPage({ params }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const registers = await officeRegisters(officer);
  const title = t("registers.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("registers", locale, t)]}>
      <Stack gap="l">
        <Head title={title}>{t("registers.lead")}</Head>
        {registers.length === 0 ? (
          <Empty title={t("registers.none")} />
        ) : (
          <Table
            caption={title}
            captionHidden
            rows={registers}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "name",
                label: t("registers.name"),
                heads: true,
                wide: true,
                cell: (register) => (
                  <a href={`/${locale}/desk/registers/${register.id}`}>{registerName(register, t)}</a>
                ),
              },
              { key: "law", label: t("registers.law"), cell: ({ regime }) => t(`registers.lawOf.${regime}`) },
              { key: "numbers", label: t("registers.numbers"), cell: (register) => numbersOf(register, t) },
              { key: "state", label: t("registers.state"), cell: (register) => stateOf(register, t) },
            ]}
          />
        )}
      </Stack>
    </DeskPage>
  );
}
