import type { Locale, T } from "#lib/kernel/texts.ts";
import { DateFields } from "../../forms/date-fields.tsx";
import { keptDay, type KeptForm } from "../../forms/kept-form.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";

type AccountActionsProps = {
  /** The address under which the commands on this account stand. */
  action: string;
  status: string;
  hasPosting: boolean;
  /** The last day that was typed, when it was refused. */
  kept: KeptForm;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** What a manager or the head of the office may do with somebody else's account, each behind one deliberate press. */
export function AccountActions({ action, status, hasPosting, kept, newKey, locale, t }: AccountActionsProps) {
  const isSuspended = status === "suspended";
  return (
    <Stack gap="l">
      <Card title={t("staff:factor")}>
        <form method="post" action={`${action}/factor`}>
          <HiddenFields idempotencyKey={newKey()} locale={locale} />
          <Stack gap="m" start>
            <p>{t("staff:factorText")}</p>
            <Button kind="secondary">{t("staff:factorGo")}</Button>
          </Stack>
        </form>
      </Card>
      {hasPosting && (
        <Card title={t("staff:endPosting")}>
          <form method="post" action={`${action}/posting`} noValidate>
            <HiddenFields idempotencyKey={newKey()} locale={locale} />
            <Stack gap="m" start>
              <p>{t("staff:endPostingText")}</p>
              <DateFields name="on" label={t("staff:endOn")} value={keptDay(kept, "on")} t={t} />
              <Button kind="secondary">{t("staff:endGo")}</Button>
            </Stack>
          </form>
          <form method="post" action={`${action}/posting`}>
            <HiddenFields idempotencyKey={newKey()} locale={locale} values={{ when: "atOnce" }} />
            <Stack gap="m" start>
              <p>{t("staff:endAtOnceText")}</p>
              <Button kind="danger">{t("staff:endAtOnce")}</Button>
            </Stack>
          </form>
        </Card>
      )}
      <Card title={t(isSuspended ? "staff:reopen" : "staff:suspend")}>
        <form method="post" action={`${action}/status`}>
          <HiddenFields
            idempotencyKey={newKey()}
            locale={locale}
            values={{ status: isSuspended ? "active" : "suspended" }}
          />
          <Stack gap="m" start>
            <p>{t(isSuspended ? "staff:reopenText" : "staff:suspendText")}</p>
            <Button kind={isSuspended ? "secondary" : "danger"}>
              {t(isSuspended ? "staff:reopen" : "staff:suspend")}
            </Button>
          </Stack>
        </form>
      </Card>
    </Stack>
  );
}
