import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt, PROXY_ORIGINS } from "#lib/declarations/core/index.ts";
import { Revealed } from "./revealed.tsx";
import type { SectionProps } from "./section-props.ts";
import { typedDate } from "./typed.ts";

/** Whether somebody comes in the declarant's place, and by which deed (L36:24, L36:37); for births and deaths with its day, end and origin. */
export function ProxyQuestions({ isDated, ...shared }: SectionProps & { isDated?: true }) {
  const { answers, problems, t } = shared;
  return (
    <Revealed
      by={
        <CheckboxTile
          name="isProxy"
          label={t("field.declarant.isProxy")}
          hint={t("hint.declarant.isProxy")}
          checked={answerAt(answers, "isProxy") === "yes"}
          problems={problems}
          t={t}
        />
      }
    >
      <TextInput
        name="proxyDeed"
        label={t("field.declarant.proxyDeed")}
        hint={t("hint.declarant.proxyDeed")}
        value={answerAt(answers, "proxyDeed")}
        problems={problems}
        t={t}
      />
      {isDated && <ProxyDates {...shared} />}
    </Revealed>
  );
}

function ProxyDates({ answers, problems, t }: SectionProps) {
  return (
    <>
      <DateFields
        name="proxyMadeOn"
        label={t("field.declarant.proxyMadeOn")}
        value={typedDate(answers, "proxyMadeOn")}
        problems={problems}
        t={t}
      />
      <DateFields
        name="proxyUntil"
        label={t("field.declarant.proxyUntil")}
        optional
        value={typedDate(answers, "proxyUntil")}
        problems={problems}
        t={t}
      />
      <Select
        name="proxyOrigin"
        label={t("field.declarant.proxyOrigin")}
        options={PROXY_ORIGINS.map((value) => ({ value, label: t(`choice.declarant.proxyOrigin.${value}`) }))}
        placeholder=""
        value={answerAt(answers, "proxyOrigin")}
        problems={problems}
        t={t}
      />
    </>
  );
}
