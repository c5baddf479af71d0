import type { ReactNode } from "react";
import { CERTIFICATE_EVENTS, CERTIFICATE_PURPOSES } from "#lib/certificates/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { DateFields } from "../../forms/date-fields.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Columns } from "../../layout/columns.tsx";
import { Row } from "../../layout/row.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";

const NAMES = ["given", "family", "father", "mother"] as const;

/** Whom the office looks for, in which registers, and what the certificate is for. */
export function AskedForm({ hidden, t }: { hidden: ReactNode; t: T }) {
  return (
    <TellingForm action="/api/desk/certificates/searches" label={t("certificates:search.title")}>
      {hidden}
      <Select
        name="event"
        label={t("certificates:field.event")}
        width="medium"
        value="birth"
        options={CERTIFICATE_EVENTS.map((value) => ({ value, label: t(`certificates:event.${value}`) }))}
        t={t}
      />
      {NAMES.map((name) => (
        <Columns key={name}>
          <TextInput
            name={`${name}Ar`}
            label={t(`certificates:field.${name}Ar`)}
            lang="ar"
            optional={name === "father" || name === "mother"}
            autoComplete="off"
            maxLength={120}
            t={t}
          />
          <TextInput
            name={`${name}Latin`}
            label={t(`certificates:field.${name}Latin`)}
            lang="fr"
            optional
            autoComplete="off"
            maxLength={120}
            t={t}
          />
        </Columns>
      ))}
      <Select
        name="sex"
        label={t("certificates:field.sex")}
        width="medium"
        placeholder=""
        options={(["female", "male"] as const).map((value) => ({ value, label: t(`certificates:sex.${value}`) }))}
        t={t}
      />
      <DateFields
        name="eventOn"
        label={t("certificates:field.eventOn")}
        hint={t("certificates:field.eventOnHint")}
        t={t}
      />
      <TextInput name="eventPlace" label={t("certificates:field.eventPlace")} maxLength={120} t={t} />
      <Row>
        <TextInput name="yearFrom" label={t("certificates:field.yearFrom")} kind="number" width="short" t={t} />
        <TextInput name="yearTo" label={t("certificates:field.yearTo")} kind="number" width="short" t={t} />
      </Row>
      <TextInput name="applicant" label={t("certificates:field.applicant")} autoComplete="off" maxLength={120} t={t} />
      <Select
        name="purpose"
        label={t("certificates:field.purpose")}
        placeholder=""
        options={CERTIFICATE_PURPOSES.map((value) => ({ value, label: t(`certificates:purpose.${value}`) }))}
        t={t}
      />
      <Actions>
        <Button icon="search">{t("certificates:search.send")}</Button>
      </Actions>
    </TellingForm>
  );
}
