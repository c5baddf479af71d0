import { PasswordForm } from "#components/desk/sign-in/password-form.tsx";
import { SignInLayout } from "#components/desk/sign-in/sign-in-layout.tsx";
import { Page } from "#components/layout/page.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { randomToken } from "#lib/platform/random.ts";
import { addressInOtherLanguage } from "../../_desk/address.ts";
import { refusalIn } from "../../_desk/refusal.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** The first thing that a new account does: a password of its own in the place of the temporary one. */
export default async function PasswordPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const query = await searchParams;
  const refused = refusalIn(query);
  return (
    <Page locale={locale} t={t} otherHref={await addressInOtherLanguage(locale)}>
      <title>{`${t("signIn.own.title")} — ${t("common:brand.line")}`}</title>
      <BackLink href={`/${locale}/desk/sign-in`} t={t} label={t("signIn.title")} />
      <h1>{t("signIn.own.title")}</h1>
      {refused !== undefined && (
        <Note tone="bad" live>
          {t(`errors:${refused}`, { least: 12, most: 128 })}
        </Note>
      )}
      <p>{t("signIn.own.text")}</p>
      <SignInLayout>
        <PasswordForm login={queryOf(query, "login").slice(0, 40)} idempotencyKey={randomToken(18)} />
      </SignInLayout>
    </Page>
  );
}
