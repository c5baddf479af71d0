import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { VEHICLES } from "#lib/wording/core/index.ts";
import { CountryChoice } from "../country-choice.tsx";
import { EitherQuestion } from "../journey/either-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";

/** The ship or the aircraft, its flag and journal, and where it arrived (L36:31). */
export function VehicleQuestions(shared: SectionProps) {
  const { answers, problems, locale, t } = shared;
  return (
    <>
      <RadioTiles
        name="kind"
        label={t("field.vehicle.kind")}
        options={VEHICLES.map((value) => ({ value, label: t(`choice.vehicle.kind.${value}`) }))}
        two
        value={answerAt(answers, "kind")}
        problems={problems}
        t={t}
      />
      <EitherQuestion {...shared} name="name" label={t("field.vehicle.name")} hint={t("hint.vehicle.name")} />
      <CountryChoice
        name="flag"
        label={t("field.vehicle.flag")}
        hint={t("hint.vehicle.flag")}
        locale={locale}
        value={answerAt(answers, "flag") || "MA"}
        problems={problems}
        t={t}
      />
      <TextInput
        name="journal"
        kind="identifier"
        width="medium"
        label={t("field.vehicle.journal")}
        hint={t("hint.vehicle.journal")}
        optional
        value={answerAt(answers, "journal")}
        problems={problems}
        t={t}
      />
      <EitherQuestion
        {...shared}
        name="arrivedAt"
        label={t("field.vehicle.arrivedAt")}
        hint={t("hint.vehicle.arrivedAt")}
      />
    </>
  );
}
