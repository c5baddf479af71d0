import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { DateFields } from "../../forms/date-fields.tsx";
import { keptDay, type KeptForm } from "../../forms/kept-form.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Row } from "../../layout/row.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { dateWords } from "../../ui/date-words.ts";

type ClosedDaysProps = { days: readonly IsoDay[]; newKey: () => string; kept: KeptForm; locale: Locale; t: T };

/** The days closed besides days off, each with its way back, and one more to close. */
export function ClosedDays({ days, newKey, kept, locale, t }: ClosedDaysProps) {
  return (
    <Stack as="section" gap="m">
      <h2>{t("appointments:desk.closedDays")}</h2>
      <p>{t("appointments:desk.closedText")}</p>
      {days.length === 0 && <p>{t("appointments:desk.closedNone")}</p>}
      {days.map((day) => (
        <form key={day} method="post" action={`/api/desk/appointments/closed-days/${day}/open`}>
          <HiddenFields idempotencyKey={newKey()} locale={locale} />
          <Row between>
            <span>{dateWords(day, t)}</span>
            <Button small kind="quiet" aria-label={t("appointments:desk.openOf", { day: dateWords(day, t) })}>
              {t("appointments:desk.open")}
            </Button>
          </Row>
        </form>
      ))}
      <form method="post" action="/api/desk/appointments/closed-days" noValidate>
        <HiddenFields idempotencyKey={newKey()} locale={locale} />
        <Stack gap="m">
          <DateFields name="day" label={t("appointments:desk.closeDay")} value={keptDay(kept, "day")} t={t} />
          <Actions>
            <Button kind="secondary">{t("appointments:desk.close")}</Button>
          </Actions>
        </Stack>
      </form>
    </Stack>
  );
}
