import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import type { SectionProps } from "../journey/section-props.ts";

type SexQuestionProps = SectionProps & { section: string; options: readonly string[] };

/** The sex as the certificate states it. */
export function SexQuestion({ section, options, answers, problems, t }: SexQuestionProps) {
  return (
    <RadioTiles
      name="sex"
      label={t(`field.${section}.sex`)}
      options={options.map((value) => ({ value, label: t(`choice.${section}.sex.${value}`) }))}
      two={options.length === 2}
      value={answerAt(answers, "sex")}
      problems={problems}
      t={t}
    />
  );
}
