import { StaffTable } from "#components/oversight/staff/staff-table.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { listStaff, STAFF_PER_PAGE } from "#lib/auth/index.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** Everybody who may sign in, by login. */
export default async function StaffPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "staff:manage");
  const query = await searchParams;
  const words = queryOf(query, "q").trim().slice(0, 60);
  const page = Math.max(1, Math.min(999, Number.parseInt(queryOf(query, "page"), 10) || 1));
  const found = await readOversight(officer, (tx) => listStaff(tx, { words, page }));
  const rows = found.slice(0, STAFF_PER_PAGE).map(({ signedInAt, ...row }) => ({
    ...row,
    seenOn: signedInAt && moroccanDay(signedInAt),
  }));
  const here = `/${locale}/oversight/staff`;
  const next = new URLSearchParams({ ...(words !== "" && { q: words }), page: String(page + 1) });
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("staff:title")}
      current="staff"
      refusal={refusalIn(query)}
    >
      <Head title={t("staff:title")}>{t("staff:intro")}</Head>
      <form action={here}>
        <Stack gap="m">
          <TextInput name="q" label={t("staff:search")} width="medium" value={words} maxLength={60} t={t} />
          <Actions>
            <Button kind="secondary" icon="search">
              {t("staff:searchGo")}
            </Button>
            <ButtonLink icon="plus" href={`${here}/new`}>
              {t("staff:new")}
            </ButtonLink>
          </Actions>
        </Stack>
      </form>
      {rows.length > 0 ? (
        <StaffTable rows={rows} side="oversight" locale={locale} t={t} />
      ) : (
        <Empty title={t("staff:none")}>{t("staff:noneText")}</Empty>
      )}
      {found.length > STAFF_PER_PAGE && (
        <Actions>
          <ButtonLink kind="secondary" iconEnd="forward" href={`${here}?${next.toString()}`}>
            {t("staff:next")}
          </ButtonLink>
        </Actions>
      )}
    </OversightPage>
  );
}
