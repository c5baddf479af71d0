import type { ReactNode } from "react";
import { DECLARATION_KINDS } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import type { Option } from "../../forms/option.ts";
import { Select } from "../../forms/select.tsx";
import { TimeFields, type TimeParts } from "../../forms/time-fields.tsx";
import { Columns } from "../../layout/columns.tsx";
import { Row } from "../../layout/row.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "./telling-form.tsx";

type EntryFormProps = { id: string; hidden: ReactNode; numbers: readonly Option[]; day: DateParts; t: T };

/** A receipt to enter: its number, what was declared, and the day and hour that it says. */
export function EntryForm({ id, hidden, numbers, day, t }: EntryFormProps) {
  return (
    <TellingForm action={`/api/desk/downtime/${id}/receipts`} label={t("downtime.enter.title")}>
      {hidden}
      <Columns>
        <Select name="no" label={t("downtime.enter.no")} options={numbers} value={numbers[0]?.value} t={t} />
        <KindSelect t={t} />
      </Columns>
      <DeclaredFields day={day} t={t} />
      <Actions>
        <Button>{t("downtime.enter.submit")}</Button>
      </Actions>
    </TellingForm>
  );
}

type CorrectionProps = { id: string; hidden: ReactNode; kind: string; day: DateParts; time: TimeParts; t: T };

/** The kind and the time of a receipt, while its declaration is not sent. */
export function CorrectionForm({ id, hidden, kind, day, time, t }: CorrectionProps) {
  return (
    <TellingForm action={`/api/desk/counter/${id}/paper`} label={t("downtime.paper.correct")}>
      {hidden}
      <KindSelect kind={kind} hint={t("downtime.paper.kindWarning")} t={t} />
      <DeclaredFields day={day} time={time} t={t} />
      <Actions>
        <Button kind="secondary">{t("downtime.paper.submit")}</Button>
      </Actions>
    </TellingForm>
  );
}

function KindSelect({ kind, hint, t }: { kind?: string; hint?: string; t: T }) {
  return (
    <Select
      name="kind"
      label={t("downtime.enter.kind")}
      hint={hint}
      options={DECLARATION_KINDS.map((value) => ({ value, label: t(`counter.start.${value}`) }))}
      value={kind ?? DECLARATION_KINDS[0]}
      t={t}
    />
  );
}

function DeclaredFields({ day, time, t }: { day: DateParts; time?: TimeParts; t: T }) {
  return (
    <Row>
      <DateFields name="declaredOn" label={t("downtime.enter.declaredOn")} value={day} t={t} />
      <TimeFields name="declaredTime" label={t("downtime.enter.declaredTime")} value={time} t={t} />
    </Row>
  );
}
