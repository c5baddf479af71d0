import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { DepositTrail } from "#components/registers/deposit-trail.tsx";
import { Card } from "#components/ui/card.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import { may } from "#lib/auth/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { nextSteps, wayOf } from "#lib/registers/core/index.ts";
import { type DepositedRegister, depositsToWatch } from "#lib/registers/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { newKey } from "../_oversight/new-key.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };
const MOST = 60;

/** The originals of closed paper registers on their way to the court: those still under way first (D99:6-8). */
export default async function DepositsPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "register:watch");
  const query = await searchParams;
  const at = now();
  const map = await readOversight(officer, (tx) => officeMap(tx, at));
  const all = await depositsToWatch(officer);
  const shown = all.toSorted((one, other) => Number(hasArrived(one)) - Number(hasArrived(other))).slice(0, MOST);
  const officeName = (code: string): string => {
    const office = officeOf(map, code);
    return (locale === "ar" ? office?.nameAr : office?.nameFr) ?? code;
  };
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("deposit:title")}
      current="registers"
      refusal={refusalIn(query)}
    >
      {queryOf(query, "done") === "step" && (
        <Note tone="ok" live>
          {t("deposit:written")}
        </Note>
      )}
      <Head title={t("deposit:title")}>{t("deposit:intro")}</Head>
      {shown.length === 0 && <Empty title={t("deposit:none")} />}
      <Stack gap="m">
        {shown.flatMap(({ registerId, officeCode, kind, year, isAbroad, copies }) =>
          copies.map(({ copy, events }) => (
            <Card
              key={`${registerId} ${copy}`}
              title={`${t(`deposit:of.${kind}`, { year })} · ${officeName(officeCode)}`}
            >
              <DepositTrail
                copy={copy}
                events={events}
                year={year}
                isAbroad={isAbroad}
                today={civilDayAt(at)}
                writer={may(officer.role, "register:inspect") ? "inspector" : undefined}
                action={`/api/oversight/registers/${registerId}/deposit`}
                hidden={(values) => <HiddenFields idempotencyKey={newKey()} locale={locale} values={values} />}
                t={t}
              />
            </Card>
          )),
        )}
      </Stack>
    </OversightPage>
  );
}

function hasArrived({ copies, isAbroad }: DepositedRegister): boolean {
  return copies.every(({ copy, events }) => nextSteps(wayOf(copy, isAbroad), events).length === 0);
}
