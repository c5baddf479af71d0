import { formatSerial } from "#lib/documents/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Card } from "../../ui/card.tsx";
import { DateText } from "../../ui/date-text.tsx";

type MarriageCopiesProps = {
  copies: readonly { serial: string; on: string; office: string }[];
  /** Where the officer writes it in the margin; absent for whoever may not. */
  mentionHref?: string | undefined;
  t: T;
};

/** The days noted at the act on which a copy was given for a marriage (FC:65). */
export function MarriageCopies({ copies, mentionHref, t }: MarriageCopiesProps) {
  if (copies.length === 0) return null;
  return (
    <Card title={t("issuing:marriage.title")}>
      <p>{t("issuing:marriage.lead")}</p>
      <ul>
        {copies.map(({ serial, on, office }) => (
          <li key={serial}>
            <DateText on={on} t={t} /> · {t("issuing:marriage.line", { serial: formatSerial(serial), office })}
          </li>
        ))}
      </ul>
      {mentionHref !== undefined && (
        <ButtonLink href={mentionHref} kind="secondary" small icon="quill">
          {t("issuing:marriage.enter")}
        </ButtonLink>
      )}
    </Card>
  );
}
