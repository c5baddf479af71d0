import styles from "./file-question.module.css";

/** A link, or a button of the form around it that posts elsewhere. */
export type FileAction =
  | { label: string; href: string }
  | { label: string; formAction?: string | undefined; name?: string | undefined; value?: string | undefined };

export function FileActions({ actions, titleId }: { actions: readonly FileAction[]; titleId: string }) {
  if (actions.length === 0) return null;
  return (
    <ul className={styles.actions} data-screen-only="">
      {actions.map((action) => (
        <li key={action.label}>
          {"href" in action ? (
            <a href={action.href} aria-describedby={titleId}>
              {action.label}
            </a>
          ) : (
            <button
              type="submit"
              formAction={action.formAction}
              name={action.name}
              value={action.value}
              aria-describedby={titleId}
            >
              {action.label}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
