"use client";

import { Icon, type IconName } from "../../ui/icon.tsx";
import { articleWords } from "../article-words.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./checks-panel.module.css";
import type { CheckView } from "./file-view.ts";

const MARKS: Readonly<Record<CheckView["level"], IconName>> = { green: "check", amber: "warning", red: "error" };

/** What was checked before the officer looks: each line opens on its explanation and its article. */
export function ChecksPanel({ checks, onShow }: { checks: readonly CheckView[]; onShow: (path: string) => void }) {
  const { t } = useTexts();
  if (checks.length === 0) return <p className={styles.none}>{t("checks.none")}</p>;
  return (
    <section aria-label={t("checks.title")} className={styles.checks}>
      <ul>
        {checks.map(({ code, level, params, article, law, isLawNotCompared, field }) => (
          <li key={code} className={styles[level]}>
            <details>
              <summary>
                <Icon name={MARKS[level]} small />
                <span>
                  <span className="visually-hidden">{t(`checks.level.${level}`)} </span>
                  {t(code, params)}
                </span>
              </summary>
              <p>
                {t(code.replace("check.", "checkWhy."), params)}{" "}
                {law === undefined && <span className={styles.article}>{articleWords(article, t)}</span>}{" "}
                {field !== null && (
                  <button type="button" className={styles.show} onClick={() => onShow(field)}>
                    {t("checks.show")}
                  </button>
                )}
              </p>
              {law !== undefined && (
                <p className={styles.law}>
                  <b>{articleWords(article, t)}</b> {law} {isLawNotCompared && t("checks.notCompared")}
                </p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
