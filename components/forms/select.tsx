import { classNames } from "../ui/class-names.ts";
import { Field, type FieldProps } from "./field.tsx";
import styles from "./input.module.css";
import { OptionList } from "./option-list.tsx";
import type { Options } from "./option.ts";

type SelectProps = FieldProps & {
  options: Options;
  value?: string | undefined;
  /** The empty first option. */
  placeholder?: string | undefined;
  width?: "medium" | "full" | undefined;
  /** The id of another form the control belongs to. */
  form?: string | undefined;
  autoComplete?: string | undefined;
};

export function Select({ options, value, placeholder, width, form, autoComplete, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(control) => (
        <span className={classNames(styles.pick, width === "medium" && styles.medium)}>
          <select
            {...control}
            className={styles.input}
            defaultValue={value ?? ""}
            form={form}
            autoComplete={autoComplete}
          >
            <OptionList options={options} placeholder={placeholder} />
          </select>
        </span>
      )}
    </Field>
  );
}
