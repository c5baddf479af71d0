import { notFound } from "next/navigation";
import { DeclaredLine } from "#components/institution/declared-line.tsx";
import { paperLabel } from "#components/institution/paper-words.ts";
import { StatusBadge } from "#components/institution/status-badge.tsx";
import { VersionsList } from "#components/institution/versions-list.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { Timeline } from "#components/ui/timeline.tsx";
import { declaredLines, institutionFormOf } from "#lib/declarations/core/index.ts";
import { findAnnounced } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { moroccanTime, now } from "#lib/platform/clock.ts";
import { requireStaff } from "../../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../../_institution/institution-page.tsx";
import { institutionTexts, type Query, queryOf, refusalIn } from "../../_institution/texts.ts";
import { versionViews } from "../../_institution/version-views.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function AnnouncedPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = institutionTexts(asked);
  const officer = await requireStaff(locale, "institution");
  const file = isId(id) ? await findAnnounced(officer, id, now()) : undefined;
  if (!file) notFound();
  const { declaration, kind, institution, office, commune, act, story } = file;
  const query = await searchParams;
  const done = queryOf(query, "done");
  const places = commune ? { [commune.code]: locale === "ar" ? commune.nameAr : commune.nameFr } : {};
  const status = file.outcome?.status ?? declaration.status;
  const title = t(`detail.${kind}`);
  const form = institutionFormOf(kind);
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={institution}
      title={title}
      current="none"
      refusal={refusalIn(query)}
      done={done === "declared" || done === "corrected" ? t(`done.${done}`) : undefined}
    >
      <BackLink href={`/${locale}/institution`} t={t} label={t("navigation.home")} />
      <Stack gap="l">
        <Head title={title}>
          <Reference value={declaration.reference ?? ""} /> <StatusBadge status={status} t={t} />
        </Head>
        {act && <Note tone="ok">{t("registered", act)}</Note>}
        {!act && declaration.status === "duplicate" && <Note tone="info">{t("merged")}</Note>}
        {declaration.status === "to_complete" && <Note tone="warn">{t("asked")}</Note>}
        {!file.isCorrectable && act && <Note tone="info">{t("errors:institution.alreadyRegistered")}</Note>}
        <Actions>
          {file.isCorrectable && (
            <ButtonLink href={`/${locale}/institution/declarations/${id}/correct`} kind="secondary" icon="pen">
              {t("correct.title")}
            </ButtonLink>
          )}
          <ButtonLink
            href={`/api/institution/declarations/${id}/receipt.pdf?locale=${locale}`}
            kind="secondary"
            icon="download"
          >
            {t("receipt")}
          </ButtonLink>
        </Actions>
        <SummaryList
          items={[
            {
              key: "office",
              term: t("field.office"),
              value: office ? (locale === "ar" ? office.nameAr : office.nameFr) : null,
            },
            {
              key: "deadline",
              term: t("field.deadline"),
              value: declaration.deadline && <DateText on={declaration.deadline.lastDay} t={t} />,
            },
          ]}
          t={t}
        />
        {form.parts.map((part) => (
          <SummaryList
            key={part.name}
            title={t(`part.${part.name}`)}
            items={declaredLines(part, declaration.answers).map((line) => ({
              key: line.path,
              term: paperLabel(line.path, form, t),
              value: <DeclaredLine line={line} of={form} places={places} locale={locale} t={t} />,
            }))}
            t={t}
          />
        ))}
        <h2>{t("story.heading")}</h2>
        <Timeline
          items={story.map(({ what, at }, place) => {
            const { day, time } = moroccanTime(at);
            return {
              key: String(place),
              title: t(`story.${what}`),
              state: place === story.length - 1 && !act ? "now" : "done",
              meta: <DateText on={day} time={time.slice(0, 5)} t={t} />,
            };
          })}
          t={t}
        />
        <h2>{t("versions.heading")}</h2>
        <VersionsList versions={versionViews(file, kind, places, { locale, t })} t={t} />
      </Stack>
    </InstitutionPage>
  );
}
