import { redirect } from "next/navigation";
import { AskFields } from "#components/desk/rulings/ask-fields.tsx";
import { TellingForm } from "#components/desk/downtime/telling-form.tsx";
import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { isId } from "#lib/kernel/ids.ts";
import { openLegacyPage } from "#lib/legacy/index.ts";
import { randomToken } from "#lib/platform/random.ts";
import { fieldsOf } from "#lib/rulings/core/index.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { deskPlaces } from "../../../_desk/desk-places.ts";
import { placeInWords } from "../../../_desk/legacy-words.ts";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** A request for the correction of a certified paper act (D22:37, L36:49): first the datum, then what it shall be. */
export default async function LegacyCorrectionPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const page = isId(id) ? await openLegacyPage(officer, id) : undefined;
  const here = `/${locale}/desk/legacy/${id}`;
  if (!page?.certified) redirect(`/${locale}/desk/legacy?refused=legacy.notFound`);
  const wanted = queryOf(await searchParams, "field");
  const field = fieldsOf("REC-M").find((one) => one === wanted);
  const title = t("legacy:correction.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("legacy", locale, t)]}>
      <Stack gap="l">
        <BackLink
          href={field ? `${here}/correction` : here}
          t={t}
          label={field ? title : placeInWords(page.act.place, t)}
        />
        <Sheet>
          <Head title={title}>{t("legacy:correction.text")}</Head>
          {field === undefined ? (
            <LinkList
              items={fieldsOf("REC-M").map((one) => ({
                href: `${here}/correction?field=${one}`,
                title: t(`corrections:field.${one}`),
              }))}
            />
          ) : (
            <TellingForm action={`/api/desk/legacy/${id}/rulings`} label={title}>
              <HiddenFields idempotencyKey={randomToken()} locale={locale} />
              <RadioTiles
                name="subject"
                label={t("legacy:correction.subject")}
                options={(["male", "female"] as const).map((value) => ({
                  value,
                  label: t(`corrections:value.${value}`),
                }))}
                two
                t={t}
              />
              <CheckboxTile name="isDead" label={t("legacy:correction.isDead")} t={t} />
              <AskFields matter="clerical" kind="REC-M" field={field} isPaper t={t} />
              <Actions>
                <Button icon="send">{t("corrections:ask.send")}</Button>
              </Actions>
            </TellingForm>
          )}
        </Sheet>
      </Stack>
    </DeskPage>
  );
}
