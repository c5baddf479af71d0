import { classNames } from "../ui/class-names.ts";
import { Field, type FieldProps } from "./field.tsx";
import styles from "./input.module.css";

type TextareaProps = FieldProps & {
  value?: string | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
  lang?: "ar" | "fr" | undefined;
};

export function Textarea({ value, rows = 4, maxLength, lang, ...field }: TextareaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          className={classNames(styles.input, styles.area)}
          rows={rows}
          maxLength={maxLength}
          lang={lang}
          dir={lang === undefined ? "auto" : lang === "ar" ? "rtl" : "ltr"}
          defaultValue={value}
        />
      )}
    </Field>
  );
}
