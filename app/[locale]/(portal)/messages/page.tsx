import { Stack } from "#components/layout/stack.tsx";
import { CaughtMessage } from "#components/portal/caught-message.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { listDemonstrationMessages } from "#lib/messages/index.ts";
import { moroccanTime } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { guarded } from "../../../_portal/guarded.ts";
import { PortalPage } from "../../../_portal/portal-page.tsx";
import { textsFor } from "../../../_portal/texts.ts";
import { missing } from "../../../_portal/missing.ts";

type Props = { params: Promise<{ locale: string }> };

const MOST = 30;

/** The letter box of a demonstration, where nothing is really sent; in production there is no such page. */
export default guarded("portal.messages", async ({ params }: Props) => {
  const { locale, t } = textsFor((await params).locale, "portal");
  if (config().mode !== "demonstration") missing();
  const messages = await listDemonstrationMessages(MOST);
  return (
    <PortalPage locale={locale} t={t} title={t("messages.title")} width="prose">
      <h1>{t("messages.title")}</h1>
      <p>{t("messages.text")}</p>
      {messages.length === 0 && <Empty title={t("messages.none")}>{t("messages.noneText")}</Empty>}
      <Stack gap="m">
        {messages.map(({ createdAt, ...message }) => {
          const { day, time } = moroccanTime(createdAt);
          return <CaughtMessage key={message.id} {...message} on={day} time={time.slice(0, 5)} t={t} />;
        })}
      </Stack>
    </PortalPage>
  );
});
