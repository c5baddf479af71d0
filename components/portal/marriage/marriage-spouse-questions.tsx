import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { answerAt, STATUSES_BEFORE } from "#lib/declarations/core/index.ts";
import { SpouseQuestions } from "../couple/spouse-questions.tsx";
import { ReferenceQuestion, TitleDayQuestion } from "../couple/title-questions.tsx";
import { Revealed } from "../journey/revealed.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import styles from "./spouse-before-questions.module.css";

/** One spouse of a marriage: identity and birth act, then the situation before it and the permissions that the law asks for (FC:20, FC:40-46). */
export function MarriageSpouseQuestions({ who, ...shared }: SectionProps & { who: "husband" | "wife" }) {
  const { answers, problems, t } = shared;
  const asked = { ...shared, section: who };
  return (
    <>
      <SpouseQuestions {...shared} who={who} />
      <h2>{t(`before.${who}`)}</h2>
      <div className={styles.before}>
        <RadioTiles
          name="statusBefore"
          label={t(`field.${who}.statusBefore`)}
          options={STATUSES_BEFORE[who].map((value) => ({ value, label: t(`choice.${who}.statusBefore.${value}`) }))}
          value={answerAt(answers, "statusBefore")}
          problems={problems}
          t={t}
        />
        {who === "husband" && (
          <div className={styles.permission}>
            <ReferenceQuestion {...asked} name="permissionNumber" hinted />
            <TitleDayQuestion {...asked} name="permissionOn" optional />
          </div>
        )}
      </div>
      <Revealed
        by={
          <CheckboxTile
            name="wasMinor"
            label={t(`field.${who}.wasMinor`)}
            checked={answerAt(answers, "wasMinor") === "yes"}
            problems={problems}
            t={t}
          />
        }
      >
        <ReferenceQuestion {...asked} name="minorPermission" hinted />
      </Revealed>
    </>
  );
}
