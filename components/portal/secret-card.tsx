import { Bdi } from "#components/ui/bdi.tsx";
import { Card } from "#components/ui/card.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { formatSecretCode } from "#lib/kernel/reference.ts";
import type { T } from "#lib/kernel/texts.ts";
import styles from "./secret-card.module.css";

/** The code that opens the file on any device: written down, never sent. */
export function SecretCard({ code, text, t }: { code: string; text: string; t: T }) {
  return (
    <Card title={t("portal:secret.title")}>
      <p className={styles.code}>
        <Bdi>{formatSecretCode(code)}</Bdi>
      </p>
      <Hint>{text}</Hint>
    </Card>
  );
}
