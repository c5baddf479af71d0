import type { ReviewField } from "#lib/declarations/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Bdi } from "../ui/bdi.tsx";
import { DateText } from "../ui/date-text.tsx";
import { DualText } from "../ui/dual-text.tsx";

type DeclaredLineProps = {
  line: Pick<ReviewField, "path" | "shape" | "value">;
  kind: string;
  places: Readonly<Record<string, string>>;
  locale: Locale;
  t: T;
};

/** The value of one line in the reader's words. */
export function DeclaredLine({ line: { path, shape, value }, kind, places, locale, t }: DeclaredLineProps) {
  if (typeof value !== "string") return <DualText ar={value.ar} latin={value.latin} locale={locale} />;
  switch (shape) {
    case "day":
    case "partialDate":
      return <DateText on={value} t={t} />;
    case "choice":
      return kind === "birth" ? t(`birth:choice.${path}.${value}`) : t(`death:choice.${path}.${value}`);
    case "place":
      return places[value] ?? value;
    case "country":
      return new Intl.DisplayNames(locale === "ar" ? "ar-MA" : "fr-MA", { type: "region" }).of(value) ?? value;
    default:
      return <Bdi>{value}</Bdi>;
  }
}

/** What a line is called on the pages of an institution. */
export function lineLabel(path: string, kind: string, t: T): string {
  const [section = "", name = ""] = path.split(".");
  if (section === "child") return t(`field.${name}`);
  const shared = `journey:field.person.${name}`;
  if (section === "mother") return t("motherLine", { field: t(shared) });
  return kind === "birth"
    ? t([`birth:field.${section}.${name}`, shared])
    : t([`death:field.${section}.${name}`, shared]);
}
