import { TellingForm } from "#components/desk/downtime/telling-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { RulingsTable } from "#components/rulings/rulings-table.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { ownRegime } from "#lib/declarations/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { listRulingsOnActs } from "#lib/rulings/index.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { RulingNotes } from "../_desk/ruling-notes.tsx";
import { deskTexts, type Query } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** What is asked about acts at this office: to begin a request, what is awaited, what was closed last. */
export default async function RulingsPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const at = now();
  const lists = await listRulingsOnActs("desk", officer);
  const title = t("corrections:title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("rulings", locale, t)]}>
      <Stack gap="l">
        <Head title={title}>{t("corrections:lead")}</Head>
        <RulingNotes query={await searchParams} t={t} />
        {(["awaited", "settled"] as const).map((which) => (
          <Stack key={which} as="section" gap="m">
            <Head level={2} title={t(`corrections:${which}`)} />
            {lists[which].length === 0 ? (
              <Empty title={t(`corrections:none.${which}`)} />
            ) : (
              <RulingsTable
                rulings={lists[which]}
                caption={t(`corrections:${which}`)}
                base={`/${locale}/desk/rulings`}
                today={civilDayAt(at)}
                locale={locale}
                t={t}
              />
            )}
          </Stack>
        ))}
        {(await ownRegime(officer, at)) === "R37" ? (
          <Sheet>
            <Card title={t("corrections:paper.title")}>
              <p>{t("corrections:paper.text")}</p>
              <Actions>
                <ButtonLink href={`/${locale}/desk/rulings/paper`} icon="plus">
                  {t("corrections:ask.choose")}
                </ButtonLink>
              </Actions>
            </Card>
          </Sheet>
        ) : (
          <Sheet>
            <FindAct office={officer.office.code} locale={locale} t={t} />
          </Sheet>
        )}
      </Stack>
    </DeskPage>
  );
}

function FindAct({ office, locale, t }: { office: string; locale: Locale; t: T }) {
  return (
    <Card title={t("corrections:find.title")}>
      <TellingForm action="/api/desk/rulings/find" label={t("corrections:find.title")}>
        <HiddenFields idempotencyKey={randomToken()} locale={locale} />
        <p>{t("corrections:find.text")}</p>
        <Select
          name="kind"
          label={t("corrections:find.kind")}
          options={(["birth", "death"] as const).map((kind) => ({
            value: kind,
            label: t(`corrections:find.kinds.${kind}`),
          }))}
          value="birth"
          t={t}
        />
        <TextInput
          name="officeCode"
          label={t("corrections:find.office")}
          kind="identifier"
          width="medium"
          value={office}
          t={t}
        />
        <TextInput
          name="year"
          label={t("corrections:find.year")}
          kind="number"
          inputMode="numeric"
          width="short"
          t={t}
        />
        <TextInput name="no" label={t("corrections:find.no")} kind="number" inputMode="numeric" width="short" t={t} />
        <Actions>
          <Button icon="search">{t("corrections:find.send")}</Button>
        </Actions>
      </TellingForm>
    </Card>
  );
}
