import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt, STATED_SEXES } from "#lib/declarations/core/index.ts";
import type { SectionProps } from "../journey/section-props.ts";
import { SexQuestion } from "./sex-question.tsx";

const DESCRIBED = ["apparentAge", "stature", "marks", "clothing", "belongings"] as const;

/** An unidentified body, described as far as possible from the minutes (L36:38). */
export function BodyQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <SexQuestion {...shared} section="body" options={STATED_SEXES} />
      {DESCRIBED.map((name) => (
        <TextInput
          key={name}
          name={name}
          label={t(`field.body.${name}`)}
          optional
          value={answerAt(answers, name)}
          problems={problems}
          t={t}
        />
      ))}
    </>
  );
}
