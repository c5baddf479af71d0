import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { Select } from "#components/forms/select.tsx";
import { answerAt, PARENT_PAPERS } from "#lib/declarations/core/index.ts";
import { EitherQuestion } from "../journey/either-question.tsx";
import { NameQuestion } from "../journey/name-question.tsx";
import { BirthQuestions, CardAndNames, NationalityAndPapers } from "../journey/person-parts.tsx";
import type { SectionProps } from "../journey/section-props.ts";

/** A parent: card first, then names as the papers give them, and the papers of whoever has no card (L36:1, L36:33). */
export function ParentQuestions({ who, ...shared }: SectionProps & { who: "father" | "mother" }) {
  const { answers, problems, t } = shared;
  return (
    <>
      <CardAndNames {...shared} who={who} />
      <CheckboxTile
        name="hasNoFamilyName"
        label={t(`field.${who}.hasNoFamilyName`)}
        hint={t("hint.person.hasNoFamilyName")}
        checked={answerAt(answers, "hasNoFamilyName") === "yes"}
        problems={problems}
        t={t}
      />
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
      <Select
        name="identityKind"
        label={t("field.person.identityKind")}
        optional
        placeholder={t("noOtherPaper")}
        options={PARENT_PAPERS.map((value) => ({ value, label: t(`choice.${who}.identityKind.${value}`) }))}
        value={answerAt(answers, "identityKind")}
        problems={problems}
        t={t}
      />
    </>
  );
}
