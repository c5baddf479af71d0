import type { T } from "#lib/kernel/texts.ts";
import { Card } from "#components/ui/card.tsx";
import { Hint } from "#components/ui/hint.tsx";
import styles from "./qr-card.module.css";
import { QrPicture } from "./qr-picture.tsx";

type QrCardProps = { size: number; isDark: (row: number, column: number) => boolean; t: T };

/** The number as the office reads it from a screen or a sheet. */
export function QrCard({ size, isDark, t }: QrCardProps) {
  return (
    <Card as="div">
      <div className={styles.card}>
        <QrPicture size={size} isDark={isDark} label={t("sent.qr")} />
        <Hint>{t("sent.qrText")}</Hint>
      </div>
    </Card>
  );
}
