import { Note } from "#components/ui/note.tsx";
import type { T } from "#lib/kernel/texts.ts";
import type { Regime } from "#lib/territory/core/index.ts";

/** The term is past: what may still be done, under the law of each office offered; nothing is promised (L36:21, D99:15). */
export function LateNote({ regimes, t }: { regimes: readonly Regime[]; t: T }) {
  return (
    <Note tone="bad" icon="clock" title={t("late.title")}>
      {regimes.map((regime) => (
        <p key={regime}>{t(`late.${regime}`)}</p>
      ))}
      <p>{t("late.keep")}</p>
    </Note>
  );
}
