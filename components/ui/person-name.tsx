import type { Locale, T } from "#lib/kernel/texts.ts";
import { DualText } from "./dual-text.tsx";

type PersonNameProps = { name: { ar: string; latin: string }; kind: string; locale: Locale; t: T };

/** The name a file goes by. A death without one is of a body that nobody knows, which the language says: it is nobody's name (L36:38). */
export function PersonName({ name, kind, locale, t }: PersonNameProps) {
  if (kind === "death" && name.ar === "" && name.latin === "") return t("common:unidentified");
  return <DualText {...name} locale={locale} />;
}
