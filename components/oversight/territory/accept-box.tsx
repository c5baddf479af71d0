import type { T } from "#lib/kernel/texts.ts";
import { Bdi } from "../../ui/bdi.tsx";
import styles from "./rows.module.css";

/** Ticked: this row of the file is taken. Posts `accepted[]`. */
export function AcceptBox({
  code,
  name,
  isTicked = false,
  t,
}: {
  code: string;
  name: string;
  isTicked?: boolean;
  t: T;
}) {
  return (
    <label className={styles.box}>
      <input
        type="checkbox"
        name="accepted[]"
        value={code}
        defaultChecked={isTicked}
        aria-label={t("territory.acceptOf", { name })}
      />
      <span>
        <b>{name}</b> <Bdi>{code}</Bdi>
      </span>
    </label>
  );
}
