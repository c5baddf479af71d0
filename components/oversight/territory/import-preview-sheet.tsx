import type { ReactNode } from "react";
import type { ImportPreview } from "#lib/territory/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Head } from "../frame/sheet.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Note } from "../../ui/note.tsx";
import { AddedRows } from "./added-rows.tsx";
import { ChangedRows } from "./changed-rows.tsx";
import { ImportCounts } from "./import-counts.tsx";
import { ImportNotes } from "./import-notes.tsx";

type ImportPreviewSheetProps = {
  preview: ImportPreview;
  action: string;
  hidden: ReactNode;
  backHref: string;
  nameOf: (code: string) => string;
  locale: Locale;
  t: T;
};

/** What loading the file would do: counts, refused and doubtful rows, then the rows to accept. */
export function ImportPreviewSheet({ preview, action, hidden, backHref, nameOf, locale, t }: ImportPreviewSheetProps) {
  const { added, changed, unchanged, centres, errors, warnings } = preview;
  const counts = {
    added: added.length,
    changed: changed.length,
    unchanged: unchanged.length,
    centres: centres.length,
    errors: errors.length,
    warnings: warnings.length,
  };
  const isNew = added.length + changed.length > 0;
  return (
    <Stack gap="l">
      <ImportCounts counts={counts} t={t} />
      {centres.length > 0 && <Note>{t("territory.centres")}</Note>}
      {errors.length > 0 && (
        <Stack as="section" gap="m">
          <Head level={2} title={t("territory.errors")}>
            {t("territory.errorsHint")}
          </Head>
          <ImportNotes title={t("territory.errors")} notes={errors} t={t} />
        </Stack>
      )}
      {warnings.length > 0 && (
        <Stack as="section" gap="m">
          <Head level={2} title={t("territory.warnings")}>
            {t("territory.warningsHint")}
          </Head>
          <ImportNotes title={t("territory.warnings")} notes={warnings} t={t} />
        </Stack>
      )}
      {isNew ? (
        <form method="post" action={action}>
          {hidden}
          <Stack gap="l">
            {changed.length > 0 && (
              <Stack as="section" gap="m">
                <Head level={2} title={t("territory.changed")}>
                  {t("territory.changedHint")}
                </Head>
                <ChangedRows changed={changed} nameOf={nameOf} locale={locale} t={t} />
              </Stack>
            )}
            {added.length > 0 && (
              <Stack as="section" gap="m">
                <Head level={2} title={t("territory.added")}>
                  {t("territory.addedHint")}
                </Head>
                <AddedRows added={added} nameOf={nameOf} locale={locale} t={t} />
              </Stack>
            )}
            <Actions>
              <Button>{t("territory.confirm")}</Button>
              <ButtonLink kind="quiet" href={backHref}>
                {t("territory.cancel")}
              </ButtonLink>
            </Actions>
          </Stack>
        </form>
      ) : (
        <Note tone={errors.length === 0 ? "ok" : "warn"}>
          {t(errors.length === 0 ? "territory.nothing" : "territory.nothingTaken")}
        </Note>
      )}
    </Stack>
  );
}
