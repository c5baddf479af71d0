import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";

/** The card that the holder of the act shows: the children whose acts bear its number are theirs. */
export function CardForm({ actId, hidden, t }: { actId: string; hidden: ReactNode; t: T }) {
  return (
    <TellingForm action={`/api/desk/acts/${actId}/card`} label={t("booklet:card.title")}>
      {hidden}
      <TextInput
        name="cnie"
        label={t("booklet:card.number")}
        kind="identifier"
        width="short"
        autoComplete="off"
        t={t}
      />
      <CheckboxTile name="compared" label={t("booklet:card.compared")} t={t} />
      <Actions>
        <Button kind="secondary" icon="check">
          {t("booklet:card.send")}
        </Button>
      </Actions>
    </TellingForm>
  );
}
