import type { ReactNode } from "react";
import { DOWNTIME_CAUSES } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { TimeFields } from "../../forms/time-fields.tsx";
import { Row } from "../../layout/row.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "./telling-form.tsx";

type OpeningFormProps = { hidden: ReactNode; today: DateParts; officer: string; t: T };

/** The minutes of an interruption: since when, until when if it is over, why, and who wrote them. */
export function OpeningForm({ hidden, today, officer, t }: OpeningFormProps) {
  return (
    <TellingForm action="/api/desk/downtime" label={t("downtime.open.title")}>
      {hidden}
      <Row>
        <DateFields name="beganOn" label={t("downtime.open.began")} value={today} t={t} />
        <TimeFields name="beganTime" label={t("downtime.open.beganTime")} t={t} />
      </Row>
      <Row>
        <DateFields name="endedOn" label={t("downtime.open.ended")} optional t={t} />
        <TimeFields name="endedTime" label={t("downtime.open.endedTime")} optional t={t} />
      </Row>
      <Select
        name="cause"
        label={t("downtime.open.cause")}
        width="medium"
        placeholder={t("downtime.choose")}
        options={DOWNTIME_CAUSES.map((value) => ({ value, label: t(`downtime.cause.${value}`) }))}
        t={t}
      />
      <TextInput name="note" label={t("downtime.open.note")} optional maxLength={200} t={t} />
      <TextInput name="minutesBy" label={t("downtime.open.minutesBy")} value={officer} maxLength={120} t={t} />
      <Actions>
        <Button>{t("downtime.open.submit")}</Button>
      </Actions>
    </TellingForm>
  );
}
