import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Stack } from "../../layout/stack.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Card } from "../../ui/card.tsx";
import { Hint } from "../../ui/hint.tsx";
import { appointmentWhen } from "./appointment-words.ts";

type AppointmentCardProps = { living: { day: IsoDay; time: string } | null; href: string; t: T };

/** On the page of a file: the appointment it has, or the way to one. */
export function AppointmentCard({ living, href, t }: AppointmentCardProps) {
  return (
    <Card title={t(living ? "appointments:card.title" : "appointments:card.none")}>
      <Stack gap="m" start>
        {living ? (
          <p>
            <b>{appointmentWhen(living, t)}</b>
          </p>
        ) : (
          <p>{t("appointments:card.text")}</p>
        )}
        <ButtonLink kind="secondary" icon="calendar" href={href}>
          {t(living ? "appointments:card.see" : "appointments:card.go")}
        </ButtonLink>
        {!living && <Hint>{t("appointments:optional")}</Hint>}
      </Stack>
    </Card>
  );
}
