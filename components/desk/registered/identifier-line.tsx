import type { T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { Bdi } from "../../ui/bdi.tsx";
import styles from "./registered.module.css";

/** The digital civil and social identifier of the child (L36:30), or that none is assigned yet. */
export function IdentifierLine({ value, t }: { value: string | null; t: T }) {
  return (
    <p className={styles.line}>
      {t("identifier.label")}
      {value === null ? (
        <Badge tone="info" icon="clock">
          {t("identifier.notYet")}
        </Badge>
      ) : (
        <Bdi>{value}</Bdi>
      )}
    </p>
  );
}
