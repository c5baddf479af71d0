import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { DateFields } from "../../forms/date-fields.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Columns } from "../../layout/columns.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";

/** The first part of a certificate of concordance: the identity in foreign papers, and the statement of the local authority. */
export function ConcordanceForm({ hidden, t }: { hidden: ReactNode; t: T }) {
  const line = (name: string) => (
    <TextInput name={name} label={t(`certificates:concordance.${name}`)} autoComplete="off" maxLength={120} t={t} />
  );
  return (
    <TellingForm action="/api/desk/certificates/concordance" label={t("certificates:concordance.title")}>
      {hidden}
      <Columns>
        {line("given")}
        {line("family")}
      </Columns>
      {line("born")}
      <Columns>
        {line("document")}
        {line("country")}
      </Columns>
      {line("statementNumber")}
      <DateFields name="statementOn" label={t("certificates:concordance.statementOn")} t={t} />
      {line("statementBy")}
      <Actions>
        <Button icon="lock">{t("certificates:issue.send")}</Button>
      </Actions>
    </TellingForm>
  );
}
