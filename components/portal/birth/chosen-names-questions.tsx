import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { Select } from "#components/forms/select.tsx";
import { Note } from "#components/ui/note.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { SERVITUDE_NAMES } from "#lib/names/core/index.ts";
import type { SectionProps } from "../journey/section-props.ts";

/** The two names that a mother chooses, and whose family name the child bears (L36:25). */
export function ChosenNamesQuestions({
  answers,
  problems,
  locale,
  t,
  isMarriedWithoutAct,
}: SectionProps & { isMarriedWithoutAct: boolean }) {
  const options = SERVITUDE_NAMES.map(({ ar, latin }) => ({
    value: ar,
    label: locale === "ar" ? `${ar} — ${latin}` : `${latin} — ${ar}`,
  }));
  const selects = (["fatherName", "grandfatherName"] as const).map((name) => (
    <Select
      key={name}
      name={name}
      label={t(`field.chosenNames.${name}`)}
      hint={t(`hint.chosenNames.${name}`)}
      options={options}
      placeholder={t("chooseName")}
      value={answerAt(answers, `${name}.ar`)}
      problems={[
        ...new Map(
          problems
            .filter(({ field }) => field.startsWith(`${name}.`))
            .map((problem) => [name, { ...problem, field: name }]),
        ).values(),
      ]}
      t={t}
    />
  ));
  return (
    <>
      {isMarriedWithoutAct && (
        <Note tone="warn" icon="scales" title={t("withoutAct.title")}>
          {t("withoutAct.text")}
        </Note>
      )}
      {selects}
      <RadioTiles
        name="familyNameFrom"
        label={t("field.chosenNames.familyNameFrom")}
        options={(["mother", "officer"] as const).map((value) => ({
          value,
          label: t(`choice.chosenNames.familyNameFrom.${value}`),
          hint: t(`choiceHint.chosenNames.familyNameFrom.${value}`),
        }))}
        value={answerAt(answers, "familyNameFrom")}
        problems={problems}
        t={t}
      />
    </>
  );
}
