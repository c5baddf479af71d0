"use client";

import type { FieldShape, FieldValue } from "#lib/declarations/core/index.ts";
import { Card } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import { reasonWords } from "../reason-words.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import { FieldValueText } from "../verify/field-value.tsx";
import type { Named } from "../verify/value-words.ts";
import styles from "./act-page.module.css";

export type Change = { path: string; shape: FieldShape; from: FieldValue; to: FieldValue; reason: string };

/** Every line in which the act departs from the declaration, with the reason the officer gave. */
export function Changes({ changes, named }: { changes: readonly Change[]; named: Named }) {
  const { t } = useTexts();
  return (
    <Card title={t("changes.title")} level={2}>
      {changes.length === 0 && <p className={styles.soft}>{t("changes.none")}</p>}
      <ul className={styles.changes}>
        {changes.map(({ path, shape, from, to, reason }) => (
          <li key={path}>
            <b>{t(`field.${path}`)}</b>{" "}
            <del>
              <FieldValueText path={path} shape={shape} value={from} named={named} />
            </del>{" "}
            <Icon name="forward" small label={t("changes.becomes")} />{" "}
            <ins>
              <FieldValueText path={path} shape={shape} value={to} named={named} />
            </ins>
            <span className={styles.soft}>{reasonWords(reason, t)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
