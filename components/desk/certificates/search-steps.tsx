import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { DateFields } from "../../forms/date-fields.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Columns } from "../../layout/columns.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";

type Step = { base: string; hidden: ReactNode; t: T };

/** One more way in which the registers may write the name. */
export function SpellingForm({ base, hidden, t }: Step) {
  return (
    <TellingForm action={`${base}/spelling`} label={t("certificates:spelling.title")}>
      {hidden}
      <Columns>
        <TextInput name="given" label={t("certificates:spelling.given")} autoComplete="off" maxLength={120} t={t} />
        <TextInput name="family" label={t("certificates:spelling.family")} autoComplete="off" maxLength={120} t={t} />
      </Columns>
      <Actions>
        <Button kind="secondary" icon="search">
          {t("certificates:spelling.send")}
        </Button>
      </Actions>
    </TellingForm>
  );
}

/** The registers that are not in Sijil: the officer ticks those whose alphabetical tables were searched on paper. */
export function PaperForm({
  base,
  hidden,
  registers,
  t,
}: Step & { registers: readonly { office: string; year: number; label: string }[] }) {
  return (
    <form method="post" action={`${base}/paper`} aria-label={t("certificates:paper.title")} noValidate>
      {hidden}
      <Stack gap="s">
        {registers.map(({ office, year, label }) => (
          <CheckboxTile key={`${office}/${year}`} name={`registers.${office}/${year}`} label={label} t={t} />
        ))}
        <Actions>
          <Button kind="secondary" icon="check">
            {t("certificates:paper.send")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

/** The enquiry of the local authority's agent, and the certificate. */
export function IssueForm({ base, hidden, t }: Step) {
  return (
    <TellingForm action={`${base}/issue`} label={t("certificates:issue.title")}>
      {hidden}
      <TextInput
        name="enquiryNumber"
        label={t("certificates:issue.number")}
        kind="identifier"
        width="medium"
        maxLength={120}
        t={t}
      />
      <DateFields name="enquiryOn" label={t("certificates:issue.on")} t={t} />
      <TextInput
        name="enquiryBy"
        label={t("certificates:issue.by")}
        hint={t("certificates:issue.byHint")}
        autoComplete="off"
        maxLength={120}
        t={t}
      />
      <Actions>
        <Button icon="lock">{t("certificates:issue.send")}</Button>
      </Actions>
    </TellingForm>
  );
}
