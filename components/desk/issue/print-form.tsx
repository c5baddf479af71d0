import type { ReactNode } from "react";
import { PRINT_REASONS } from "#lib/documents/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Hint } from "../../ui/hint.tsx";
import { CollectorFields } from "./collector-fields.tsx";

type PrintFormProps = { title: string; hidden: ReactNode; children?: ReactNode; t: T };

/** Hands out copies together, in their order, to one person; it works without scripts. `children` are the copies to choose. */
export function PrintForm({ title, hidden, children, t }: PrintFormProps) {
  return (
    <form method="post" action="/api/desk/prints" noValidate>
      {hidden}
      <Stack gap="l">
        {children}
        <Card title={title}>
          <Stack gap="m">
            <CollectorFields name="collector" t={t} />
            <TextInput name="copies" label={t("issuing:counter.copies")} kind="number" width="short" value="1" t={t} />
            <Select
              name="reason"
              label={t("issuing:print.reason")}
              placeholder={t("issuing:print.reasonNone")}
              options={PRINT_REASONS.map((value) => ({ value, label: t(`issuing:reason.${value}`) }))}
              t={t}
            />
            <Hint>{t("issuing:print.joined")}</Hint>
            <Actions>
              <Button icon="print">{t("issuing:print.send")}</Button>
            </Actions>
          </Stack>
        </Card>
      </Stack>
    </form>
  );
}
