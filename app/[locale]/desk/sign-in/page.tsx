import { SignInForm } from "#components/desk/sign-in/sign-in-form.tsx";
import { SignInLayout } from "#components/desk/sign-in/sign-in-layout.tsx";
import { Page } from "#components/layout/page.tsx";
import { Note } from "#components/ui/note.tsx";
import { demonstrationAccounts } from "#lib/auth/index.ts";
import { now } from "#lib/platform/clock.ts";
import { addressInOtherLanguage, returnAddress } from "../_desk/address.ts";
import { deskTexts, type Query, queryOf } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const query = await searchParams;
  const why = queryOf(query, "why");
  return (
    <Page locale={locale} t={t} otherHref={await addressInOtherLanguage(locale)}>
      <title>{`${t("signIn.title")} — ${t("common:brand.line")}`}</title>
      <h1>{t("signIn.title")}</h1>
      {why === "expired" && (
        <Note tone="warn" icon="clock">
          {t("signIn.expired")}
        </Note>
      )}
      {why === "passwordChanged" && (
        <Note tone="ok" live>
          {t("signIn.passwordChanged")}
        </Note>
      )}
      {why === "signedOut" && <Note tone="ok">{t("signIn.signedOut")}</Note>}
      <SignInLayout>
        <SignInForm to={returnAddress(queryOf(query, "from"), locale)} accounts={await demonstrationAccounts(now())} />
      </SignInLayout>
      <p>
        <a href={`/${locale}/desk/sign-in/invitation`}>{t("signIn.own.link")}</a>
      </p>
    </Page>
  );
}
