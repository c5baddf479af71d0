import { Comparison } from "#components/desk/notices/comparison.tsx";
import { NoticeWords } from "#components/desk/notices/notice-words.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Note } from "#components/ui/note.tsx";
import { may } from "#lib/auth/core/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { ActSearch } from "#lib/notices/core/index.ts";
import { openNotice, searchForNotice } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { deskPlaces } from "../../../_desk/desk-places.ts";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { comparisons, officeName, toldOffice } from "../../../_desk/notice-view.ts";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** Looks for the act that a notice means, by what an officer types; each act found stands beside the notice, and none is chosen by itself. */
export default async function NoticeSearchPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const opened = isId(id) ? await openNotice(officer, id, now()) : undefined;
  const isInHand =
    opened && opened.sides.includes("receiver") && ["delivered", "acknowledged"].includes(opened.notice.status);
  if (!opened || !isInHand) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { notice, offices } = opened;
  const { subject } = notice.content;
  const query = await searchParams;
  const isAsked = queryOf(query, "look") === "yes";
  const at = (name: string): string => queryOf(query, name).slice(0, 200);
  const typed: ActSearch = {
    name: isAsked ? at("name") : subject.name.ar,
    born: { day: at("born.day"), month: at("born.month"), year: at("born.year") },
    place: at("place"),
    number: at("number"),
    year: at("year"),
  };
  const found = isAsked ? await searchForNotice(officer, id, typed) : undefined;
  const mayBind = notice.status === "acknowledged" && notice.boundActId === null && may(officer.role, "notice:decide");
  const title = t("notices:search.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("notices", locale, t)]}>
      <BackLink href={`/${locale}/desk/notices/${id}`} label={t(`notices:kind.${notice.kind}`)} t={t} />
      <Stack gap="l">
        <h1>{title}</h1>
        <p>{t("notices:search.lead")}</p>
        <NoticeWords content={notice.content} officeName={toldOffice(notice, offices, locale)} locale={locale} t={t} />
        <Card title={t("notices:search.by")}>
          <form method="get" noValidate>
            <input type="hidden" name="look" value="yes" />
            <Stack gap="m">
              <TextInput
                name="name"
                label={t("notices:search.name")}
                hint={t("notices:search.nameHint")}
                value={typed.name}
                t={t}
              />
              <DateFields
                name="born"
                label={t("notices:search.born")}
                hint={t("notices:search.bornHint")}
                value={typed.born}
                t={t}
              />
              <TextInput name="place" label={t("notices:search.place")} value={typed.place} optional t={t} />
              <TextInput
                name="number"
                label={t("notices:search.number")}
                kind="number"
                width="short"
                value={typed.number}
                optional
                t={t}
              />
              <TextInput
                name="year"
                label={t("notices:search.year")}
                kind="number"
                width="short"
                value={typed.year}
                optional
                t={t}
              />
              <Actions>
                <Button icon="search">{t("notices:search.button")}</Button>
              </Actions>
            </Stack>
          </form>
        </Card>
        {isAsked && found === undefined && <Note tone="warn">{t("notices:search.tooLittle")}</Note>}
        {found && (
          <section>
            <h2>{t("notices:search.found", { count: found.length })}</h2>
            <Stack gap="m">
              {found.length === 0 && <p>{t("notices:search.none")}</p>}
              {comparisons(notice, found).map((view) => (
                <Comparison
                  key={view.actId}
                  view={view}
                  bind={mayBind ? { notice: id, idempotencyKey: randomToken(18), reason: undefined } : undefined}
                  nameOf={(code) => officeName(offices, code, locale)}
                  locale={locale}
                  t={t}
                />
              ))}
            </Stack>
          </section>
        )}
      </Stack>
    </DeskPage>
  );
}
