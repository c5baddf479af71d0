import type { T } from "#lib/kernel/texts.ts";

/** Lines of a file by their heads and names, one after the other: « Le père · Profession ; La mère · Née à ». */
export function linesInWords(paths: readonly string[], t: T): string {
  return paths.map((path) => `${t(`group.${path.split(".")[0] ?? ""}`)} · ${t(`field.${path}`)}`).join(t("lineBreak"));
}
