import { Field, type FieldProps } from "./field.tsx";
import styles from "./code-input.module.css";
import input from "./input.module.css";
import { classNames } from "../ui/class-names.ts";

type CodeInputProps = FieldProps & {
  value?: string | undefined;
  /** How many signs the code has; spaces may be typed besides. */
  length?: number | undefined;
  /** A code received by message or made by an application: digits, never kept. */
  oneTime?: boolean | undefined;
};

/** A secret code or a reference: read from left to right, in wide figures. */
export function CodeInput({ value, length = 11, oneTime, ...field }: CodeInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className={classNames(input.input, input.identifier, styles.code)}
          type="text"
          dir="ltr"
          inputMode={oneTime ? "numeric" : "text"}
          autoComplete={oneTime ? "one-time-code" : "off"}
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={length * 2}
          size={length + 4}
          defaultValue={value}
        />
      )}
    </Field>
  );
}
