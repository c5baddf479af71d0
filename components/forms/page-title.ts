import type { T } from "#lib/kernel/texts.ts";
import type { Problems } from "./problems.ts";

/** The `<title>` says first that something is wrong: «خطأ: …», "Erreur : …". */
export function pageTitle(title: string, problems: Problems, t: T): string {
  return problems?.length ? t("common:error.title", { title }) : title;
}
