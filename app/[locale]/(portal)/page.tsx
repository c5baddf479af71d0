import { TextInput } from "#components/forms/text-input.tsx";
import { Columns } from "#components/layout/columns.tsx";
import { EventGrid, Hero } from "#components/layout/hero.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Wrap } from "#components/layout/wrap.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { EventTile } from "#components/ui/event-tile.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { HowList } from "#components/ui/how-list.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { Note } from "#components/ui/note.tsx";
import { ResumePart, TrackLine } from "#components/portal/track-line.tsx";
import { guarded } from "../../_portal/guarded.ts";
import { PortalPage } from "../../_portal/portal-page.tsx";
import { textsFor } from "../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string }> };

const EVENTS = [
  ["birth", "child"],
  ["death", "myrtle"],
  ["marriage", "rings"],
  ["divorce", "parting"],
] as const;

export default guarded("portal.home", async ({ params }: Props) => {
  const { locale, t } = textsFor((await params).locale, "portal");
  return (
    <PortalPage locale={locale} t={t} title={t("common:brand.name")} width="full">
      <Hero title={t("home.title")}>{t("home.lead")}</Hero>
      <Wrap>
        <Stack gap="xl">
          <EventGrid>
            {EVENTS.map(([kind, icon]) => (
              <EventTile
                key={kind}
                href={`/${locale}/${kind}`}
                icon={icon}
                title={t(`home.${kind}.title`)}
                go={t("home.go")}
              >
                {t(`home.${kind}.text`)}
              </EventTile>
            ))}
          </EventGrid>
          <Columns>
            <Card title={t("home.track.title")}>
              <TrackLine action={`/${locale}/track`}>
                <TextInput
                  name="reference"
                  kind="identifier"
                  label={t("track.reference")}
                  hint={
                    <>
                      {t("track.example")} <Bdi>NA26 K7MT 4WD</Bdi>
                    </>
                  }
                  t={t}
                />
                <Button>{t("home.track.go")}</Button>
              </TrackLine>
              <ResumePart>
                <h3>{t("home.resume.title")}</h3>
                <Hint>{t("home.resume.text")}</Hint>
                <ButtonLink kind="secondary" href={`/${locale}/resume`}>
                  {t("home.resume.go")}
                </ButtonLink>
              </ResumePart>
            </Card>
            <Card title={t("home.more.title")}>
              <LinkList
                items={[
                  {
                    href: `/${locale}/documents`,
                    icon: "file",
                    title: t("requests:title"),
                    hint: t("requests:home.lead"),
                  },
                  {
                    href: `/${locale}/late`,
                    icon: "clock",
                    title: t("home.more.late"),
                    hint: t("home.more.lateHint"),
                  },
                  {
                    href: `/${locale}/nationality`,
                    icon: "flag",
                    title: t("home.more.nationality"),
                    hint: t("home.more.nationalityHint"),
                  },
                  { href: "/v", icon: "qr", title: t("home.more.verify"), hint: t("home.more.verifyHint") },
                  {
                    href: `/${locale}/privacy`,
                    icon: "shield",
                    title: t("home.more.privacy"),
                    hint: t("home.more.privacyHint"),
                  },
                ]}
              />
            </Card>
          </Columns>
          <Stack as="section">
            <h2>{t("home.how.title")}</h2>
            <HowList
              items={["fill", "number", "come"].map((key) => ({
                key,
                title: t(`home.how.${key}.title`),
                text: t(`home.how.${key}.text`),
              }))}
            />
            <Note tone="warn" icon="clock">
              {t("home.notice")}
            </Note>
          </Stack>
        </Stack>
      </Wrap>
    </PortalPage>
  );
});
