import { RequestsTable } from "#components/desk/requests/requests-table.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { moroccanDay } from "#lib/platform/clock.ts";
import { officeRequests, type RequestLine } from "#lib/requests/index.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** The requests for documents of this office's acts: its own queue, then those that wait for somebody else. */
export default async function RequestsPage({ params }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const lists = await officeRequests(officer);
  const title = t("requests:desk.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("requests", locale, t)]}>
      <h1>{title}</h1>
      {(["own", "waiting"] as const).map((which) => (
        <Stack key={which} as="section" gap="m">
          <h2>{t(`requests:desk.${which}`)}</h2>
          {lists[which].length > 0 ? (
            <RequestsTable caption={t(`requests:desk.${which}`)} rows={lists[which].map(rowOf)} locale={locale} t={t} />
          ) : (
            <Empty title={t("requests:desk.none")} />
          )}
        </Stack>
      ))}
    </DeskPage>
  );
}

function rowOf({ submittedAt, ...line }: RequestLine) {
  return { ...line, submittedOn: submittedAt ? moroccanDay(submittedAt) : "" };
}
