import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { EitherQuestion } from "../journey/either-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";

/** The act that the other country drew up, and what stands on it that this form does not ask (D22:23). */
export function ForeignActQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <EitherQuestion
        {...shared}
        name="authority"
        label={t("field.foreignAct.authority")}
        hint={t("hint.foreignAct.authority")}
      />
      <TextInput
        name="number"
        kind="identifier"
        width="medium"
        label={t("field.foreignAct.number")}
        value={answerAt(answers, "number")}
        problems={problems}
        t={t}
      />
      <DateFields
        name="on"
        label={t("field.foreignAct.on")}
        hint={t("hint.foreignAct.on")}
        value={typedDate(answers, "on")}
        problems={problems}
        t={t}
      />
      <EitherQuestion
        {...shared}
        name="notTakenOver"
        label={t("field.foreignAct.notTakenOver")}
        hint={t("hint.foreignAct.notTakenOver")}
        optional
      />
      <CheckboxTile
        name="isAtConsulate"
        label={t("field.foreignAct.isAtConsulate")}
        hint={t("hint.foreignAct.isAtConsulate")}
        checked={answerAt(answers, "isAtConsulate") === "yes"}
        problems={problems}
        t={t}
      />
    </>
  );
}
