import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt, SEXES } from "#lib/declarations/core/index.ts";
import { NameQuestion } from "../journey/name-question.tsx";
import { Revealed } from "../journey/revealed.tsx";
import type { SectionProps } from "../journey/section-props.ts";

type ChildQuestionsProps = SectionProps & {
  /** The family name is asked only once the father is known: before, it is his, or chosen further on (L36:25, L36:33). */
  asksFamilyName: boolean;
  isTwinOfAnother: boolean;
};

export function ChildQuestions({ asksFamilyName, isTwinOfAnother, ...shared }: ChildQuestionsProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <RadioTiles
        name="sex"
        label={t("field.child.sex")}
        options={SEXES.map((value) => ({
          value,
          label: t(`choice.child.sex.${value}`),
          hint: value === "pendingCertificate" ? t("choiceHint.child.sex.pendingCertificate") : undefined,
        }))}
        value={answerAt(answers, "sex")}
        problems={problems}
        t={t}
      />
      <NameQuestion
        {...shared}
        name="givenName"
        kind="given"
        label={t("field.child.givenName")}
        hint={t("hint.child.givenName")}
      />
      {asksFamilyName && (
        <NameQuestion
          {...shared}
          name="familyName"
          kind="family"
          label={t("field.child.familyName")}
          hint={t("hint.child.familyName")}
        />
      )}
      <Revealed
        by={
          <CheckboxTile
            name="isMultiple"
            label={t("field.child.isMultiple")}
            hint={t("hint.child.isMultiple")}
            checked={isTwinOfAnother || answerAt(answers, "isMultiple") === "yes"}
            problems={problems}
            t={t}
          />
        }
      >
        <TextInput
          name="order"
          kind="number"
          width="short"
          maxLength={1}
          label={t("field.child.order")}
          hint={t("hint.child.order")}
          value={answerAt(answers, "order")}
          problems={problems}
          t={t}
        />
        <TextInput
          name="count"
          kind="number"
          width="short"
          maxLength={1}
          label={t("field.child.count")}
          value={answerAt(answers, "count")}
          problems={problems}
          t={t}
        />
      </Revealed>
    </>
  );
}
