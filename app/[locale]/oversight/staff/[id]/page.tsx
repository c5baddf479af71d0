import { notFound } from "next/navigation";
import { keptForm } from "#components/forms/kept-form.ts";
import { AccountSheet } from "#components/oversight/staff/account-sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { isId } from "#lib/kernel/ids.ts";
import { moroccanTime, now } from "#lib/platform/clock.ts";
import { doneIn } from "../../../../_staff/done-in.ts";
import { readAccount } from "../../../../_staff/read-account.ts";
import { newKey } from "../../_oversight/new-key.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { readPlaces } from "../../_oversight/read-places.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** One account, as a manager keeps it. */
export default async function AccountPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = oversightTexts(asked);
  const officer = await requireSupervisor(locale, "staff:manage");
  if (!isId(id)) notFound();
  const query = await searchParams;
  const { account, places } = await readOversight(officer, async (tx) => ({
    account: await readAccount(tx, { account: id, at: now() }),
    places: await readPlaces(tx, locale),
  }));
  if (!account) notFound();
  const done = doneIn(queryOf(query, "done"));
  const { name } = account.line;
  const { invitation } = account;
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={locale === "ar" ? name.ar : name.latin}
      current="staff"
      refusal={refusalIn(query)}
    >
      <BackLink href={`/${locale}/oversight/staff`} t={t} label={t("staff:title")} />
      {done && (
        <Note tone="ok" live>
          {t(`staff:done.${done}`)}
        </Note>
      )}
      <AccountSheet
        action={`/api/oversight/staff/${id}`}
        account={account}
        invitation={
          invitation && { code: invitation.code, until: moroccanTime(invitation.shownUntil).time.slice(0, 5) }
        }
        isOneself={id === officer.accountId}
        keeps="country"
        places={places}
        kept={(form) => keptForm(query, form)}
        newKey={newKey}
        locale={locale}
        t={t}
      />
    </OversightPage>
  );
}
