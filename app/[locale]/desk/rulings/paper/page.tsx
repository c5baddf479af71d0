import { AskFields } from "#components/desk/rulings/ask-fields.tsx";
import { PaperActFields } from "#components/desk/rulings/paper-act-fields.tsx";
import { TellingForm } from "#components/desk/downtime/telling-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { fieldsOf } from "#lib/rulings/core/index.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { mattersFor } from "../../_desk/ruling-matters.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** A request about an act that stands in a paper register of this office (L37:36, D99:25). */
export default async function AskAboutPaperActPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const matters = mattersFor({ act: "birth", regime: "R37", authority: "interior", isDead: false });
  const query = await searchParams;
  const chosen = matters.find(({ matter }) => matter === queryOf(query, "matter"));
  const here = `/${locale}/desk/rulings/paper`;
  const kind = chosen?.way.enters[0]?.kind;
  const fields = kind === undefined ? [] : fieldsOf(kind);
  const field = fields.length === 1 ? fields[0] : fields.find((one) => one === queryOf(query, "field"));
  const isPicked = chosen !== undefined && (fields.length === 0 || field !== undefined);
  const title = chosen ? t(`corrections:matter.${chosen.matter}`) : t("corrections:paper.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("rulings", locale, t)]}>
      <Stack gap="l">
        <BackLink
          href={chosen ? here : `/${locale}/desk/rulings`}
          t={t}
          label={t(chosen ? "corrections:paper.title" : "corrections:back")}
        />
        <Sheet>
          <Head title={title}>
            {chosen
              ? t("corrections:ask.wayOf", { decider: t(`corrections:decider.${chosen.way.decider}`) })
              : t("corrections:paper.text")}
          </Head>
          {chosen && !isPicked && (
            <LinkList
              items={fields.map((one) => ({
                href: `${here}?matter=${chosen.matter}&field=${one}`,
                title: t(`corrections:field.${one}`),
              }))}
            />
          )}
          {chosen && isPicked && (
            <TellingForm action="/api/desk/rulings/paper" label={title}>
              <HiddenFields idempotencyKey={randomToken()} locale={locale} />
              <PaperActFields t={t} />
              <AskFields matter={chosen.matter} kind={kind} field={field} isPaper t={t} />
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
      </Stack>
    </DeskPage>
  );
}
