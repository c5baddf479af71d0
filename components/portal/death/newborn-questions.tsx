import { DateFields } from "#components/forms/date-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Note } from "#components/ui/note.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { EitherQuestion } from "../journey/either-question.tsx";
import { NameQuestion } from "../journey/name-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";
import { SexQuestion } from "./sex-question.tsx";

/** A newborn who lived before being declared: the birth act comes first, then the death act, at one appointment (L36:29). */
export function NewbornQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <Note tone="info" title={t("birthFirst.title")}>
        {t("birthFirst.text")}
      </Note>
      <TextInput
        name="birthReference"
        kind="identifier"
        width="medium"
        label={t("field.newborn.birthReference")}
        hint={t("hint.newborn.birthReference")}
        optional
        value={answerAt(answers, "birthReference")}
        problems={problems}
        t={t}
      />
      <NameQuestion {...shared} name="givenName" kind="given" label={t("field.newborn.givenName")} />
      <NameQuestion {...shared} name="familyName" kind="family" label={t("field.newborn.familyName")} />
      <SexQuestion {...shared} section="newborn" options={["female", "male"]} />
      <DateFields
        name="bornOn"
        label={t("field.newborn.bornOn")}
        value={typedDate(answers, "bornOn")}
        problems={problems}
        t={t}
      />
      <EitherQuestion
        {...shared}
        name="birthPlace"
        label={t("field.newborn.birthPlace")}
        hint={t("hint.newborn.birthPlace")}
      />
    </>
  );
}
