import { TextInput } from "#components/forms/text-input.tsx";
import { Row } from "#components/layout/row.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { Hint } from "#components/ui/hint.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { Table } from "#components/ui/table.tsx";
import { closingOf, type OpenedRegister, openRegister, type PaperKept } from "#lib/acts/index.ts";
import { may } from "#lib/auth/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { depositOf } from "#lib/registers/index.ts";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { demonstrationLogin } from "../../_desk/demonstration-login.ts";
import { refusalIn } from "../../_desk/refusal.ts";
import { PaperRegister } from "../../_desk/paper-register.tsx";
import { RegisterClosing } from "../../_desk/register-closing.tsx";
import { RegisterDeposit } from "../../_desk/register-deposit.tsx";
import { RegisterPapers } from "../../_desk/register-papers.tsx";
import { numbersOf, registerName, stateOf } from "../../_desk/register-words.tsx";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** What the page says after the fact. */
const DONE: Readonly<Record<string, string>> = {
  closed: "registers.minutes.signed",
  volume: "registers.paper.opened",
  unused: "registers.paper.unusedDone",
};

type Shown = { opened: OpenedRegister; locale: Locale; t: T };

/** One register: its state, its last hash, and its acts in the order of their numbers (D22:19). */
export default async function RegisterPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const wanted = { page: wholeNumber(queryOf(query, "page")) ?? 1, sought: wholeNumber(queryOf(query, "no")) };
  const opened = isId(id) ? await openRegister(officer, id, wanted) : undefined;
  const closing = opened && (await closingOf(officer, opened.register.id, now()));
  const deposit = opened && (await depositOf(officer, opened.register.id));
  const refused = refusalIn(query);
  const title = opened ? registerName(opened.register, t) : t("registers.missing");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("registers", locale, t)]}>
      <Stack gap="l">
        <BackLink href={`/${locale}/desk/registers`} t={t} label={t("registers.back")} />
        {opened ? (
          <>
            <Row between>
              <Head title={title}>{t(`registers.lawOf.${opened.register.regime}`)}</Head>
              {stateOf(opened.register, t)}
            </Row>
            {refused !== undefined && (
              <Note tone="bad" live>
                {t(`errors:${refused}`)}
              </Note>
            )}
            {DONE[queryOf(query, "done")] !== undefined && (
              <Note tone="ok" live>
                {t(DONE[queryOf(query, "done")] ?? "")}
              </Note>
            )}
            {queryOf(query, "done") === "step" && (
              <Note tone="ok" live>
                {t("deposit:written")}
              </Note>
            )}
            <Neighbours opened={opened} locale={locale} t={t} />
            <Facts opened={opened} locale={locale} t={t} />
            {opened.paper && (
              <PaperRegister
                register={opened.register}
                paper={opened.paper}
                login={officer.role === "officer" ? await demonstrationLogin(officer, now()) : undefined}
                mayKeep={officer.role === "officer"}
                record={queryOf(query, "record")}
                locale={locale}
                t={t}
              />
            )}
            {closing && (
              <RegisterClosing
                closing={closing}
                register={opened.register}
                login={await demonstrationLogin(officer, now())}
                locale={locale}
                t={t}
              />
            )}
            {may(officer.role, "register:print") && (
              <RegisterPapers opened={opened} hasMinutes={closing?.state === "signed"} locale={locale} t={t} />
            )}
            {deposit && (
              <RegisterDeposit
                deposit={deposit}
                mayWrite={may(officer.role, "register:deposit")}
                today={civilDayAt(now())}
                locale={locale}
                t={t}
              />
            )}
            <Acts opened={opened} locale={locale} t={t} />
          </>
        ) : (
          <h1>{title}</h1>
        )}
      </Stack>
    </DeskPage>
  );
}

/** A number as somebody typed it into the address; nothing for anything else. */
function wholeNumber(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
}

function Neighbours({ opened: { before, after }, locale, t }: Shown) {
  if (!before && !after) return null;
  return (
    <Actions>
      {before && (
        <ButtonLink kind="quiet" small icon="back" href={`/${locale}/desk/registers/${before.id}`}>
          {t("registers.before", { name: registerName(before, t) })}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink kind="quiet" small iconEnd="forward" href={`/${locale}/desk/registers/${after.id}`}>
          {t("registers.after", { name: registerName(after, t) })}
        </ButtonLink>
      )}
    </Actions>
  );
}

/** Volume and page of a number on paper. */
function placeOf({ places }: PaperKept, no: number, t: T): string {
  const place = places.find((one) => one.no === no);
  return place ? t("registers.paper.placeOf", { volume: place.volume, page: place.page }) : "";
}

function Facts({ opened: { register, headHash }, t }: Shown) {
  const { closing, openedAt } = register;
  return (
    <SummaryList
      items={[
        { key: "numbers", term: t("registers.numbers"), value: numbersOf(register, t) },
        { key: "opened", term: t("registers.openedOn"), value: <DateText on={civilDayAt(openedAt)} t={t} /> },
        {
          key: "closing",
          term: t("registers.closing"),
          value: closing
            ? `${dateWords(closing.on, t)} · ${t(`registers.because.${closing.reason}`, { decision: closing.decision ?? "" })}`
            : t("registers.open"),
        },
        {
          key: "hash",
          term: t("registers.headHash"),
          value: (
            <>
              <bdi>{headHash.match(/.{8}/g)?.join(" ")}</bdi>
              <Hint>{t("registers.headHashHint")}</Hint>
            </>
          ),
        },
      ]}
      t={t}
    />
  );
}

function Acts({ opened: { register, acts, page, pages, paper }, locale, t }: Shown) {
  const here = `/${locale}/desk/registers/${register.id}`;
  if (acts.length === 0)
    return <Empty title={t(register.regime === "R37" ? "registers.emptyPaper" : "registers.empty")} />;
  return (
    <Stack as="section" gap="m">
      <Head level={2} title={t("registers.acts")}>
        {t("registers.namesElsewhere")}
      </Head>
      {pages > 1 && (
        <form method="get" action={here}>
          <Stack gap="s">
            <TextInput name="no" label={t("registers.find")} kind="number" inputMode="numeric" width="short" t={t} />
            <Actions>
              <Button kind="secondary" icon="search">
                {t("registers.go")}
              </Button>
            </Actions>
          </Stack>
        </form>
      )}
      <Table
        caption={t("registers.acts")}
        captionHidden
        rows={acts}
        rowKey={({ id }) => id}
        columns={[
          { key: "no", label: t("registers.no"), heads: true, cell: ({ no }) => <bdi>{no}</bdi> },
          {
            key: "on",
            label: t("registers.registeredOn"),
            cell: ({ registeredAt }) => <DateText on={civilDayAt(registeredAt)} t={t} />,
          },
          ...(paper
            ? [
                {
                  key: "place",
                  label: t("registers.paper.place"),
                  cell: ({ no }: (typeof acts)[number]) => placeOf(paper, no, t),
                },
              ]
            : []),
          {
            key: "file",
            label: t("registers.file"),
            wide: true,
            cell: ({ no, id }) => <a href={`/${locale}/desk/acts/${id}`}>{t("registers.openFile", { no })}</a>,
          },
        ]}
      />
      <Pagination page={page} pages={pages} hrefOf={(to) => `${here}?page=${to}`} t={t} />
    </Stack>
  );
}
