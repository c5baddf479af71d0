import { TellingForm } from "#components/desk/downtime/telling-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { Table } from "#components/ui/table.tsx";
import { isId } from "#lib/kernel/ids.ts";
import { openBatch } from "#lib/legacy/index.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { deskPlaces } from "../../../_desk/desk-places.ts";
import { LegacyNotes } from "../../../_desk/legacy-notes.tsx";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts, type Query } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** One batch of another system: how far it came, what was not taken and why, and its two signatures. */
export default async function LegacyBatchPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const opened = isId(id) ? await openBatch(officer, id) : undefined;
  const title = opened ? t("legacy:batch.one", { name: opened.batch.name }) : t("legacy:batch.missing");
  const batch = opened?.batch;
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("legacy", locale, t)]}>
      <Stack gap="l">
        <BackLink href={`/${locale}/desk/legacy`} t={t} label={t("legacy:back")} />
        <Head title={title}>{t("legacy:batch.text")}</Head>
        <LegacyNotes query={await searchParams} t={t} />
        {opened && batch && (
          <>
            <SummaryList
              items={[
                { key: "state", term: t("legacy:batch.state"), value: t(`legacy:batch.states.${batch.status}`) },
                { key: "read", term: t("legacy:batch.read"), value: batch.rowsRead },
                { key: "taken", term: t("legacy:batch.taken"), value: batch.rowsTaken },
                { key: "refused", term: t("legacy:batch.refused"), value: batch.rowsRefused },
              ]}
              t={t}
            />
            {batch.status === "imported" && (
              <Card title={t("legacy:batch.sign")}>
                {batch.firstSignedBy !== null && <Note>{t("legacy:batch.first")}</Note>}
                <TellingForm action={`/api/desk/legacy/batches/${id}/sign`} label={t("legacy:batch.sign")}>
                  <HiddenFields idempotencyKey={randomToken()} locale={locale} />
                  <Actions>
                    <Button icon="lock">{t("legacy:batch.sign")}</Button>
                  </Actions>
                </TellingForm>
              </Card>
            )}
            {opened.problems.length === 0 ? (
              <Note tone="ok">{t("legacy:batch.noProblems")}</Note>
            ) : (
              <Table
                caption={t("legacy:batch.problems")}
                rows={opened.problems}
                rowKey={({ line }) => String(line)}
                columns={[
                  { key: "line", label: t("legacy:batch.line"), numeric: true, heads: true, cell: ({ line }) => line },
                  {
                    key: "reason",
                    label: t("legacy:batch.reason"),
                    cell: ({ code, field }) => t(`errors:${code}`, { field: field ?? "" }),
                  },
                ]}
              />
            )}
          </>
        )}
      </Stack>
    </DeskPage>
  );
}
