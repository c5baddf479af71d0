import styles from "./kbd.module.css";

/** The key that does the same. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className={styles.kbd} dir="ltr">
      {children}
    </kbd>
  );
}
