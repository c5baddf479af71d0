import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { NameQuestion } from "../journey/name-question.tsx";
import { BirthQuestions, CardAndNames, NationalityAndPapers } from "../journey/person-parts.tsx";
import type { SectionProps } from "../journey/section-props.ts";

/** One spouse: card first, then names, filiation and birth, then the birth act that will bear the mention (FC:67-68, FC:139). */
export function SpouseQuestions({ who, ...shared }: SectionProps & { who: "husband" | "wife" }) {
  const { answers, problems, t } = shared;
  return (
    <>
      <CardAndNames {...shared} who={who} />
      <NameQuestion {...shared} name="fatherName" kind="given" label={t(`field.${who}.fatherName`)} />
      <BirthQuestions {...shared} />
      <NationalityAndPapers {...shared} papersHint={t(`hint.${who}.otherIdentity`)} />
      <h2>{t(`birthAct.${who}`)}</h2>
      <Hint>{t("birthAct.text")}</Hint>
      <CheckboxTile
        name="bornAbroad"
        label={t(`field.${who}.bornAbroad`)}
        hint={t(`hint.${who}.bornAbroad`)}
        checked={answerAt(answers, "bornAbroad") === "yes"}
        problems={problems}
        t={t}
      />
      <TextInput
        name="birthActOffice"
        label={t(`field.${who}.birthActOffice`)}
        hint={t(`hint.${who}.birthActOffice`)}
        optional
        value={answerAt(answers, "birthActOffice")}
        problems={problems}
        t={t}
      />
      <TextInput
        name="birthActNumber"
        kind="identifier"
        width="medium"
        label={t(`field.${who}.birthActNumber`)}
        optional
        value={answerAt(answers, "birthActNumber")}
        problems={problems}
        t={t}
      />
      <TextInput
        name="birthActYear"
        kind="number"
        width="short"
        label={t(`field.${who}.birthActYear`)}
        hint={t(`hint.${who}.birthActYear`)}
        optional
        value={answerAt(answers, "birthActYear")}
        problems={problems}
        t={t}
      />
    </>
  );
}
