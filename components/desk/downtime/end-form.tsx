import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import { TimeFields } from "../../forms/time-fields.tsx";
import { Row } from "../../layout/row.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "./telling-form.tsx";

/** The end of a running interruption. */
export function EndForm({ id, hidden, today, t }: { id: string; hidden: ReactNode; today: DateParts; t: T }) {
  return (
    <TellingForm action={`/api/desk/downtime/${id}/end`} label={t("downtime.end.title")}>
      {hidden}
      <Row>
        <DateFields name="endedOn" label={t("downtime.open.ended")} value={today} t={t} />
        <TimeFields name="endedTime" label={t("downtime.open.endedTime")} t={t} />
      </Row>
      <Actions>
        <Button>{t("downtime.end.submit")}</Button>
      </Actions>
    </TellingForm>
  );
}
