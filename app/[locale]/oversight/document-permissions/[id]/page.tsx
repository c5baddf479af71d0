import { redirect } from "next/navigation";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { requestSummary } from "#components/portal/requests/request-summary.tsx";
import { PermissionFields } from "#components/oversight/requests/permission-form.tsx";
import { PermissionBadge } from "#components/oversight/requests/permissions-table.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { Button } from "#components/ui/button.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { findPermissionLine } from "#lib/requests/index.ts";
import { newKey } from "../../_oversight/new-key.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, refusalIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** One stranger's request with its reasons, and the decision on it. */
export default async function DocumentPermissionPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = oversightTexts(asked);
  const officer = await requireSupervisor(locale, "request:permit");
  const list = `/${locale}/oversight/document-permissions`;
  const found = isId(id) ? await findPermissionLine(officer, id, now()) : undefined;
  if (!found) redirect(`${list}?refused=requests.notFound`);
  const { permission, request, office, clock } = found;
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("requests:permission.title")}
      current="document-permissions"
      refusal={refusalIn(await searchParams)}
    >
      <BackLink href={list} t={t} label={t("requests:permission.title")} />
      <Sheet>
        <Head title={t("requests:desk.one")}>
          <Reference value={request.reference ?? ""} />
        </Head>
        <p>
          <PermissionBadge status={permission.status} clock={clock} t={t} />
        </p>
        <SummaryList
          items={[
            ...requestSummary(request.answers, {
              offices: office ? [office] : [],
              isOwn: false,
              locale,
              t: textsOf(locale, "requests", "portal"),
            }),
            {
              key: "dueOn",
              term: t("requests:track.dueOn"),
              value: <DateText on={permission.dueOn} t={t} />,
            },
            ...(permission.number === null
              ? []
              : [
                  {
                    key: "number",
                    term: t("requests:permission.number"),
                    value: <Bdi>{permission.number}</Bdi>,
                  },
                ]),
            ...(permission.reason === null
              ? []
              : [{ key: "reason", term: t("requests:permission.reason"), value: <bdi>{permission.reason}</bdi> }]),
          ]}
          t={t}
        />
        {permission.status === "requested" && (
          <Stack gap="m">
            <h2>{t("requests:permission.decide")}</h2>
            <form method="post" action={`/api/oversight/document-permissions/${id}/decision`}>
              <HiddenFields idempotencyKey={newKey()} locale={locale} />
              <Stack gap="l">
                <PermissionFields t={t} />
                <Actions>
                  <Button>{t("requests:permission.go")}</Button>
                </Actions>
              </Stack>
            </form>
          </Stack>
        )}
      </Sheet>
    </OversightPage>
  );
}
