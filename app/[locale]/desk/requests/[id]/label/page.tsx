import { redirect } from "next/navigation";
import { Card } from "#components/ui/card.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { typedAt } from "#lib/requests/core/index.ts";
import { findDeskRequest } from "#lib/requests/index.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { deskPlaces } from "../../../_desk/desk-places.ts";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

/** The label of a registered letter, to print: whom it goes to, from which office, for which request. */
export default async function LabelPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const found = isId(id) ? await findDeskRequest(officer, id, now()) : undefined;
  if (found?.request.delivery !== "post") redirect(`/${locale}/desk/requests`);
  const { answers, reference } = found.request;
  const typed = (path: string): string => typedAt(answers, path);
  const { office } = officer;
  return (
    <DeskPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("requests:desk.label")}
      groups={[deskPlaces("requests", locale, t)]}
    >
      <Stack gap="l">
        <BackLink href={`/${locale}/desk/requests/${id}`} t={t} label={t("requests:desk.one")} />
        <h1>{t("requests:desk.label")}</h1>
        <Card title={<bdi>{typed("applicant.name")}</bdi>}>
          <p>
            <bdi>{typed("delivery.address.street")}</bdi>
          </p>
          <p>
            <Bdi>{typed("delivery.address.postcode")}</Bdi> <bdi>{typed("delivery.address.city")}</bdi>
          </p>
          <p>
            {locale === "ar" ? office.nameAr : office.nameFr} · <Reference value={reference ?? ""} />
          </p>
        </Card>
      </Stack>
    </DeskPage>
  );
}
