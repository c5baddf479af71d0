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
  /** It was carried on paper, whose answer the sender enters. */
  isOnPaper: boolean;
  /** Its receiver may pass it on: it came from no other node. */
  isPassable: boolean;
  /** Of the form that was refused, what was typed: `number`, `on.day`. */
  typed: (form: string, name: string) => string | undefined;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** What this office can do with a notice now, one form for each step of the table. */
export function NoticeActions(props: NoticeActionsProps) {
  const { id, status, sides, mayDecide, isOnPaper, isPassable, typed, newKey, locale, t } = props;
  const may = (to: NoticeStatus): boolean => sides.some((side) => mayStep(status, to, side, isOnPaper));
  const isSender = sides.includes("sender");
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
      scope={name}
      name="on"
      label={t(`notices:do.${name}.on`)}
      value={{ day: typed(name, "on.day"), month: typed(name, "on.month"), year: typed(name, "on.year") }}
      t={t}
    />
  );
  const text = (name: string, field: string, width: "short" | "medium"): ReactNode => (
    <TextInput
      scope={name}
      name={field}
      label={t(`notices:do.${name}.${field}`)}
      value={typed(name, field)}
      width={width}
      t={t}
    />
  );
  const note = (name: string, optional: boolean): ReactNode => (
    <Textarea
      scope={name}
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
  const isAgain = isSender && (status === "sent" || status === "delivered");
  const carried = (
    <>
      {text("paper", "number", "medium")}
      {day("paper")}
    </>
  );
  return (
    <Stack gap="l">
      {isWaiting && form("address", "primary", text("address", "office", "medium"))}
      {(isWaiting || isAgain) && form("paper", "secondary", carried)}
      {isSender &&
        isOnPaper &&
        status !== "closed" &&
        form(
          "slip",
          "secondary",
          <>
            {text("slip", "number", "medium")}
            {day("slip")}
          </>,
        )}
      {sides.some((side) => mayStep(status, "acknowledged", side)) && form("acknowledge", "primary")}
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
      {mayDecide &&
        isPassable &&
        sides.includes("receiver") &&
        mayStep(status, "to_send", "receiver") &&
        form(
          "pass",
          "secondary",
          <>
            {text("pass", "office", "medium")}
            <Textarea
              scope="pass"
              name="reason"
              label={t("notices:do.pass.reason")}
              value={typed("pass", "reason")}
              maxLength={500}
              rows={2}
              t={t}
            />
          </>,
        )}
      {mayDecide && may("closed") && form("close", "secondary", note("close", false))}
    </Stack>
  );
}
