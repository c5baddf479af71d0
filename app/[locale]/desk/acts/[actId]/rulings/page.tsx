import { AskFields } from "#components/desk/rulings/ask-fields.tsx";
import { TellingForm } from "#components/desk/downtime/telling-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { RulingsTable } from "#components/rulings/rulings-table.tsx";
import { valueParts, ValueText } from "#components/rulings/value-text.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { openActPage } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { fieldsOf } from "#lib/rulings/core/index.ts";
import { randomToken } from "#lib/platform/random.ts";
import { redirect } from "next/navigation";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { deskPlaces } from "../../../_desk/desk-places.ts";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { mattersFor } from "../../../_desk/ruling-matters.ts";
import { RulingNotes } from "../../../_desk/ruling-notes.tsx";
import { deskTexts, type Query, queryOf } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; actId: string }>; searchParams: Promise<Query> };

/** A request about one act: what the act says, what may be asked and who decides, then the details (L36:47-53). */
export default async function AskAboutActPage({ params, searchParams }: Props) {
  const { locale: asked, actId } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const at = now();
  const opened = isId(actId) ? await openActPage(officer, actId, at, locale) : undefined;
  if (!opened) redirect(`/${locale}/desk/rulings?refused=rulings.actUnknown`);
  const { act, of, holder, standing, data, rulings, officeName } = opened;
  const matters = mattersFor(of, standing === "frozen");
  const chosen = matters.find(({ matter }) => matter === queryOf(query, "matter"));
  const here = `/${locale}/desk/acts/${actId}/rulings`;
  const kind = chosen?.way.enters[0]?.kind;
  const fields = kind === undefined ? [] : fieldsOf(kind);
  const field = fields.length === 1 ? fields[0] : fields.find((one) => one === queryOf(query, "field"));
  const isPicked = chosen !== undefined && (fields.length === 0 || field !== undefined);
  const known = [...rulings.awaited, ...rulings.settled];
  const title = chosen ? t(`corrections:matter.${chosen.matter}`) : t("corrections:act.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("rulings", locale, t)]}>
      <Stack gap="l">
        <BackLink
          href={chosen ? here : `/${locale}/desk/rulings`}
          t={t}
          label={t(chosen ? "corrections:act.title" : "corrections:back")}
        />
        <RulingNotes query={query} t={t} />
        <Sheet>
          <Head title={title}>
            {chosen && t("corrections:ask.wayOf", { decider: t(`corrections:decider.${chosen.way.decider}`) })}
          </Head>
          {of.isDead && <Note tone="warn">{t("corrections:act.dead")}</Note>}
          <SummaryList
            items={[
              {
                key: "act",
                term: t(`corrections:find.kinds.${act.kind}`),
                value: t("corrections:act.referenceOf", {
                  no: act.no,
                  year: act.year,
                  office: officeName?.[locale === "ar" ? "nameAr" : "nameFr"] ?? act.officeCode,
                }),
              },
              {
                key: "holder",
                term: t("corrections:line.holder"),
                value: <bdi>{locale === "ar" ? holder.ar : holder.latin || holder.ar}</bdi>,
              },
              ...(field === undefined
                ? []
                : [
                    {
                      key: "field",
                      term: t(`corrections:field.${field}`),
                      value: <ValueText value={data[field] ?? null} locale={locale} t={t} />,
                    },
                  ]),
              {
                key: "standing",
                term: t("corrections:act.standing"),
                value: (
                  <Badge tone={standing === "registered" ? "ok" : "bad"}>
                    {t(`corrections:act.standings.${standing}`)}
                  </Badge>
                ),
              },
            ]}
            t={t}
          />
          {chosen && !isPicked && (
            <>
              <Head level={2} title={t("corrections:ask.pick")} />
              <LinkList
                items={fields.map((one) => ({
                  href: `${here}?matter=${chosen.matter}&field=${one}`,
                  title: t(`corrections:field.${one}`),
                  hint: valueParts(data[one] ?? null, locale, t).join(" · "),
                }))}
              />
            </>
          )}
          {chosen && isPicked && (
            <TellingForm action={`/api/desk/acts/${actId}/rulings`} label={title}>
              <HiddenFields idempotencyKey={randomToken()} locale={locale} />
              {opened.declaration && chosen.matter === "clerical" && (
                <LinkList
                  items={[
                    {
                      href: `/${locale}/desk/files/${opened.declaration.id}`,
                      icon: "folder",
                      title: t("corrections:ask.openFile"),
                    },
                  ]}
                />
              )}
              <AskFields matter={chosen.matter} kind={kind} field={field} t={t} />
              <Actions>
                <Button icon="send">{t("corrections:ask.send")}</Button>
              </Actions>
            </TellingForm>
          )}
          {!chosen && (
            <LinkList
              items={matters.map(({ matter, way }) => ({
                href: `${here}?matter=${matter}`,
                title: t(`corrections:matter.${matter}`),
                hint: t(`corrections:decider.${way.decider}`),
              }))}
            />
          )}
        </Sheet>
        {known.length > 0 && (
          <Stack as="section" gap="m">
            <Head level={2} title={t("corrections:act.asked")} />
            <RulingsTable
              rulings={known}
              caption={t("corrections:act.asked")}
              base={`/${locale}/desk/rulings`}
              today={civilDayAt(at)}
              locale={locale}
              t={t}
            />
          </Stack>
        )}
      </Stack>
    </DeskPage>
  );
}
