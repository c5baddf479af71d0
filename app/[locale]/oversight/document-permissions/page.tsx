import { type PermissionRow, PermissionsTable } from "#components/oversight/requests/permissions-table.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import type { Locale } from "#lib/kernel/texts.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { typedAt } from "#lib/requests/core/index.ts";
import { listPermissionLines, type PermissionLine } from "#lib/requests/index.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** The copies that strangers ask for, laid before the central authority (L36:43, D22:41). */
export default async function DocumentPermissionsPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "request:permit");
  const query = await searchParams;
  const lists = await listPermissionLines(officer, now());
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("requests:permission.title")}
      current="document-permissions"
      refusal={refusalIn(query)}
    >
      {queryOf(query, "done") === "decided" && (
        <Note tone="ok" live>
          {t("requests:permission.done")}
        </Note>
      )}
      <Head title={t("requests:permission.title")}>{t("requests:permission.intro")}</Head>
      {(["waiting", "decided"] as const).map((which) => (
        <Stack key={which} as="section" gap="m">
          <Head level={2} title={t(`requests:permission.${which}`)} />
          {lists[which].length > 0 ? (
            <PermissionsTable
              caption={t(`requests:permission.${which}`)}
              rows={lists[which].map((line) => rowOf(line, locale))}
              locale={locale}
              t={t}
            />
          ) : (
            <Empty title={t("requests:permission.none")} />
          )}
        </Stack>
      ))}
    </OversightPage>
  );
}

function rowOf({ permission, request, office, clock }: PermissionLine, locale: Locale): PermissionRow {
  return {
    id: permission.id,
    reference: request.reference ?? "",
    kind: request.kind ?? "",
    stranger: typedAt(request.answers, "applicant.stranger") || "else",
    office: office?.[locale === "ar" ? "nameAr" : "nameFr"] ?? "—",
    askedOn: moroccanDay(permission.askedAt),
    status: permission.status,
    clock,
  };
}
