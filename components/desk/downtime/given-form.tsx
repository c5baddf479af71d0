import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { TextInput } from "../../forms/text-input.tsx";
import { Columns } from "../../layout/columns.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "./telling-form.tsx";

/** Which numbers were given in an interruption. */
export function GivenForm({ id, hidden, t }: { id: string; hidden: ReactNode; t: T }) {
  return (
    <TellingForm action={`/api/desk/downtime/${id}/given`} label={t("downtime.given.title")}>
      {hidden}
      <Columns>
        {(["first", "last"] as const).map((name) => (
          <TextInput
            key={name}
            name={name}
            label={t(`downtime.given.${name}`)}
            kind="number"
            width="short"
            maxLength={7}
            t={t}
          />
        ))}
      </Columns>
      <Actions>
        <Button kind="secondary">{t("downtime.given.submit")}</Button>
      </Actions>
    </TellingForm>
  );
}
