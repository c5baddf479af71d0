import { Field, type FieldProps } from "#components/forms/field.tsx";
import input from "#components/forms/input.module.css";
import type { Locale } from "#lib/kernel/texts.ts";
import { CountryList } from "./country-list.tsx";

type CountryChoiceProps = FieldProps & {
  locale: Locale;
  value: string;
  /** A country that cannot be the answer, as Morocco for an event abroad. */
  without?: string | undefined;
  /** The words of the empty first line, while nothing is chosen. */
  placeholder?: string | undefined;
};

/** One country among all. */
export function CountryChoice({ locale, value, without, placeholder, ...field }: CountryChoiceProps) {
  return (
    <Field {...field}>
      {(control) => (
        <span className={input.pick}>
          <CountryList {...control} locale={locale} value={value} without={without} placeholder={placeholder} />
        </span>
      )}
    </Field>
  );
}
