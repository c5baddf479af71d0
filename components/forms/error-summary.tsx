import type { T } from "#lib/kernel/texts.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "./error-summary.module.css";
import { fieldId } from "./field-id.ts";
import { problemText, type Problems } from "./problems.ts";

/** Above the h1: how many problems, and a link to each. It takes the focus when the page opens; only the heading is announced by itself. */
export function ErrorSummary({ problems, t }: { problems: Problems; t: T }) {
  if (!problems?.length) return null;
  return (
    <div
      id="problems"
      className={styles.summary}
      role="group"
      aria-labelledby="problems-heading"
      tabIndex={-1}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the reader must learn first that the answer was not taken
      autoFocus
    >
      <div role="alert">
        <h2 id="problems-heading" className={styles.heading}>
          <Icon name="error" />
          {t("common:error.heading", { count: problems.length })}
        </h2>
      </div>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.code}`}>
            <a href={`#${fieldId(problem.field)}`}>{problemText(problem, t)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
