import { notFound } from "next/navigation";
import { DateFields } from "#components/forms/date-fields.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { PersonName } from "#components/ui/person-name.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { prosecutorsDesk } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { newKey } from "../../oversight/_oversight/new-key.ts";
import { requireStaff } from "../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../_institution/institution-page.tsx";
import { institutionTexts, type Query, queryOf, refusalIn } from "../_institution/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** Deaths that wait for the King's prosecutor, each with the form that frees it (D22:25). */
export default async function PermissionsPage({ params, searchParams }: Props) {
  const { locale, t } = institutionTexts((await params).locale);
  const officer = await requireStaff(locale, "institution");
  const desk = await prosecutorsDesk(officer, now());
  if (!desk || desk.institution.kind !== "prosecutor") notFound();
  const query = await searchParams;
  const title = t("navigation.permissions");
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={desk.institution}
      title={title}
      current="permissions"
      refusal={refusalIn(query)}
      done={queryOf(query, "done") === "given" ? t("permissions.done") : undefined}
    >
      <Sheet>
        <Head title={title}>{t("permissions.explained")}</Head>
        {desk.deaths.length === 0 && <Empty title={t("permissions.empty")} />}
        <Stack gap="m">
          {desk.deaths.map(({ id, reference, name, eventOn, manner, place, office }) => (
            <Card key={id} title={<PersonName name={name} kind="death" locale={locale} t={t} />}>
              <SummaryList
                items={[
                  { key: "reference", term: t("column.reference"), value: <Reference value={reference} /> },
                  { key: "eventOn", term: t("column.eventOn"), value: <DateText on={eventOn} t={t} /> },
                  { key: "manner", term: t("permissions.manner"), value: t(`choice.place.manner.${manner}`) },
                  { key: "place", term: t("permissions.place"), value: place[locale] },
                  { key: "office", term: t("field.office"), value: office[locale] },
                ]}
                t={t}
              />
              <form method="post" action={`/api/institution/permissions/${id}`} noValidate>
                <HiddenFields idempotencyKey={newKey()} locale={locale} />
                <Stack gap="m">
                  <TextInput name="number" label={t("permissions.number")} kind="identifier" maxLength={60} t={t} />
                  <DateFields name="decidedOn" label={t("permissions.decidedOn")} t={t} />
                  <Actions>
                    <Button icon="scales">{t("permissions.give")}</Button>
                  </Actions>
                </Stack>
              </form>
            </Card>
          ))}
        </Stack>
      </Sheet>
    </InstitutionPage>
  );
}
