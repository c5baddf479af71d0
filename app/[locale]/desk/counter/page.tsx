import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { dateWords, timeWords } from "#components/ui/date-words.ts";
import { LinkList } from "#components/ui/link-list.tsx";
import { DECLARATION_KINDS } from "#lib/declarations/core/index.ts";
import { counterDrafts } from "#lib/declarations/index.ts";
import { moroccanTime } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** Begins a declaration for whoever came without one, or goes on with one that was begun. */
export default async function CounterPage({ params }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const drafts = await counterDrafts(officer);
  const title = t("counter.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("counter", locale, t)]}>
      <Stack gap="l">
        <h1>{title}</h1>
        <p>{t("counter.lead")}</p>
        <Actions>
          {DECLARATION_KINDS.map((kind) => (
            <form key={kind} method="post" action="/api/desk/counter">
              <HiddenFields idempotencyKey={randomToken(18)} locale={locale} values={{ kind }} />
              <Button kind="secondary" icon="plus">
                {t(`counter.start.${kind}`)}
              </Button>
            </form>
          ))}
        </Actions>
        {drafts.length > 0 && (
          <Card title={t("counter.drafts")}>
            <LinkList
              items={drafts.map(({ id, kind, updatedAt }) => {
                const { day, time } = moroccanTime(updatedAt);
                return {
                  href: `/${locale}/desk/counter/${id}`,
                  title: t("counter.draft", {
                    kind: t(`counter.start.${kind}`),
                    on: dateWords(day, t),
                    time: timeWords(time, t),
                  }),
                };
              })}
            />
          </Card>
        )}
      </Stack>
    </DeskPage>
  );
}
