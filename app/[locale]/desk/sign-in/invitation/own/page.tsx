import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { create } from "qrcode";
import { AcceptanceForm } from "#components/desk/sign-in/invitation-forms.tsx";
import { SignInLayout } from "#components/desk/sign-in/sign-in-layout.tsx";
import { Page } from "#components/layout/page.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { QrPicture } from "#components/portal/qr-picture.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { findOpening } from "#lib/auth/index.ts";
import { invitationCookieName } from "#lib/gate/index.ts";
import { randomToken } from "#lib/platform/random.ts";
import { addressInOtherLanguage } from "../../../_desk/address.ts";
import { refusalIn } from "../../../_desk/refusal.ts";
import { deskTexts, type Query } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** Where the holder of a new account sets the second factor up in a telephone and chooses a password. */
export default async function OwnPasswordPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const opening = (await cookies()).get(invitationCookieName())?.value;
  const opened = opening === undefined ? undefined : await findOpening(opening);
  if (opening === undefined || !opened) redirect(`/${locale}/desk/sign-in/invitation?refused=auth.invitationWrong`);
  const refused = refusalIn(await searchParams);
  const { modules } = create(opened.uri, { errorCorrectionLevel: "M" });
  return (
    <Page locale={locale} t={t} otherHref={await addressInOtherLanguage(locale)}>
      <title>{`${t("signIn.own.setTitle")} — ${t("common:brand.line")}`}</title>
      <BackLink href={`/${locale}/desk/sign-in`} t={t} label={t("signIn.title")} />
      <h1>{t("signIn.own.setTitle")}</h1>
      {refused !== undefined && (
        <Note tone="bad" live>
          {t(`errors:${refused}`, { least: 12, most: 128 })}
        </Note>
      )}
      <SignInLayout>
        <Stack gap="m">
          <h2>{t("signIn.own.factorTitle")}</h2>
          <p>{t("signIn.own.factorText")}</p>
          <QrPicture
            size={modules.size}
            isDark={(row, column) => modules.get(row, column) === 1}
            label={t("signIn.own.qr")}
          />
          <SummaryList
            items={[
              { key: "login", term: t("signIn.login"), value: <Bdi>{opened.login}</Bdi> },
              { key: "key", term: t("signIn.own.key"), value: <bdi>{opened.key}</bdi> },
            ]}
            t={t}
          />
          <h2>{t("signIn.own.passwordTitle")}</h2>
          <p>{t("signIn.own.passwordText")}</p>
          <AcceptanceForm opening={opening} idempotencyKey={randomToken(18)} />
        </Stack>
      </SignInLayout>
    </Page>
  );
}
