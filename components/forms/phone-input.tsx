import { classNames } from "../ui/class-names.ts";
import { Field, type FieldProps } from "./field.tsx";
import styles from "./input.module.css";

export function PhoneInput({ value, ...field }: FieldProps & { value?: string | undefined }) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className={classNames(styles.input, styles.identifier, styles.medium)}
          type="tel"
          dir="ltr"
          inputMode="tel"
          autoComplete="tel"
          defaultValue={value}
        />
      )}
    </Field>
  );
}
