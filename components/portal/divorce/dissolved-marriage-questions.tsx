import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { ReferenceQuestion, TitleDayQuestion } from "../couple/title-questions.tsx";
import type { SectionProps } from "../journey/section-props.ts";

/** The marriage that ends, as the deed of divorce states it (FC:139). */
export function DissolvedMarriageQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  const asked = { ...shared, section: "dissolvedMarriage" };
  return (
    <>
      <TitleDayQuestion {...asked} name="marriedOn" hinted />
      <ReferenceQuestion {...asked} name="number" hinted optional />
      <ReferenceQuestion {...asked} name="register" optional />
      <ReferenceQuestion {...asked} name="page" optional />
      <TextInput
        name="court"
        label={t("field.dissolvedMarriage.court")}
        hint={t("hint.dissolvedMarriage.court")}
        optional
        value={answerAt(answers, "court")}
        problems={problems}
        t={t}
      />
    </>
  );
}
