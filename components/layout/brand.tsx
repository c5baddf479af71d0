import { classNames } from "../ui/class-names.ts";
import { Mark } from "../ui/mark.tsx";
import styles from "./brand.module.css";

type BrandProps = { href: string; name: string; line: string; onDeep?: boolean | undefined };

/** The mark, the name, and under it the register or the office. */
export function Brand({ href, name, line, onDeep }: BrandProps) {
  return (
    <a className={classNames(styles.brand, onDeep && styles.onDeep)} href={href}>
      <Mark onDeep={onDeep} />
      <span>
        <b>{name}</b>
        <span className={styles.line}>{line}</span>
      </span>
    </a>
  );
}
