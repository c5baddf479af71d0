import { notFound } from "next/navigation";
import { keptForm } from "#components/forms/kept-form.ts";
import { AccountActions } from "#components/oversight/staff/account-actions.tsx";
import { Delegations } from "#components/oversight/staff/delegations.tsx";
import { HandoverPanel } from "#components/oversight/staff/handover-panel.tsx";
import { AccountBadge } from "#components/oversight/staff/staff-table.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { DualText } from "#components/ui/dual-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { findHandover, listDelegationsOf, listStaff, type StaffLine } from "#lib/auth/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { moroccanDay, moroccanTime, now } from "#lib/platform/clock.ts";
import { newKey } from "../../_oversight/new-key.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const DONE = ["created", "status", "factor", "posting", "handover", "delegated", "delegationEnded"] as const;

/** One account: who holds it, where they are posted, what they may sign, and what a manager may change. */
export default async function AccountPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = oversightTexts(asked);
  const officer = await requireSupervisor(locale, "staff:manage");
  if (!isId(id)) notFound();
  const query = await searchParams;
  const { line, delegations, handover } = await readOversight(officer, async (tx) => ({
    line: (await listStaff(tx, { account: id }))[0],
    delegations: await listDelegationsOf(tx, id),
    handover: await findHandover(tx, id),
  }));
  if (!line) notFound();
  const done = DONE.find((known) => known === queryOf(query, "done"));
  const isOneself = id === officer.accountId;
  const { posting, status } = line;
  const isPosted = posting !== null && (posting.toOn === null || posting.toOn >= moroccanDay(now()));
  const action = `/api/oversight/staff/${id}`;
  const title = locale === "ar" ? line.name.ar : line.name.latin;
  const forms = { action, newKey, locale, t };
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={title} current="staff" refusal={refusalIn(query)}>
      <BackLink href={`/${locale}/oversight/staff`} t={t} label={t("staff:title")} />
      {done && (
        <Note tone="ok" live>
          {t(`staff:done.${done}`)}
        </Note>
      )}
      <Sheet>
        <Head title={title} />
        {handover && (
          <HandoverPanel
            action={`${action}/handover`}
            login={handover.login}
            password={handover.password}
            uri={handover.uri}
            until={moroccanTime(handover.until).time.slice(0, 5)}
            idempotencyKey={newKey()}
            locale={locale}
            t={t}
          />
        )}
        <AccountSummary line={line} locale={locale} t={t} />
        {posting?.role === "officer" && (
          <Delegations
            rows={delegations}
            office={isPosted ? posting.office : null}
            mayChange={!isOneself}
            kept={keptForm(query, "delegated")}
            {...forms}
          />
        )}
        {isOneself ? (
          <Note>{t("staff:oneself")}</Note>
        ) : (
          <AccountActions status={status} hasPosting={isPosted} kept={keptForm(query, "posting")} {...forms} />
        )}
      </Sheet>
    </OversightPage>
  );
}

function AccountSummary({ line, locale, t }: { line: StaffLine; locale: Locale; t: T }) {
  const { name, login, posting, signedInAt } = line;
  const place = posting?.place ? posting.place[locale] : t("staff:country");
  const since = posting && t("staff:since", { day: dateWords(posting.fromOn, t) });
  const until = posting?.toOn ? t("staff:untilDay", { day: dateWords(posting.toOn, t) }) : null;
  return (
    <SummaryList
      items={[
        { key: "name", term: t("staff:column.name"), value: <DualText {...name} locale={locale} /> },
        { key: "login", term: t("staff:column.login"), value: <Bdi>{login}</Bdi> },
        {
          key: "role",
          term: t("staff:column.role"),
          value: posting ? t(`staff:role.${posting.role}`) : t("staff:noPosting"),
        },
        {
          key: "place",
          term: t("staff:column.place"),
          value: posting ? [place, since, until].filter((part) => part !== null).join(" · ") : undefined,
        },
        { key: "state", term: t("staff:column.state"), value: <AccountBadge {...line} t={t} /> },
        {
          key: "seen",
          term: t("staff:column.seen"),
          value: signedInAt ? dateWords(moroccanDay(signedInAt), t) : t("staff:never"),
        },
      ]}
      t={t}
    />
  );
}
