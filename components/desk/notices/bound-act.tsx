import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Card } from "../../ui/card.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Note } from "../../ui/note.tsx";

type BoundActProps = {
  notice: string;
  actId: string;
  decision: { reason: string; differences: readonly string[]; on: IsoDay } | undefined;
  /** Whether this officer enters the mention, and may take the decision back. */
  mayDecide: boolean;
  idempotencyKey: string;
  locale: Locale;
  t: T;
};

/** The act that a notice means, as an officer decided: on it the mention is entered, unless the decision is taken back first. */
export function BoundAct({ notice, actId, decision, mayDecide, idempotencyKey, locale, t }: BoundActProps) {
  return (
    <Card title={t("notices:bound.title")} level={2}>
      <Stack gap="m">
        {decision && (
          <p>
            {t("notices:bound.since")} <DateText on={decision.on} t={t} /> — <bdi>{decision.reason}</bdi>
          </p>
        )}
        {decision && decision.differences.length > 0 && (
          <Note tone="warn">
            {t("notices:bound.differences")}{" "}
            {decision.differences.map((datum) => t(`notices:compare.of.${datum}`)).join(locale === "ar" ? "، " : ", ")}
          </Note>
        )}
        <Actions>
          {mayDecide && (
            <ButtonLink href={`/${locale}/desk/acts/${actId}/mention?notice=${notice}`} icon="pen">
              {t("notices:bound.enter")}
            </ButtonLink>
          )}
          <ButtonLink kind="secondary" href={`/${locale}/desk/acts/${actId}`} icon="book">
            {t("notices:bound.read")}
          </ButtonLink>
        </Actions>
        {mayDecide && (
          <form method="post" noValidate action={`/api/desk/notices/${notice}/unbind`}>
            <HiddenFields idempotencyKey={idempotencyKey} locale={locale} />
            <Stack gap="m">
              <Textarea
                scope="unbind"
                name="reason"
                label={t("notices:do.unbind.reason")}
                maxLength={500}
                rows={2}
                t={t}
              />
              <Actions>
                <Button kind="danger">{t("notices:do.unbind.button")}</Button>
              </Actions>
            </Stack>
          </form>
        )}
      </Stack>
    </Card>
  );
}
