import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt, STATED_SEXES } from "#lib/declarations/core/index.ts";
import { Revealed } from "../journey/revealed.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { SexQuestion } from "./sex-question.tsx";

/** What the certificate says of a stillborn child; no name is asked (L36:29). */
export function StillbornQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <SexQuestion {...shared} section="stillborn" options={STATED_SEXES} />
      <Revealed
        by={
          <CheckboxTile
            name="isMultiple"
            label={t("field.stillborn.isMultiple")}
            hint={t("hint.stillborn.isMultiple")}
            checked={answerAt(answers, "isMultiple") === "yes"}
            problems={problems}
            t={t}
          />
        }
      >
        {(["order", "count"] as const).map((name) => (
          <TextInput
            key={name}
            name={name}
            kind="number"
            width="short"
            maxLength={1}
            label={t(`field.stillborn.${name}`)}
            hint={t(`hint.stillborn.${name}`)}
            value={answerAt(answers, name)}
            problems={problems}
            t={t}
          />
        ))}
      </Revealed>
    </>
  );
}
