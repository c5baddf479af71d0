import type { T } from "#lib/kernel/texts.ts";
import { Field } from "../../forms/field.tsx";
import styles from "./file-input.module.css";

/** The file itself, with the browser's own control. */
export function FileInput({ t }: { t: T }) {
  return (
    <Field name="file" label={t("territory.file")} hint={t("territory.limits")} t={t}>
      {(control) => <input {...control} className={styles.file} type="file" accept=".csv,text/csv" />}
    </Field>
  );
}
