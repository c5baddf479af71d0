import { notFound } from "next/navigation";
import { ImportDone } from "#components/oversight/territory/import-done.tsx";
import { ImportPreviewSheet } from "#components/oversight/territory/import-preview-sheet.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { isId } from "#lib/kernel/ids.ts";
import { isolate } from "#lib/kernel/text.ts";
import { now } from "#lib/platform/clock.ts";
import { findTerritoryImport, officeMap } from "#lib/territory/index.ts";
import { newKey } from "../../_oversight/new-key.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { territoryNames } from "../../_oversight/territory-names.ts";
import { oversightTexts, type Query, refusalIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function TerritoryImportPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = oversightTexts(asked);
  const officer = await requireSupervisor(locale, "territory:import");
  if (!isId(id)) notFound();
  const { file, tree } = await readOversight(officer, async (tx) => ({
    file: await findTerritoryImport(tx, id),
    tree: (await officeMap(tx, now())).tree,
  }));
  if (!file) notFound();
  const { preview, outcome } = file;
  const page = `/${locale}/oversight/territory`;
  const title = t(outcome ? "territory.doneTitle" : "territory.previewTitle");
  const added = new Map(preview?.added.map((territory) => [territory.code, territory]));
  const nameOf = (code: string) => {
    const own = added.get(code);
    if (own) return locale === "ar" ? own.nameAr : own.nameFr;
    return territoryNames(tree, locale)(code);
  };
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={title}
      current="territory"
      refusal={refusalIn(await searchParams)}
    >
      <BackLink href={page} t={t} label={t("territory.title")} />
      <Head title={title}>{t("territory.received", { file: isolate(file.fileName), count: file.rows })}</Head>
      {outcome && <ImportDone outcome={outcome} href={page} t={t} />}
      {preview && (
        <ImportPreviewSheet
          preview={preview}
          action={`/api/oversight/territory/${id}/apply`}
          hidden={<HiddenFields idempotencyKey={newKey()} locale={locale} values={{ seen: file.seen }} />}
          backHref={page}
          nameOf={nameOf}
          locale={locale}
          t={t}
        />
      )}
    </OversightPage>
  );
}
