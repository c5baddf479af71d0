import { EitherQuestion } from "./either-question.tsx";
import { NameQuestion } from "./name-question.tsx";
import { BirthQuestions, CardAndNames, NationalityAndPapers } from "./person-parts.tsx";
import type { SectionProps } from "./section-props.ts";

/** A person of the act: card first, then names, filiation, birth, occupation (D22:21, D99:18). */
export function PersonQuestions({ who, ...shared }: SectionProps & { who: string }) {
  const { t } = shared;
  return (
    <>
      <CardAndNames {...shared} who={who} />
      <NameQuestion
        {...shared}
        name="fatherName"
        kind="given"
        label={t(`field.${who}.fatherName`)}
        hint={t(`hint.${who}.fatherName`)}
      />
      <BirthQuestions {...shared} />
      <EitherQuestion
        {...shared}
        name="profession"
        label={t("field.person.profession")}
        hint={t(`hint.${who}.profession`)}
      />
      <NationalityAndPapers {...shared} papersHint={t("hint.person.otherIdentity")} />
    </>
  );
}
