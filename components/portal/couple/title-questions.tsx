import { TextInput } from "#components/forms/text-input.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";

type TitleQuestionProps = SectionProps & { section: string; name: string; hinted?: boolean; optional?: boolean };

/** A number, a page or a register, as the title writes it. */
export function ReferenceQuestion({ section, name, hinted, optional, answers, problems, t }: TitleQuestionProps) {
  return (
    <TextInput
      name={name}
      kind="identifier"
      width="medium"
      label={t(`field.${section}.${name}`)}
      {...(hinted && { hint: t(`hint.${section}.${name}`) })}
      optional={optional}
      value={answerAt(answers, name)}
      problems={problems}
      t={t}
    />
  );
}

/** A whole day, as the title writes it. */
export function TitleDayQuestion({ section, name, hinted, optional, answers, problems, t }: TitleQuestionProps) {
  return (
    <DateFields
      name={name}
      label={t(`field.${section}.${name}`)}
      {...(hinted && { hint: t(`hint.${section}.${name}`) })}
      optional={optional}
      value={typedDate(answers, name)}
      problems={problems}
      t={t}
    />
  );
}
