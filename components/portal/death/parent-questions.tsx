import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { CountryChoice } from "../country-choice.tsx";
import { EitherQuestion } from "../journey/either-question.tsx";
import { NameQuestion } from "../journey/name-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";
import styles from "./closed-by.module.css";

type ParentQuestionsProps = SectionProps & {
  who: "father" | "mother";
  /** The act of a stillborn child names the mother who gave birth (L36:29). */
  mayBeUnknown: boolean;
};

/** The father or the mother: names, then what is known of them (D99:33). */
export function DeathParentQuestions({ who, mayBeUnknown, ...shared }: ParentQuestionsProps) {
  const { answers, problems, locale, t } = shared;
  return (
    <div className={styles.known}>
      {mayBeUnknown && (
        <CheckboxTile
          name="isUnknown"
          label={t(`field.${who}.isUnknown`)}
          hint={t(`hint.${who}.isUnknown`)}
          checked={answerAt(answers, "isUnknown") === "yes"}
          problems={problems}
          t={t}
        />
      )}
      <div className={styles.more}>
        <NameQuestion {...shared} name="givenName" kind="given" label={t("field.person.givenName")} />
        <NameQuestion
          {...shared}
          name="familyName"
          kind="family"
          label={t("field.person.familyName")}
          hint={t(`hint.${who}.familyName`)}
        />
        <EitherQuestion
          {...shared}
          name="residence"
          label={t("field.person.residence")}
          hint={t("hint.person.residence")}
          optional
        />
        <EitherQuestion {...shared} name="profession" label={t("field.person.profession")} optional />
        <DateFields
          name="bornOn"
          label={t("field.person.bornOn")}
          hint={t("hint.person.bornOn")}
          optional
          value={typedDate(answers, "bornOn")}
          problems={problems}
          t={t}
        />
        <CountryChoice
          name="nationality"
          label={t("field.person.nationality")}
          locale={locale}
          value={answerAt(answers, "nationality") || "MA"}
          problems={problems}
          t={t}
        />
        <TextInput
          name="cnie"
          kind="identifier"
          width="medium"
          label={t("field.person.cnie")}
          optional
          value={answerAt(answers, "cnie")}
          problems={problems}
          t={t}
        />
      </div>
    </div>
  );
}
