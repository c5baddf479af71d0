import type { Locale, T } from "#lib/kernel/texts.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Row } from "../../layout/row.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { dateWords } from "../../ui/date-words.ts";

/** A copy of an order that the law asks for, and the day it went out. */
export type OwedCopy = { recipient: string; by: "system" | "paper"; sentOn: string | null };

type OrderCopiesProps = {
  action: string;
  copies: readonly OwedCopy[];
  today: string;
  maySend: boolean;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** To whom the copies of an order go (D22:3, D99:1-2); for those on paper, the button that notes that it left today. */
export function OrderCopies({ action, copies, today, maySend, newKey, locale, t }: OrderCopiesProps) {
  return (
    <Stack as="ul" gap="s">
      {copies.map(({ recipient, by, sentOn }) => (
        <li key={recipient}>
          <Row between>
            <span>{t(`staff:recipient.${recipient}`)}</span>
            {sentOn === null ? (
              <Badge tone="warn">{t("staff:copy.owed")}</Badge>
            ) : (
              <Badge tone="ok">{t("staff:copy.sent", { day: dateWords(sentOn, t) })}</Badge>
            )}
          </Row>
          {sentOn === null && by === "paper" && maySend && (
            <form method="post" action={`${action}/copies`}>
              <HiddenFields idempotencyKey={newKey()} locale={locale} values={{ recipient, ...dayParts(today) }} />
              <Button small kind="secondary" icon="send">
                {t("staff:copy.send")}
              </Button>
            </form>
          )}
        </li>
      ))}
    </Stack>
  );
}

function dayParts(on: string): Record<string, string> {
  const [year = "", month = "", day = ""] = on.split("-");
  return { "sentOn.year": year, "sentOn.month": month, "sentOn.day": day };
}
