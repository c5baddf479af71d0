import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { Note } from "#components/ui/note.tsx";
import { answerAt, FILIATIONS } from "#lib/declarations/core/index.ts";
import type { SectionProps } from "../journey/section-props.ts";

/** Asked once, in the same tone for every family. */
export function FiliationQuestions({ answers, problems, t }: SectionProps) {
  return (
    <>
      <RadioTiles
        name="kind"
        label={t("question.filiation")}
        legendAsHeading
        hint={t("hint.filiation.kind")}
        options={FILIATIONS.map((value) => ({
          value,
          label: t(`choice.filiation.kind.${value}`),
          hint: t(`choiceHint.filiation.kind.${value}`),
        }))}
        value={answerAt(answers, "kind")}
        problems={problems}
        t={t}
      />
      <Note tone="info" title={t("foundling.title")}>
        {t("foundling.text")}
      </Note>
    </>
  );
}
