"use client";

import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { Select } from "../../forms/select.tsx";
import { TwinName } from "../../forms/twin-name.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import type { CompletionView } from "./completion-view.ts";

type ChosenNameFieldsProps = {
  names: CompletionView["namesToChoose"];
  servitude: CompletionView["servitudeNames"];
  problems: readonly FieldProblem[];
};

/** Names that the law has chosen at the counter: those of fathers and grandfathers from the names of servitude to God (L36:25). */
export function ChosenNameFields({ names, servitude, problems }: ChosenNameFieldsProps) {
  const { locale, t } = useTexts();
  const options = servitude.map(({ ar, latin }) => ({
    value: ar,
    label: locale === "ar" ? `${ar} — ${latin}` : `${latin} — ${ar}`,
  }));
  return names.map(({ role, isServitude }) => {
    const name = `chosenNames.${role}`;
    const label = t(`tifinagh.${role}`);
    if (!isServitude)
      return <TwinName key={role} name={name} label={label} locale={locale} problems={problems} t={t} />;
    const [problem] = problems.filter(({ field }) => field.startsWith(`${name}.`));
    return (
      <Select
        key={role}
        name={name}
        label={label}
        options={options}
        placeholder={t("completion.chooseName")}
        problems={problem && [{ ...problem, field: name }]}
        t={t}
      />
    );
  });
}
