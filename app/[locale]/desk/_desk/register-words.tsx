import { Badge } from "#components/ui/badge.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import type { T } from "#lib/kernel/texts.ts";
import type { ListedRegister } from "#lib/registers/index.ts";

/** The kind and year by which people call a register. */
export function registerName({ kind, year }: ListedRegister, t: T): string {
  return t(`registers.of.${kind}`, { year });
}

/** First and last number; a register that counts on paper has none here. */
export function numbersOf({ firstNo, lastNo, regime }: ListedRegister, t: T): string {
  if (lastNo > 0 && lastNo === firstNo) return String(lastNo);
  if (lastNo > 0) return t("registers.numbersFrom", { first: firstNo, last: lastNo });
  return t(regime === "R37" ? "registers.onPaper" : "registers.noNumber");
}

export function stateOf({ closing }: ListedRegister, t: T) {
  if (closing === null) return <Badge tone="ok">{t("registers.open")}</Badge>;
  return <Badge tone="neutral">{t("registers.closedOn", { date: dateWords(closing.on, t) })}</Badge>;
}
