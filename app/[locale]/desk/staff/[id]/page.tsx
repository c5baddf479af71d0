import { notFound } from "next/navigation";
import { keptForm } from "#components/forms/kept-form.ts";
import { AccountSheet } from "#components/oversight/staff/account-sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { isHeadOfOffice } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { moroccanTime, now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { doneIn } from "../../../../_staff/done-in.ts";
import { readAccount } from "../../../../_staff/read-account.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { readDesk } from "../../_desk/read-desk.ts";
import { refusalIn } from "../../_desk/refusal.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** One colleague of the office: the head appoints and delegates, everybody notes the own absence. */
export default async function ColleaguePage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  if (!isId(id)) notFound();
  const query = await searchParams;
  const at = now();
  const { account, isHead } = await readDesk(officer, async (tx) => ({
    account: await readAccount(tx, { account: id, office: officer.office.code, at }),
    isHead: await isHeadOfOffice(tx, civilDayAt(at)),
  }));
  if (!account) notFound();
  const done = doneIn(queryOf(query, "done"));
  const refused = refusalIn(query);
  const { name } = account.line;
  const { invitation } = account;
  const title = locale === "ar" ? name.ar : name.latin;
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("staff", locale, t)]}>
      <BackLink href={`/${locale}/desk/staff`} t={t} label={t("staff:own.title")} />
      {refused !== undefined && (
        <Note tone="bad" live>
          {t(`errors:${refused}`)}
        </Note>
      )}
      {done && (
        <Note tone="ok" live>
          {t(`staff:done.${done}`)}
        </Note>
      )}
      <AccountSheet
        action={`/api/desk/staff/${id}`}
        account={account}
        invitation={
          invitation && { code: invitation.code, until: moroccanTime(invitation.shownUntil).time.slice(0, 5) }
        }
        isOneself={id === officer.accountId}
        keeps={isHead ? "office" : null}
        kept={(form) => keptForm(query, form)}
        newKey={() => randomToken(18)}
        locale={locale}
        t={t}
      />
    </DeskPage>
  );
}
