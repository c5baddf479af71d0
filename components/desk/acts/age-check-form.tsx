import type { ReactNode } from "react";
import { AGE_FINDINGS, AGE_SOURCES } from "#lib/legacy/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Button } from "../../ui/button.tsx";

/** What was found out about one person over a hundred; closed until somebody wants it. */
export function AgeCheckForm({ hidden, t }: { hidden: ReactNode; t: T }) {
  return (
    <details>
      <summary>{t("acts:overAHundred.add")}</summary>
      <form method="post" action="/api/desk/age-checks" noValidate>
        {hidden}
        <Stack gap="s">
          <Select
            name="finding"
            label={t("acts:overAHundred.finding.label")}
            placeholder=""
            options={AGE_FINDINGS.map((value) => ({ value, label: t(`acts:overAHundred.finding.${value}`) }))}
            t={t}
          />
          <Select
            name="source"
            label={t("acts:overAHundred.source.label")}
            placeholder=""
            options={AGE_SOURCES.map((value) => ({ value, label: t(`acts:overAHundred.source.${value}`) }))}
            t={t}
          />
          <TextInput name="note" label={t("acts:overAHundred.note")} optional maxLength={400} t={t} />
          <Button kind="secondary" small>
            {t("acts:overAHundred.save")}
          </Button>
        </Stack>
      </form>
    </details>
  );
}
