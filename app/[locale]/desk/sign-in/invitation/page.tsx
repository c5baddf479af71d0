import { InvitationForm } from "#components/desk/sign-in/invitation-forms.tsx";
import { SignInLayout } from "#components/desk/sign-in/sign-in-layout.tsx";
import { Page } from "#components/layout/page.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { randomToken } from "#lib/platform/random.ts";
import { addressInOtherLanguage } from "../../_desk/address.ts";
import { refusalIn } from "../../_desk/refusal.ts";
import { deskTexts, type Query } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** The first thing that the holder of a new account does: opens it with the one-time code that was handed over. */
export default async function InvitationPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const refused = refusalIn(await searchParams);
  return (
    <Page locale={locale} t={t} otherHref={await addressInOtherLanguage(locale)}>
      <title>{`${t("signIn.own.title")} — ${t("common:brand.line")}`}</title>
      <BackLink href={`/${locale}/desk/sign-in`} t={t} label={t("signIn.title")} />
      <h1>{t("signIn.own.title")}</h1>
      {refused !== undefined && (
        <Note tone="bad" live>
          {t(`errors:${refused}`)}
        </Note>
      )}
      <p>{t("signIn.own.text")}</p>
      <SignInLayout>
        <InvitationForm idempotencyKey={randomToken(18)} />
      </SignInLayout>
    </Page>
  );
}
