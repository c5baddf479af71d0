import { redirect } from "next/navigation";
import { WithAside } from "#components/layout/columns.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { OfficeCard } from "#components/portal/office-card.tsx";
import { requestSummary } from "#components/portal/requests/request-summary.tsx";
import { RequestTimeline } from "#components/portal/requests/request-story.tsx";
import { TrackActions } from "#components/portal/requests/track-actions.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { Note } from "#components/ui/note.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { dirhamsOf, isSettled, mayWithdraw, REFUSALS } from "#lib/requests/core/index.ts";
import { CommandFields } from "../../../../../_portal/command-fields.tsx";
import { guarded } from "../../../../../_portal/guarded.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { heldRequest } from "../../../../../_portal/requests/held-request.ts";
import { askedPapers } from "../../../../../_portal/requests/paper-states.ts";
import { storyLines } from "../../../../../_portal/requests/story-lines.ts";
import { type Query, refusalIn } from "../../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** Where a request stands, what happens next and why; the document once it is there, and where to go when it is refused. */
export default guarded("portal.requestTracking", async ({ params, searchParams }: Props) => {
  const { locale: asked, id } = await params;
  const { locale, t, held, home } = await heldRequest(asked, id);
  const { request, shown, office, offices, permission, story } = held;
  const { reference, status, refusal, refusalNote, delivery, payment, fee, paidAt } = request;
  if (reference === null) redirect(`${home}/check`);
  const refused = refusalIn(await searchParams);
  const isPaid = payment !== null && isSettled({ payment, fee, paidAt });
  const title = t(`status.${shown}.title`);
  return (
    <PortalPage locale={locale} t={t} title={title}>
      <WithAside aside={office && <OfficeCard office={office} title={t("track.office")} locale={locale} t={t} />}>
        <Stack gap="l">
          <div>
            <Hint>
              {t("title")} · <Reference value={reference} />
            </Hint>
            <h1>{title}</h1>
          </div>
          {refused !== undefined && (
            <Note tone="bad" live>
              {t(`errors:${refused}`)}
            </Note>
          )}
          <Note tone={shown === "refused" || shown === "revoked" ? "warn" : "info"} title={t("track.next")}>
            {t(`status.${shown}.text`)} {shown === "signed" && delivery !== null && t(`ready.${delivery}`)}{" "}
            {payment === "counter" && !isPaid && fee > 0 && t("payAtCounter", { price: dirhamsOf(fee) })}
          </Note>
          {refusal !== null && (
            <Note tone="bad" title={t(`ground.${refusal}`)}>
              {refusalNote !== null && (
                <>
                  <bdi>{refusalNote}</bdi>{" "}
                </>
              )}
              <strong>{t("track.where")}</strong> {t(`way.${REFUSALS[refusal].way}`)}
            </Note>
          )}
          {permission && (
            <SummaryList
              items={[
                {
                  key: "state",
                  term: t("permission.outcome"),
                  value: t(`permission.state.${permission.status}`),
                },
                ...(permission.status === "requested"
                  ? [{ key: "dueOn", term: t("track.dueOn"), value: <DateText on={permission.dueOn} t={t} /> }]
                  : []),
                ...(permission.number === null
                  ? []
                  : [{ key: "number", term: t("permission.number"), value: <bdi>{permission.number}</bdi> }]),
              ]}
              t={t}
            />
          )}
          <TrackActions
            request={request}
            shown={shown}
            asked={askedPapers(held).map(({ kind, isSent }) => ({ kind, isSent }))}
            isPaid={isPaid}
            home={home}
            locale={locale}
            fields={<CommandFields locale={locale} />}
            t={t}
          />
          <Card title={t("track.story")}>
            <RequestTimeline lines={storyLines(story, offices, locale)} status={shown} t={t} />
          </Card>
          <SummaryList items={requestSummary(request.answers, { offices, isOwn: true, locale, t })} t={t} />
          {mayWithdraw(status) && (
            <details>
              <summary>{t("track.withdraw")}</summary>
              <form method="post" action={`/api/portal/requests/${id}/withdraw`}>
                <CommandFields locale={locale} />
                <Stack gap="m" start>
                  <p>{t("track.withdrawText")}</p>
                  <Button kind="danger">{t("track.withdraw")}</Button>
                </Stack>
              </form>
            </details>
          )}
          <form method="post" action={`/api/portal/requests/${id}/forget`}>
            <CommandFields locale={locale} />
            <Stack gap="s" start>
              <Hint>{t("track.forgetText")}</Hint>
              <Button kind="quiet" icon="exit">
                {t("track.forget")}
              </Button>
            </Stack>
          </form>
        </Stack>
      </WithAside>
    </PortalPage>
  );
});
