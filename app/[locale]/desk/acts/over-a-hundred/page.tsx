import { AgeCheckForm } from "#components/desk/acts/age-check-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { DualText } from "#components/ui/dual-text.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { Note } from "#components/ui/note.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { readingInWords } from "#lib/legacy/core/index.ts";
import { type OldPerson, personsOverAHundred } from "#lib/legacy/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { refusalIn } from "../../_desk/refusal.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** Persons over a hundred on whose birth act no death stands: a list to verify, which closes nothing by itself. */
export default async function OverAHundredPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const asked = Number(queryOf(query, "page"));
  const page = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 100_000) : 1;
  const { persons, pages, total } = await personsOverAHundred(officer, page, now());
  const refused = refusalIn(query);
  const here = `/${locale}/desk/acts/over-a-hundred`;
  const title = t("acts:overAHundred.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("acts", locale, t)]}>
      <BackLink href={`/${locale}/desk/acts`} t={t} label={t("acts:open.title")} />
      <Stack gap="l">
        <Head title={title}>{t("acts:overAHundred.lead")}</Head>
        {refused !== undefined && (
          <Note tone="bad" live>
            {t(`errors:${refused}`)}
          </Note>
        )}
        {queryOf(query, "done") === "noted" && (
          <Note tone="ok" live>
            {t("acts:overAHundred.done")}
          </Note>
        )}
        {persons.length === 0 ? (
          <Empty title={t("acts:overAHundred.none")}>{t("acts:overAHundred.noneText")}</Empty>
        ) : (
          <>
            <Hint>{t("acts:overAHundred.count", { count: total })}</Hint>
            <Persons persons={persons} locale={locale} t={t} />
            <Pagination page={page} pages={pages} hrefOf={(to) => `${here}?page=${String(to)}`} t={t} />
          </>
        )}
      </Stack>
    </DeskPage>
  );
}

function Persons({ persons, locale, t }: { persons: readonly OldPerson[]; locale: Locale; t: T }) {
  return (
    <Table
      caption={t("acts:overAHundred.title")}
      captionHidden
      rows={persons}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", label: t("acts:overAHundred.name"), heads: true, cell: (one) => nameOf(one, locale) },
        { key: "born", label: t("acts:overAHundred.born"), cell: (one) => birthOf(one, locale, t) },
        {
          key: "act",
          label: t("acts:overAHundred.act"),
          cell: ({ id, isPaper, no, year }) => (
            <>
              <a href={`/${locale}/desk/${isPaper ? "legacy" : "acts"}/${id}`}>
                {t("acts:overAHundred.number", { no, year })}
              </a>{" "}
              {isPaper && <Badge tone="outline">{t("acts:overAHundred.paper")}</Badge>}
            </>
          ),
        },
        {
          key: "check",
          label: t("acts:overAHundred.check"),
          wide: true,
          cell: ({ id, isPaper, check }) => (
            <Stack gap="s">
              {check ? <LastCheck check={check} t={t} /> : <Hint>{t("acts:overAHundred.notChecked")}</Hint>}
              <AgeCheckForm
                hidden={
                  <HiddenFields
                    idempotencyKey={randomToken()}
                    locale={locale}
                    values={{ act: id, isPaper: isPaper ? "yes" : "no" }}
                  />
                }
                t={t}
              />
            </Stack>
          ),
        },
      ]}
    />
  );
}

function LastCheck({ check, t }: { check: NonNullable<OldPerson["check"]>; t: T }) {
  const { finding, source, note, checkedAt } = check;
  return (
    <div>
      <b>{t(`acts:overAHundred.finding.${finding}`)}</b>
      <Hint>
        {t(`acts:overAHundred.source.${source}`)} · <DateText on={moroccanDay(checkedAt)} t={t} />
        {note !== "" && (
          <>
            {" · "}
            <bdi>{note}</bdi>
          </>
        )}
      </Hint>
    </div>
  );
}

function nameOf(person: OldPerson, locale: Locale) {
  if (!person.isPaper) return <DualText ar={person.name.ar} latin={person.name.latin} locale={locale} />;
  const words = ["givenName", "familyName"].map((field) => readingInWords(person.read[field])[locale]);
  return <bdi>{words.join(" ")}</bdi>;
}

function birthOf(person: OldPerson, locale: Locale, t: T) {
  if (person.isPaper) return <bdi>{readingInWords(person.read["bornOn"])[locale]}</bdi>;
  const { bornFrom, bornTo } = person;
  return <DateText on={bornFrom === bornTo ? bornFrom : bornFrom.slice(0, 4)} t={t} />;
}
