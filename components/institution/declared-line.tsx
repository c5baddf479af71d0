import type { ReviewField } from "#lib/declarations/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Bdi } from "../ui/bdi.tsx";
import { DateText } from "../ui/date-text.tsx";
import { DualText } from "../ui/dual-text.tsx";
import { paperChoice, type PaperKind } from "./paper-words.ts";

type DeclaredLineProps = {
  line: Pick<ReviewField, "path" | "shape" | "value">;
  of: PaperKind;
  places: Readonly<Record<string, string>>;
  locale: Locale;
  t: T;
};

/** The value of one line in the reader's words. */
export function DeclaredLine({ line: { path, shape, value }, of, places, locale, t }: DeclaredLineProps) {
  if (typeof value !== "string") return <DualText ar={value.ar} latin={value.latin} locale={locale} />;
  switch (shape) {
    case "day":
    case "partialDate":
      return <DateText on={value} t={t} />;
    case "choice":
      return paperChoice(path, value, of, t);
    case "place":
      return places[value] ?? value;
    case "country":
      return new Intl.DisplayNames(locale === "ar" ? "ar-MA" : "fr-MA", { type: "region" }).of(value) ?? value;
    default:
      return <Bdi>{value}</Bdi>;
  }
}
