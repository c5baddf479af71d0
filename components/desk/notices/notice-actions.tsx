import type { ReactNode } from "react";
import { mayStep, NOTICE_REFUSALS, type NoticeSide, type NoticeStatus } from "#lib/notices/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { DateFields } from "../../forms/date-fields.tsx";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";

type NoticeActionsProps = {
  id: string;
  status: NoticeStatus;
  sides: readonly NoticeSide[];
  /** Whether this officer decides, or prepares only. */
  mayDecide: boolean;
  /** Of the form that was refused, what was typed: `number`, `on.day`. */
  typed: (form: string, name: string) => string | undefined;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** What this office can do with a notice now, one form for each step of the table. */
export function NoticeActions({ id, status, sides, mayDecide, typed, newKey, locale, t }: NoticeActionsProps) {
  const may = (to: NoticeStatus): boolean => sides.some((side) => mayStep(status, to, side));
  const form = (name: string, kind: "primary" | "secondary" | "danger", fields?: ReactNode): ReactNode => (
    <Card key={name} title={t(`notices:do.${name}.title`)}>
      <form method="post" noValidate action={`/api/desk/notices/${id}/${name}`}>
        <HiddenFields idempotencyKey={newKey()} locale={locale} />
        <Stack gap="m">
          <p>{t(`notices:do.${name}.text`)}</p>
          {fields}
          <Actions>
            <Button kind={kind}>{t(`notices:do.${name}.button`)}</Button>
          </Actions>
        </Stack>
      </form>
    </Card>
  );
  const day = (name: string): ReactNode => (
    <DateFields
      name="on"
      label={t(`notices:do.${name}.on`)}
      value={{ day: typed(name, "on.day"), month: typed(name, "on.month"), year: typed(name, "on.year") }}
      t={t}
    />
  );
  const text = (name: string, field: string, width: "short" | "medium"): ReactNode => (
    <TextInput name={field} label={t(`notices:do.${name}.${field}`)} value={typed(name, field)} width={width} t={t} />
  );
  const note = (name: string, optional: boolean): ReactNode => (
    <Textarea
      name="note"
      label={t(`notices:do.${name}.note`)}
      optional={optional}
      value={typed(name, "note")}
      maxLength={500}
      rows={3}
      t={t}
    />
  );
  const isWaiting = status === "to_send" && may("sent");
  return (
    <Stack gap="l">
      {isWaiting && form("address", "primary", text("address", "office", "medium"))}
      {isWaiting &&
        form(
          "paper",
          "secondary",
          <>
            {text("paper", "number", "medium")}
            {day("paper")}
          </>,
        )}
      {may("acknowledged") && form("acknowledge", "primary")}
      {mayDecide &&
        may("executed") &&
        form(
          "execute",
          "primary",
          <>
            {text("execute", "number", "short")}
            {text("execute", "year", "short")}
            {day("execute")}
          </>,
        )}
      {mayDecide &&
        may("refused") &&
        form(
          "refuse",
          "danger",
          <>
            <RadioTiles
              name="reason"
              label={t("notices:do.refuse.reason")}
              options={NOTICE_REFUSALS.map((reason) => ({ value: reason, label: t(`notices:refusal.${reason}`) }))}
              value={typed("refuse", "reason")}
              t={t}
            />
            {note("refuse", true)}
          </>,
        )}
      {mayDecide && may("closed") && form("close", "secondary", note("close", false))}
    </Stack>
  );
}
