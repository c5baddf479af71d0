import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { CodeInput } from "../../forms/code-input.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Hint } from "../../ui/hint.tsx";
import { DemonstrationCode } from "../act/demonstration-code.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";

type ClosingFormProps = { id: string; hidden: ReactNode; isLate: boolean; login: string | undefined; t: T };

/** The officer's fresh code under the closing minutes that this page shows; `login` only in the demonstration. */
export function ClosingForm({ id, hidden, isLate, login, t }: ClosingFormProps) {
  return (
    <TellingForm action={`/api/desk/registers/${id}/close`} label={t("registers.minutes.title")}>
      {hidden}
      <CodeInput
        name="code"
        label={t("registers.minutes.code")}
        hint={t("registers.minutes.codeHint")}
        length={6}
        oneTime
        t={t}
      />
      {login !== undefined && <DemonstrationCode login={login} />}
      <Actions>
        <Button icon="lock">{t(isLate ? "registers.minutes.signLate" : "registers.minutes.sign")}</Button>
      </Actions>
      <Hint>{t("registers.minutes.final")}</Hint>
    </TellingForm>
  );
}
