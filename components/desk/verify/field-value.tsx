"use client";

import { type FieldShape, type FieldValue, TIME_UNKNOWN } from "#lib/declarations/core/index.ts";
import { Bdi } from "../../ui/bdi.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { type Named, valueWords } from "./value-words.ts";

type FieldValueTextProps = { path: string; shape: FieldShape; value: FieldValue; named: Named };

/** A value as the screens of the desk draw it: names in both scripts, numbers isolated. */
export function FieldValueText({ path, shape, value, named }: FieldValueTextProps) {
  const { locale, t } = useTexts();
  if (typeof value !== "string") return <DualText ar={value.ar} latin={value.latin} locale={locale} />;
  const words = valueWords(path, shape, value, named, t);
  const isFigures = shape === "text" || (shape === "time" && value !== TIME_UNKNOWN);
  return isFigures ? <Bdi>{words}</Bdi> : <span>{words}</span>;
}
