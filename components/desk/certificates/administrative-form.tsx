import type { ReactNode } from "react";
import type { CertificateType } from "#lib/certificates/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { TextInput } from "../../forms/text-input.tsx";
import { Columns } from "../../layout/columns.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";

type AdministrativeFormProps = { type: CertificateType; hidden: ReactNode; locale: Locale; t: T };

/** The blanks of one type of administrative certificate, each in both scripts. */
export function AdministrativeForm({ type, hidden, locale, t }: AdministrativeFormProps) {
  return (
    <TellingForm action="/api/desk/certificates/administrative" label={type.name[locale]}>
      {hidden}
      {type.blanks.map((blank) => (
        <Columns key={blank.key}>
          <TextInput
            name={`blanks.${blank.key}.ar`}
            label={t("certificates:administrative.inArabic", { blank: blank[locale] })}
            lang="ar"
            autoComplete="off"
            maxLength={400}
            t={t}
          />
          <TextInput
            name={`blanks.${blank.key}.fr`}
            label={t("certificates:administrative.inFrench", { blank: blank[locale] })}
            lang="fr"
            optional
            autoComplete="off"
            maxLength={400}
            t={t}
          />
        </Columns>
      ))}
      <Actions>
        <Button icon="lock">{t("certificates:issue.send")}</Button>
      </Actions>
    </TellingForm>
  );
}
