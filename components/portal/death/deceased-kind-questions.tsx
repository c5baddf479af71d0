import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { Note } from "#components/ui/note.tsx";
import { answerAt, DECEASED_KINDS_OF_FAMILIES } from "#lib/declarations/core/index.ts";
import type { SectionProps } from "../journey/section-props.ts";

/** Whose death it is. A body whose identity is not known is for police and prosecutor: families are told where to go (L36:38). */
export function DeceasedKindQuestions({ answers, problems, t }: SectionProps) {
  return (
    <>
      <RadioTiles
        name="kind"
        label={t("question.deceasedKind")}
        legendAsHeading
        options={DECEASED_KINDS_OF_FAMILIES.map((value) => ({
          value,
          label: t(`choice.deceasedKind.kind.${value}`),
          hint: t(`choiceHint.deceasedKind.kind.${value}`),
        }))}
        value={answerAt(answers, "kind")}
        problems={problems}
        t={t}
      />
      <Note tone="info" title={t("unidentified.title")}>
        {t("unidentified.text")}
      </Note>
    </>
  );
}
