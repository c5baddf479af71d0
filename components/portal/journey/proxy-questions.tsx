import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { Revealed } from "./revealed.tsx";
import type { SectionProps } from "./section-props.ts";

/** Whether somebody comes in the declarant's place, and by which deed (L36:24, L36:37). */
export function ProxyQuestions({ answers, problems, t }: SectionProps) {
  return (
    <Revealed
      by={
        <CheckboxTile
          name="isProxy"
          label={t("field.declarant.isProxy")}
          hint={t("hint.declarant.isProxy")}
          checked={answerAt(answers, "isProxy") === "yes"}
          problems={problems}
          t={t}
        />
      }
    >
      <TextInput
        name="proxyDeed"
        label={t("field.declarant.proxyDeed")}
        hint={t("hint.declarant.proxyDeed")}
        value={answerAt(answers, "proxyDeed")}
        problems={problems}
        t={t}
      />
    </Revealed>
  );
}
