import type { HTMLAttributes } from "react";
import { classNames } from "../ui/class-names.ts";
import { Field, type FieldProps } from "./field.tsx";
import styles from "./input.module.css";

const KINDS = {
  text: {},
  // Numbers of cards, acts and references are read from left to right in both languages.
  identifier: { dir: "ltr", spellCheck: false, autoCapitalize: "characters" },
  email: { type: "email", dir: "ltr", spellCheck: false, autoCapitalize: "none" },
  number: { dir: "ltr", inputMode: "numeric" },
} as const;

export type TextInputProps = FieldProps & {
  value?: string | undefined;
  kind?: keyof typeof KINDS | undefined;
  /** Set where the text is of one script whatever the page. */
  lang?: "ar" | "fr" | undefined;
  width?: "short" | "medium" | "full" | undefined;
  autoComplete?: string | undefined;
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  maxLength?: number | undefined;
  spellCheck?: boolean | undefined;
};

export function TextInput({
  value,
  kind = "text",
  lang,
  width,
  autoComplete,
  inputMode,
  maxLength,
  spellCheck,
  ...field
}: TextInputProps) {
  const isDirected = kind !== "text";
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="text"
          {...KINDS[kind]}
          {...control}
          {...(lang === undefined ? {} : { lang, dir: lang === "ar" ? "rtl" : "ltr" })}
          {...(inputMode === undefined ? {} : { inputMode })}
          {...(spellCheck === undefined ? {} : { spellCheck })}
          className={classNames(
            styles.input,
            isDirected && styles.identifier,
            width !== undefined && width !== "full" && styles[width],
          )}
          defaultValue={value}
          autoComplete={autoComplete}
          maxLength={maxLength}
        />
      )}
    </Field>
  );
}
