import { notFound } from "next/navigation";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { RowProblems, type WrongRow } from "#components/institution/row-problems.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { findImport, type InstitutionImport, readInstitution } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isolate } from "#lib/kernel/text.ts";
import { now } from "#lib/platform/clock.ts";
import { newKey } from "../../../oversight/_oversight/new-key.ts";
import { requireStaff } from "../../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../../_institution/institution-page.tsx";
import { institutionTexts, type Query, refusalIn } from "../../_institution/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const VERDICTS = ["new", "same", "changed", "wrong"] as const;

export default async function FilePage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = institutionTexts(asked);
  const officer = await requireStaff(locale, "institution");
  if (!isId(id)) notFound();
  const read = await readInstitution(officer, async (tx, institution) => ({
    institution,
    file: await findImport(tx, institution, id, now()),
  }));
  if (!read?.file) notFound();
  const { file, institution } = read;
  const { kind, outcome, plans } = file;
  const title = t(outcome ? "file.takenTitle" : "file.previewTitle");
  const wrong = wrongRows(file);
  const count = (verdict: (typeof VERDICTS)[number]): number =>
    plans?.filter((plan) => plan.verdict === verdict).length ?? 0;
  const counts = outcome
    ? { declared: outcome.declared, corrected: outcome.corrected, same: outcome.same, refused: outcome.refused.length }
    : Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)]));
  const page = `/${locale}/institution/files`;
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={institution}
      title={title}
      current="files"
      refusal={refusalIn(await searchParams)}
    >
      <BackLink href={page} t={t} label={t("navigation.files")} />
      <Sheet>
        <Head title={title}>{t("file.received", { file: isolate(file.fileName), count: file.rows })}</Head>
        {outcome && (
          <Note tone={outcome.refused.length === 0 ? "ok" : "warn"} live>
            {t("file.taken", { count: outcome.declared })}
          </Note>
        )}
        <SummaryList
          items={Object.entries(counts).map(([verdict, number]) => ({
            key: verdict,
            term: t(`file.${outcome ? "outcome" : "verdict"}.${verdict}`),
            value: String(number),
          }))}
          t={t}
        />
        {wrong.length > 0 && (
          <RowProblems caption={t("file.wrongRows")} rows={wrong} kind={kind} locale={locale} t={t} />
        )}
        {outcome && outcome.refused.length > 0 && (
          <Actions>
            <ButtonLink href={`/api/institution/files/${id}/refused?locale=${locale}`} kind="secondary" icon="download">
              {t("file.download")}
            </ButtonLink>
          </Actions>
        )}
        {outcome ? (
          <Actions>
            <ButtonLink href={`/${locale}/institution`}>{t("navigation.home")}</ButtonLink>
          </Actions>
        ) : (
          <form method="post" action={`/api/institution/files/${id}/take`}>
            <HiddenFields idempotencyKey={newKey()} locale={locale} />
            <Stack gap="m">
              {count("changed") > 0 && (
                <CheckboxTile name="corrects" label={t("file.corrects")} hint={t("file.correctsHint")} t={t} />
              )}
              {count("new") + count("changed") > 0 ? (
                <Actions>
                  <Button icon="send">{t("file.take", { count: count("new") })}</Button>
                </Actions>
              ) : (
                <Note>{t("file.nothing")}</Note>
              )}
            </Stack>
          </form>
        )}
      </Sheet>
    </InstitutionPage>
  );
}

/** Rows that are wrong, or that were not taken. */
function wrongRows({ plans, outcome }: InstitutionImport): WrongRow[] {
  if (outcome)
    return outcome.refused.map(({ line, cells, problems }) => ({
      line,
      certificate: cells["place.certificateNumber"] ?? "",
      problems: problems.map(({ field, code, params }) => (params ? { field, code, params } : { field, code })),
    }));
  return (plans ?? []).flatMap((plan) =>
    plan.verdict === "wrong"
      ? [{ line: plan.line, certificate: plan.certificate, problems: plan.problems }]
      : plan.verdict === "changed"
        ? [
            {
              line: plan.line,
              certificate: plan.certificate,
              problems: [
                {
                  field: "place.certificateNumber",
                  code: "institution.contentDiffers",
                  params: { reference: plan.before.reference },
                },
              ],
            },
          ]
        : [],
  );
}
