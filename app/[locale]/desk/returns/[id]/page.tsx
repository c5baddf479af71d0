import { CountTable, DeceasedTable } from "#components/desk/notices/return-table.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { isId } from "#lib/kernel/ids.ts";
import { RETURN_ARTICLES } from "#lib/notices/core/index.ts";
import { openReturn } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { MissingFile } from "../../_desk/missing-file.tsx";
import { refusalIn } from "../../_desk/refusal.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** One list or sheet of this office: its lines, its papers, and when it was sent. */
export default async function ReturnPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const opened = isId(id) ? await openReturn(officer, id, now()) : undefined;
  if (!opened) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { kind, from, to, recipient, sent, deceased, counts } = opened;
  const title = t(`notices:return.of.${kind}`);
  const refused = refusalIn(query);
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("notices", locale, t)]}>
      <BackLink href={`/${locale}/desk/returns`} label={t("notices:return.title")} t={t} />
      <Stack gap="l">
        <h1>{title}</h1>
        {refused !== undefined && (
          <Note tone="bad" live>
            {t(`errors:${refused}`)}
          </Note>
        )}
        {queryOf(query, "done") === "sent" && (
          <Note tone="ok" live>
            {t("notices:return.noted")}
          </Note>
        )}
        <p>
          {t("notices:return.from")} <DateText on={from} t={t} /> — {t("notices:return.to")} <DateText on={to} t={t} />
        </p>
        <p>
          {t("notices:return.recipient")} : {locale === "ar" ? recipient.ar : recipient.fr} ({RETURN_ARTICLES[kind]})
        </p>
        {sent.map(({ number, on }) => (
          <p key={number}>
            {t("notices:return.sentAs", { number })} <DateText on={on} t={t} />
          </p>
        ))}
        <Actions>
          <ButtonLink kind="secondary" icon="print" href={`/api/desk/returns/${id}/sheet.pdf`}>
            {t("notices:return.pdf")}
          </ButtonLink>
          <ButtonLink kind="secondary" icon="download" href={`/api/desk/returns/${id}/sheet.csv?locale=${locale}`}>
            {t("notices:return.csv")}
          </ButtonLink>
        </Actions>
        {kind === "statistics" && <CountTable caption={title} lines={counts} t={t} />}
        {kind === "deceased" && deceased.length === 0 && <p>{t("notices:return.nobody")}</p>}
        {deceased.length > 0 && <DeceasedTable caption={title} lines={deceased} locale={locale} t={t} />}
        <Card title={t("notices:return.send.title")}>
          <form method="post" noValidate action={`/api/desk/returns/${id}/sent`}>
            <HiddenFields idempotencyKey={randomToken(18)} locale={locale} />
            <Stack gap="m">
              <p>{t("notices:return.send.text")}</p>
              <TextInput name="number" label={t("notices:do.paper.number")} width="medium" t={t} />
              <DateFields name="on" label={t("notices:do.paper.on")} t={t} />
              <Actions>
                <Button>{t("notices:return.send.button")}</Button>
              </Actions>
            </Stack>
          </form>
        </Card>
      </Stack>
    </DeskPage>
  );
}
