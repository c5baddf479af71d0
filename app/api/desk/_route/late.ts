import type { Outcome } from "#lib/gate/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";

/** The page of what follows the end of the term, whatever came of a command. */
export function toLate(_outcome: Outcome<unknown>, where: { locale: Locale; params: Record<string, string> }) {
  return { path: `/${where.locale}/desk/files/${where.params["id"] ?? ""}/late` };
}
