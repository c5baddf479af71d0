import { redirect } from "next/navigation";
import { RequestMoves } from "#components/desk/requests/request-moves.tsx";
import { RequestPapers } from "#components/desk/requests/request-papers.tsx";
import { requestSummary } from "#components/portal/requests/request-summary.tsx";
import { RequestTimeline } from "#components/portal/requests/request-story.tsx";
import { Columns } from "#components/layout/columns.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { frenchTextOf } from "#lib/acts/core/index.ts";
import { may } from "#lib/auth/core/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { dirhamsOf, isSettled } from "#lib/requests/core/index.ts";
import { type DeskRequest, findDeskRequest } from "#lib/requests/index.ts";
import { officesOfMap } from "#lib/mentions/index.ts";
import { plainActText } from "#lib/wording/core/index.ts";
import { storyLines } from "../../../../_portal/requests/story-lines.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** A request, its papers and the act side by side, with what the office can do next. */
export default async function RequestPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const found = isId(id) ? await findDeskRequest(officer, id, at) : undefined;
  if (!found) redirect(`/${locale}/desk/requests`);
  const query = await searchParams;
  const refused = /^(?:requests|documents|mentions|acts|common|gate)\.[A-Za-z]{2,40}$/.exec(
    queryOf(query, "refused"),
  )?.[0];
  const { request, uploads, story, permission } = found;
  const offices = await officesOfMap(officer, at);
  const words = textsOf(locale, "requests", "portal");
  const { reference, identity, payment, fee, paidAt, serial, delivery } = request;
  const isPaid = payment !== null && isSettled({ payment, fee, paidAt });
  return (
    <DeskPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("requests:desk.one")}
      groups={[deskPlaces("requests", locale, t)]}
    >
      <Stack gap="l">
        <BackLink href={`/${locale}/desk/requests`} t={t} label={t("requests:desk.title")} />
        <h1>
          {t("requests:desk.one")} <Reference value={reference ?? ""} />
        </h1>
        {refused !== undefined && (
          <Note tone="bad" live>
            {t(`errors:${refused}`)}
          </Note>
        )}
        {queryOf(query, "done") === "yes" && (
          <Note tone="ok" live>
            {t("requests:desk.done")}
          </Note>
        )}
        <p>
          <Badge tone="info">{t(`requests:status.${request.status}.title`)}</Badge>{" "}
          {fee > 0 && (
            <Badge tone={isPaid ? "ok" : "warn"}>
              {t(isPaid ? "requests:desk.paidAt" : "requests:desk.unpaid")}{" "}
              {t("requests:price", { price: dirhamsOf(fee) })}
            </Badge>
          )}
        </p>
        {permission && (
          <Note tone={permission.status === "granted" ? "ok" : "info"} title={t("requests:permission.outcome")}>
            {t(`requests:permission.state.${permission.status}`)}{" "}
            {permission.number !== null && t("requests:track.number", { number: permission.number })}
          </Note>
        )}
        {serial !== null && (
          <Actions>
            <ButtonLink icon="print" href={`/api/desk/documents/${serial}/pdf`}>
              {t("requests:desk.open")}
            </ButtonLink>
            {delivery === "post" && (
              <ButtonLink kind="secondary" icon="print" href={`/${locale}/desk/requests/${id}/label`}>
                {t("requests:desk.label")}
              </ButtonLink>
            )}
          </Actions>
        )}
        <Columns>
          <Stack gap="m" as="section">
            <h2>{t("requests:desk.request")}</h2>
            <SummaryList
              items={[
                ...requestSummary(request.answers, { offices, isOwn: false, locale, t: words }),
                {
                  key: "identity",
                  term: t("requests:field.identity"),
                  value: identity
                    ? t("requests:desk.identityProved", { source: identity.source })
                    : t("requests:desk.identityCard"),
                },
              ]}
              t={t}
            />
            <h2>{t("requests:desk.papers")}</h2>
            <RequestPapers
              papers={uploads.map(({ id: upload, documentKind, status, pages }) => ({
                id: upload,
                kind: documentKind,
                status,
                pages: pages.length,
              }))}
              t={t}
            />
          </Stack>
          <Stack gap="m" as="section">
            <h2>{t("requests:desk.act")}</h2>
            <ActBeside found={found} locale={locale} t={t} />
            <RequestMoves
              request={request}
              entitlement={found.found?.entitlement ?? null}
              mayDecide={may(officer.role, "request:decide")}
              formKey={randomToken}
              locale={locale}
              t={t}
            />
          </Stack>
        </Columns>
        <RequestTimeline lines={storyLines(story, offices, locale)} status={request.status} t={t} />
      </Stack>
    </DeskPage>
  );
}

function ActBeside({
  found: { found },
  locale,
  t,
}: {
  found: DeskRequest;
  locale: "ar" | "fr";
  t: ReturnType<typeof deskTexts>["t"];
}) {
  if (!found) return <Note tone="info">{t("requests:desk.notLocated")}</Note>;
  const { act, circumstances, entitlement } = found;
  const text = locale === "ar" ? act.text : frenchTextOf(act);
  return (
    <>
      <Note tone={entitlement.outcome === "entitled" ? "ok" : "warn"} title={t("requests:desk.right")}>
        {t(`requests:desk.verdict.${entitlement.verdict}`)}{" "}
        {circumstances.map((one) => (
          <Badge key={one} tone="neutral">
            {t(`requests:desk.circumstance.${one}`)}
          </Badge>
        ))}
        <br />
        {t("requests:desk.cite", { articles: entitlement.articles.join(", ") })}
      </Note>
      {plainActText(text)
        .split("\n")
        .map((line, index) => (
          <p key={index}>{line}</p>
        ))}
    </>
  );
}
