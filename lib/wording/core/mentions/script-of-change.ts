import type { FieldChange } from "./act-fields.ts";

/** The script that a change of a name is about: Arabic where it touches Arabic, else the one it touches (L36:47). */
export function scriptOfChange({ was, becomes }: FieldChange): "ar" | "latin" | "tifinagh" {
  const touched = [was, becomes].filter((value) => typeof value === "object" && value !== null);
  const isIn = (script: string): boolean => touched.some((value) => script in value);
  if (isIn("ar")) return "ar";
  return isIn("latin") ? "latin" : isIn("tifinagh") ? "tifinagh" : "ar";
}
