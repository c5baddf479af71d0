import type { T } from "#lib/kernel/texts.ts";
import { ACT_DENIAL_REASONS } from "#lib/rulings/core/index.ts";
import { DateFields } from "../forms/date-fields.tsx";
import type { Problems } from "../forms/problems.ts";
import { RadioTiles } from "../forms/radio-tiles.tsx";
import { Select } from "../forms/select.tsx";
import { TextInput } from "../forms/text-input.tsx";

type Value = {
  outcome: string;
  refusedFor: string;
  number: string;
  decidedOn: { day: string; month: string; year: string };
};

/** The decision of whoever permits: outcome, reason of a refusal, number and day (L36:51, L37:36). */
export function ActDecisionFields({ value, problems, t }: { value?: Value; problems?: Problems; t: T }) {
  const shared = { problems, t };
  return (
    <>
      <RadioTiles
        name="outcome"
        label={t("corrections:decide.outcome")}
        value={value?.outcome}
        options={[
          { value: "granted", label: t("corrections:decide.grant") },
          { value: "refused", label: t("corrections:decide.refuse") },
        ]}
        two
        {...shared}
      />
      <Select
        name="refusedFor"
        label={t("corrections:decide.refusedFor")}
        value={value?.refusedFor}
        options={ACT_DENIAL_REASONS.map((code) => ({ value: code, label: t(`corrections:reason.${code}`) }))}
        placeholder=""
        optional
        {...shared}
      />
      <TextInput
        name="number"
        label={t("corrections:decide.number")}
        kind="identifier"
        width="medium"
        value={value?.number}
        autoComplete="off"
        {...shared}
      />
      <DateFields name="decidedOn" label={t("corrections:decide.decidedOn")} value={value?.decidedOn} {...shared} />
    </>
  );
}
