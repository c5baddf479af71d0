import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { ActDecisionFields } from "#components/rulings/decision-fields.tsx";
import { RulingSheet } from "#components/rulings/ruling-sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { PersonName } from "#components/ui/person-name.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { correctionsToDecide } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { notFound } from "next/navigation";
import { newKey } from "../../oversight/_oversight/new-key.ts";
import { requireStaff } from "../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../_institution/institution-page.tsx";
import { institutionTexts, type Query, queryOf, refusalIn } from "../_institution/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** Clerical errors in the paper registers of the King's prosecutor's territory, each with the form that decides it (L37:36). */
export default async function CorrectionsPage({ params, searchParams }: Props) {
  const { locale, t } = institutionTexts((await params).locale);
  const officer = await requireStaff(locale, "institution");
  const at = now();
  const desk = await correctionsToDecide(officer, at);
  if (!desk || desk.institution.kind !== "prosecutor") notFound();
  const query = await searchParams;
  const title = t("corrections:prosecutor.title");
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={desk.institution}
      title={title}
      current="corrections"
      refusal={refusalIn(query)}
      done={queryOf(query, "done") === "decided" ? t("corrections:done.decided") : undefined}
    >
      <Sheet>
        <Head title={title}>{t("corrections:prosecutor.text")}</Head>
        {desk.waiting.length === 0 && <Empty title={t("corrections:prosecutor.none")} />}
        <Stack gap="m">
          {desk.waiting.map(({ ruling, office }) => (
            <Card
              key={ruling.id}
              title={<PersonName name={ruling.holder} kind={ruling.act.kind} locale={locale} t={t} />}
            >
              <RulingSheet
                ruling={ruling}
                askedOn={civilDayAt(ruling.askedAt)}
                today={civilDayAt(at)}
                office={office}
                actOffice={office}
                locale={locale}
                t={t}
              />
              <form method="post" action={`/api/institution/rulings/${ruling.id}`} noValidate>
                <HiddenFields idempotencyKey={newKey()} locale={locale} />
                <Stack gap="m">
                  <ActDecisionFields t={t} />
                  <Actions>
                    <Button icon="scales">{t("corrections:decide.send")}</Button>
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
