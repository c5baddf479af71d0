"use client";

import { Badge } from "../../ui/badge.tsx";
import { Bdi } from "../../ui/bdi.tsx";
import { Button } from "../../ui/button.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { Reference } from "../../ui/reference.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./duplicates-panel.module.css";
import type { FileView, SameEventView } from "./file-view.ts";
import { MergeButton } from "./merge-button.tsx";

type DuplicatesPanelProps = {
  file: Pick<FileView, "id" | "origin">;
  version: number;
  others: readonly SameEventView[];
  mayDecide: boolean;
  onDuplicate: (other: SameEventView) => void;
  onApart: (other: SameEventView) => void;
};

/** Other declarations of what may be the same event, at any office or consulate: the officer compares and decides. */
export function DuplicatesPanel({ file, version, others, mayDecide, onDuplicate, onApart }: DuplicatesPanelProps) {
  const { locale, t } = useTexts();
  if (others.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="duplicates">
      <h2 id="duplicates">{t("duplicates.title", { count: others.length })}</h2>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <span className={styles.which}>
              {other.reference !== null && <Reference value={other.reference} />}
              <Badge tone={other.act ? "ok" : "neutral"}>
                {other.act ? t("duplicates.act", other.act) : t(`status.${other.status}`)}
              </Badge>
              {other.isApart && <Badge tone="neutral">{t("duplicates.isApart")}</Badge>}
            </span>
            <DualText {...other.name} locale={locale} />
            {other.foreignAct !== null && (
              <span>
                {t("duplicates.foreignAct")} <Bdi>{other.foreignAct}</Bdi>
              </span>
            )}
            <span className={styles.last}>
              {other.eventOn !== null && <DateText on={other.eventOn} t={t} />}
              {mayDecide && other.reference !== null && isOtherSide(file.origin, other.origin) && (
                <MergeButton file={file.id} of={other.reference} version={version} />
              )}
              {mayDecide && other.reference !== null && (
                <Button small kind="secondary" type="button" onClick={() => onDuplicate(other)}>
                  {t("duplicates.mark")}
                </Button>
              )}
              {mayDecide && other.reference !== null && !other.isApart && (
                <Button small kind="secondary" type="button" onClick={() => onApart(other)}>
                  {t("duplicates.apart")}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One declared by an institution, the other not: both tell of one event. */
function isOtherSide(one: string, other: string): boolean {
  return (one === "institution") !== (other === "institution");
}
