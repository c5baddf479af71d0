import type { T } from "#lib/kernel/texts.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "./field-problem.module.css";

/** The error box, above the control: what to do, in words. */
export function FieldProblemText({ id, text, t }: { id: string; text: string; t: T }) {
  return (
    <p id={id} className={styles.problem}>
      <Icon name="error" />
      <span>
        <span className="visually-hidden">{t("common:error.prefix")}</span>
        {text}
      </span>
    </p>
  );
}
