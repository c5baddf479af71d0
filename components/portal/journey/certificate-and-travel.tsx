import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { Revealed } from "./revealed.tsx";
import type { SectionProps } from "./section-props.ts";
import { typedDate } from "./typed.ts";

/** The number of the medical certificate, and whether the event fell on a ship or a plane: its term then runs from the arrival (L36:31). */
export function CertificateAndTravel({ answers, problems, t }: SectionProps) {
  return (
    <>
      <TextInput
        name="certificateNumber"
        kind="identifier"
        width="medium"
        label={t("field.place.certificateNumber")}
        hint={t("hint.place.certificateNumber")}
        optional
        value={answerAt(answers, "certificateNumber")}
        problems={problems}
        t={t}
      />
      <Revealed
        by={
          <CheckboxTile
            name="placeClass"
            value="travel"
            label={t("field.place.travel")}
            hint={t("hint.place.travel")}
            checked={answerAt(answers, "placeClass") === "travel"}
            problems={problems}
            t={t}
          />
        }
      >
        <DateFields
          name="arrivedOn"
          label={t("field.place.arrivedOn")}
          hint={t("hint.place.arrivedOn")}
          value={typedDate(answers, "arrivedOn")}
          problems={problems}
          t={t}
        />
      </Revealed>
    </>
  );
}
