import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt, MARITAL_STATUSES } from "#lib/declarations/core/index.ts";
import { NameQuestion } from "../journey/name-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import styles from "./closed-by.module.css";

/** The marital status on the day of the death and, of a marriage that lasted, the husband or wife (D99:33-34). */
export function FamilyQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <div className={styles.status}>
      <RadioTiles
        name="maritalStatus"
        label={t("field.family.maritalStatus")}
        options={MARITAL_STATUSES.map((value) => ({ value, label: t(`choice.family.maritalStatus.${value}`) }))}
        value={answerAt(answers, "maritalStatus")}
        problems={problems}
        t={t}
      />
      <div className={styles.more}>
        <h2>{t("spouse")}</h2>
        <NameQuestion
          {...shared}
          name="spouse.givenName"
          kind="given"
          label={t("field.family.spouse.givenName")}
          hint={t("hint.family.spouse")}
        />
        <NameQuestion {...shared} name="spouse.familyName" kind="family" label={t("field.family.spouse.familyName")} />
        <TextInput
          name="spouse.cnie"
          kind="identifier"
          width="medium"
          label={t("field.family.spouse.cnie")}
          optional
          value={answerAt(answers, "spouse.cnie")}
          problems={problems}
          t={t}
        />
      </div>
    </div>
  );
}
