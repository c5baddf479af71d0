import type { ReactNode } from "react";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import {
  type DepositCopy,
  type DepositEvent,
  type DepositWriter,
  isDepositLate,
  nextSteps,
  sendingDueOn,
  wayOf,
  writerOf,
} from "#lib/registers/core/index.ts";
import { DateFields } from "../forms/date-fields.tsx";
import { Select } from "../forms/select.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { Stack } from "../layout/stack.tsx";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { dateWords } from "../ui/date-words.ts";
import { Note } from "../ui/note.tsx";

type Props = {
  copy: DepositCopy;
  events: readonly DepositEvent[];
  year: number;
  isAbroad: boolean;
  today: IsoDay;
  /** Who looks, if they may write a step. */
  writer: DepositWriter | undefined;
  action: string;
  /** What every form of a command carries, with the values of this one. */
  hidden: (values: Readonly<Record<string, string | number>>) => ReactNode;
  t: T;
};

/** The way of one original of a register: what was done, what is late, and the step that this reader may write (D99:6-8). */
export function DepositTrail({ copy, events, year, isAbroad, today, writer, action, hidden, t }: Props) {
  const way = wayOf(copy, isAbroad);
  const due = sendingDueOn(year, way);
  const next = nextSteps(way, events);
  const mine = next.filter((step) => writerOf(way, step) === writer);
  const isWaiting = events.length === 0 && due !== null;
  return (
    <Stack gap="m">
      <p>{t(`deposit:way.${way}`)}</p>
      {isWaiting && (
        <Note tone={isDepositLate({ year, way, events }, today) ? "bad" : "warn"} icon="calendar">
          {t(isDepositLate({ year, way, events }, today) ? "deposit:late" : "deposit:due", { date: dateWords(due, t) })}
        </Note>
      )}
      {events.length > 0 && (
        <ol>
          {events.map(({ step, doneOn, reference }, at) => (
            <li key={at}>
              {t(`deposit:done.${way}.${step}`)} · {dateWords(doneOn, t)} · <bdi>{reference}</bdi>
            </li>
          ))}
        </ol>
      )}
      {next.length === 0 && <Note tone="ok">{t("deposit:arrived")}</Note>}
      {next.length > 0 && mine.length === 0 && <p>{t("deposit:others")}</p>}
      {mine.length > 0 && (
        <form method="post" noValidate action={action}>
          {hidden({ copy, after: events.length, ...(mine.length === 1 && mine[0] && { step: mine[0] }) })}
          <Stack gap="m">
            {mine.length === 1 && mine[0] ? (
              <h3>{t(`deposit:step.${way}.${mine[0]}`)}</h3>
            ) : (
              <Select
                name="step"
                label={t("deposit:which")}
                width="medium"
                options={mine.map((step) => ({ value: step, label: t(`deposit:step.${way}.${step}`) }))}
                t={t}
              />
            )}
            <DateFields name="doneOn" label={t("deposit:on")} t={t} />
            <TextInput
              name="reference"
              label={t("deposit:reference")}
              hint={t("deposit:referenceHint")}
              width="medium"
              t={t}
            />
            <Actions>
              <Button kind="secondary">{t("deposit:write")}</Button>
            </Actions>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
