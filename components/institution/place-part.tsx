import {
  DEATH_PLACE_KINDS,
  type InstitutionKind,
  MANNERS,
  PLACE_KINDS,
  VERIFIERS,
} from "#lib/declarations/core/index.ts";
import { CheckboxTile } from "../forms/checkbox-tile.tsx";
import { DateFields } from "../forms/date-fields.tsx";
import type { Option } from "../forms/option.ts";
import { Select } from "../forms/select.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { TimeFields } from "../forms/time-fields.tsx";
import { TwinName } from "../forms/twin-name.tsx";
import { type AskedProps, typedIn } from "./asked.ts";
import styles from "./paper-form.module.css";

type PlacePartProps = AskedProps & {
  kind: InstitutionKind;
  communes: readonly Option[];
  /** Absent where the office was chosen before. */
  offices: readonly Option[] | undefined;
};

/** The certificate, the day, the hour and the place. */
export function PlacePart({ kind, communes, offices, answers, problems, locale, t }: PlacePartProps) {
  const typed = typedIn(answers);
  const common = { problems, t };
  const day = kind === "birth" ? "bornOn" : "diedOn";
  const choices = (name: string, values: readonly string[]): Option[] =>
    values.map((value) => ({
      value,
      label: kind === "birth" ? t(`birth:choice.place.${name}.${value}`) : t(`death:choice.place.${name}.${value}`),
    }));
  const label = (name: string): string =>
    kind === "birth" ? t(`birth:field.place.${name}`) : t(`death:field.place.${name}`);
  return (
    <section className={styles.part}>
      <h2>{t(`part.place.${kind}`)}</h2>
      <TextInput
        {...common}
        name="place.certificateNumber"
        label={t("field.certificate")}
        hint={t("hint.certificate")}
        kind="identifier"
        value={typed.at("place.certificateNumber")}
        maxLength={60}
      />
      {kind === "death" && (
        <Select
          {...common}
          name="place.verifiedBy"
          label={label("verifiedBy")}
          options={choices("verifiedBy", VERIFIERS)}
          value={typed.at("place.verifiedBy")}
        />
      )}
      <DateFields {...common} name={`place.${day}`} label={label(day)} value={typed.day(`place.${day}`)} />
      <TimeFields {...common} name="place.time" label={label("time")} value={typed.time("place.time")} />
      {kind === "death" && (
        <>
          <CheckboxTile
            {...common}
            name="place.timeUnknown"
            label={label("timeUnknown")}
            checked={typed.at("place.timeUnknown") === "yes"}
          />
          <Select
            {...common}
            name="place.manner"
            label={label("manner")}
            placeholder=""
            options={choices("manner", MANNERS)}
            value={typed.at("place.manner")}
          />
        </>
      )}
      <Select
        {...common}
        name="place.placeKind"
        label={label("placeKind")}
        options={choices("placeKind", kind === "birth" ? PLACE_KINDS : DEATH_PLACE_KINDS)}
        value={typed.at("place.placeKind")}
      />
      <Select
        {...common}
        name="place.commune"
        label={label("commune")}
        options={communes}
        value={typed.at("place.commune")}
        {...(communes.length > 1 && { placeholder: "" })}
      />
      <div className={styles.whole}>
        <TwinName
          {...common}
          name="place.establishment"
          label={label("establishment")}
          locale={locale}
          value={typed.dual("place.establishment")}
        />
      </div>
      {offices && (
        <div className={styles.whole}>
          <Select
            {...common}
            name="office.code"
            label={t("field.office")}
            hint={t("hint.office")}
            options={offices}
            placeholder={t("nearestOffice")}
            value={typed.at("office.code")}
          />
        </div>
      )}
    </section>
  );
}
