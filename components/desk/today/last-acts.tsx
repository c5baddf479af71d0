import type { Locale, T } from "#lib/kernel/texts.ts";
import { DateText } from "../../ui/date-text.tsx";
import { Icon } from "../../ui/icon.tsx";
import styles from "./last-acts.module.css";

type Line = { id: string; kind: string; no: number; year: number; registeredAt: Date; declarationId: string };
type LastActsProps = { acts: readonly Line[]; locale: Locale; t: T };

/** The last numbers of the office's registers; each leads to its file. */
export function LastActs({ acts, locale, t }: LastActsProps) {
  const clock = new Intl.DateTimeFormat("fr", {
    timeZone: "Africa/Casablanca",
    dateStyle: "short",
    timeStyle: "short",
  });
  return (
    <section className={styles.acts} aria-labelledby="last-acts">
      <Icon name="shield" />
      <h2 id="last-acts">{t("lastActs.title")}</h2>
      {acts.length === 0 ? (
        <p>{t("lastActs.none")}</p>
      ) : (
        <ul>
          {acts.map(({ id, kind, no, year, registeredAt, declarationId }) => {
            const [day = "", time = ""] = clock.format(registeredAt).split(" ");
            return (
              <li key={id}>
                <a href={`/${locale}/desk/files/${declarationId}/registered`}>{t(`lastActs.${kind}`, { no, year })}</a>{" "}
                <DateText on={day.split("/").reverse().join("-")} time={time} t={t} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
