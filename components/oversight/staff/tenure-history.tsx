import type { T } from "#lib/kernel/texts.ts";
import { Stack } from "../../layout/stack.tsx";
import { dateWords } from "../../ui/date-words.ts";

export type TenureLine = { id: string; subject: string; what: string; toOn: string | null; on: string };

/** What was given, changed and ended, as it was kept at the time. */
export function TenureHistory({ lines, t }: { lines: readonly TenureLine[]; t: T }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{t("staff:history.title")}</summary>
      <Stack as="ul" gap="s">
        {lines.map(({ id, subject, what, toOn, on }) => (
          <li key={id}>
            {dateWords(on, t)} — {t(`staff:history.${subject}.${what}`)}
            {toOn !== null && ` (${t("staff:untilDay", { day: dateWords(toOn, t) })})`}
          </li>
        ))}
      </Stack>
    </details>
  );
}
