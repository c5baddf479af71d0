import type { T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import type { ActDatum } from "./act-view.ts";
import styles from "./acts.module.css";

/** What the act says today; beside what a mention changed, what was registered. */
export function ActData({ data, t }: { data: readonly ActDatum[]; t: T }) {
  const absent = t("acts:changes.absent");
  return (
    <SummaryList
      title={t("acts:act.data")}
      items={data.map(({ field, label, now, original }) => ({
        key: field,
        term: label,
        value: (
          <>
            <bdi>{now ?? absent}</bdi>
            {now !== original && (
              <>
                {" "}
                <Badge tone="info">{t("acts:act.changed")}</Badge>
                <p className={styles.hint}>
                  {t("acts:act.asRegistered")} <bdi>{original ?? absent}</bdi>
                </p>
              </>
            )}
          </>
        ),
      }))}
      t={t}
    />
  );
}
