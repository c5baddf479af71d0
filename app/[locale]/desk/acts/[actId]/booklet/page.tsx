import { BookletContents } from "#components/desk/booklet/booklet-contents.tsx";
import { BookletForm } from "#components/desk/booklet/booklet-form.tsx";
import type { BookletView } from "#components/desk/booklet/booklet-view.ts";
import { CardForm } from "#components/desk/booklet/card-form.tsx";
import { IssuedBooklets } from "#components/desk/booklet/issued-booklets.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { Note } from "#components/ui/note.tsx";
import { subjectOf } from "#lib/acts/core/index.ts";
import { openBooklets } from "#lib/booklet/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { officesOfMap } from "#lib/mentions/index.ts";
import { fullName } from "#lib/names/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { bookletViewOf } from "../../../_desk/booklet-view.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { deskPlaces } from "../../../_desk/desk-places.ts";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; actId: string }>; searchParams: Promise<Query> };

/** The family booklets that the holder of a birth act may ask for, what each would tell them, and those they had. */
export default async function BookletPage({ params, searchParams }: Props) {
  const { locale: asked, actId } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const found = isId(actId) ? await openBooklets(officer, actId) : undefined;
  if (!found) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { asker, booklets } = found;
  const offices = await officesOfMap(officer, now());
  const subject = subjectOf(asker.act);
  const name = subject ? (fullName(subject, locale === "ar" ? "ar" : "latin") ?? "") : "";
  const title = t("booklet:title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("acts", locale, t)]}>
      <BackLink
        href={`/${locale}/desk/acts/${actId}`}
        label={t("acts:act.title.birth", { no: asker.no, year: asker.year })}
        t={t}
      />
      <Stack gap="l">
        <Head title={title}>
          {t("booklet:askedBy")} <bdi>{name}</bdi>
        </Head>
        <BookletNotes query={await searchParams} t={t} />
        <Sheet>
          <Card title={t("booklet:card.title")}>
            <Stack gap="m">
              <p>
                {asker.cnie === null ? (
                  t("booklet:card.unknown")
                ) : (
                  <>
                    {t("booklet:card.known")} <bdi dir="ltr">{asker.cnie}</bdi>
                  </>
                )}
              </p>
              {asker.cnie === null && (
                <CardForm
                  actId={actId}
                  hidden={<HiddenFields idempotencyKey={randomToken()} locale={locale} />}
                  t={t}
                />
              )}
            </Stack>
          </Card>
        </Sheet>
        {booklets.map((booklet) => (
          <OneBooklet
            key={booklet.holder.id}
            actId={actId}
            asker={name}
            booklet={bookletViewOf(booklet, { locale, offices, office: officer.office.code })}
            locale={locale}
            t={t}
          />
        ))}
      </Stack>
    </DeskPage>
  );
}

type OneBookletProps = { actId: string; asker: string; booklet: BookletView; locale: Locale; t: T };

function OneBooklet({ actId, asker, booklet, locale, t }: OneBookletProps) {
  const { holder, holderId, reader, refusal, issued } = booklet;
  return (
    <Stack as="section" gap="m">
      <Head level={2} title={t(`booklet:of.${reader ?? "none"}`)}>
        <bdi>{locale === "ar" ? holder.ar : holder.latin}</bdi>
      </Head>
      {refusal === null ? (
        <>
          <BookletContents booklet={booklet} locale={locale} t={t} />
          <IssuedBooklets issued={issued} t={t} />
          <Sheet>
            <Card title={t(issued.length === 0 ? "booklet:issue.title" : "booklet:issue.again")}>
              <BookletForm
                actId={actId}
                hidden={<HiddenFields idempotencyKey={randomToken()} locale={locale} values={{ holder: holderId }} />}
                asker={asker}
                hasEarlier={issued.length > 0}
                t={t}
              />
            </Card>
          </Sheet>
        </>
      ) : (
        <>
          <Note tone="warn">{t(`errors:${refusal}`)}</Note>
          <IssuedBooklets issued={issued} t={t} />
        </>
      )}
    </Stack>
  );
}

function BookletNotes({ query, t }: { query: Query; t: T }) {
  const [done, refused] = [queryOf(query, "done"), queryOf(query, "refused")];
  return (
    <>
      {["issued", "card"].includes(done) && (
        <Note tone="ok" live>
          {t(`booklet:done.${done}`)}
        </Note>
      )}
      {/^(?:auth|acts|booklet|common|documents|gate|identifiers)\.[A-Za-z0-9]{2,40}$/.test(refused) && (
        <Note tone="bad" live>
          {t(`errors:${refused}`)}
        </Note>
      )}
    </>
  );
}
