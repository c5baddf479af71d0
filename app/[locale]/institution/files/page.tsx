import { Fragment } from "react";
import { notFound } from "next/navigation";
import { Field } from "#components/forms/field.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Select } from "#components/forms/select.tsx";
import fileStyles from "#components/institution/file-input.module.css";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { fileKindsFor, INSTITUTION_COLUMNS } from "#lib/declarations/core/index.ts";
import { institutionHome, MOST_FILE_ROWS } from "#lib/declarations/index.ts";
import { newKey } from "../../oversight/_oversight/new-key.ts";
import { requireStaff } from "../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../_institution/institution-page.tsx";
import { institutionTexts, type Query, refusalIn } from "../_institution/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function FilesPage({ params, searchParams }: Props) {
  const { locale, t } = institutionTexts((await params).locale);
  const officer = await requireStaff(locale, "institution");
  const home = await institutionHome(officer, "waiting", 1);
  const kinds = home ? fileKindsFor(home.institution.kind) : [];
  if (!home || kinds.length === 0) notFound();
  const title = t("navigation.files");
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={home.institution}
      title={title}
      current="files"
      refusal={refusalIn(await searchParams)}
    >
      <Sheet>
        <Head title={title}>{t("file.explained", { most: MOST_FILE_ROWS })}</Head>
        <Card>
          <form method="post" action="/api/institution/files" encType="multipart/form-data" noValidate>
            <HiddenFields idempotencyKey={newKey()} locale={locale} />
            <Stack gap="m">
              <Select
                name="kind"
                label={t("file.kind")}
                options={kinds.map((value) => ({ value, label: t(`file.of.${value}`) }))}
                t={t}
              />
              <Field name="file" label={t("file.file")} hint={t("file.limits", { most: MOST_FILE_ROWS })} t={t}>
                {(control) => <input {...control} className={fileStyles.file} type="file" accept=".csv,text/csv" />}
              </Field>
              <Actions>
                <Button icon="upload">{t("file.check")}</Button>
              </Actions>
            </Stack>
          </form>
        </Card>
        <LinkList
          items={kinds.map((kind) => ({
            href: `/api/institution/template/${kind}?locale=${locale}`,
            icon: "download",
            title: t(`file.template.${kind}`),
          }))}
        />
        {kinds.map((kind) => (
          <SummaryList
            key={kind}
            title={t(`file.columns.${kind}`)}
            items={INSTITUTION_COLUMNS[kind].map((column) => ({
              key: column.path,
              term: column[locale],
              value: (
                <>
                  {t(column.isRequired ? "file.required" : "file.optional")} · {t(`file.shape.${column.shape}`)}
                  {column.words && (
                    <>
                      {" "}
                      {Object.keys(column.words).map((word, at) => (
                        <Fragment key={word}>
                          {at > 0 && " | "}
                          <Bdi>{word}</Bdi>
                        </Fragment>
                      ))}
                    </>
                  )}
                </>
              ),
            }))}
            t={t}
          />
        ))}
      </Sheet>
    </InstitutionPage>
  );
}
