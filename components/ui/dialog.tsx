import type { ReactNode } from "react";
import { Actions } from "./actions.tsx";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";

type DialogProps = {
  id: string;
  title: ReactNode;
  /** Drawn open in its place, without script. Otherwise `showModal()` opens it. */
  open?: boolean | undefined;
  tone?: "ok" | "bad" | undefined;
  actions: ReactNode;
  children: ReactNode;
};

/** Only for what cannot be undone: the verb on the button, the safe choice beside it. */
export function Dialog({ id, title, open, tone = "ok", actions, children }: DialogProps) {
  return (
    <dialog id={id} className={classNames(styles.dialog, styles[tone])} aria-labelledby={`${id}-title`} open={open}>
      <div className={styles.inside}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        <div>{children}</div>
        <Actions>{actions}</Actions>
      </div>
    </dialog>
  );
}
