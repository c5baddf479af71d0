import type { Locale } from "#lib/kernel/texts.ts";

type Where = { locale: Locale; params: Record<string, string> };

/** Where a plain form goes on after a command on a file. */
export function toFile(_outcome: unknown, { locale, params }: Where): { path: string } {
  return { path: `/${locale}/desk/files/${params["id"]}` };
}

export function toToday(_outcome: unknown, { locale }: Where): { path: string } {
  return { path: `/${locale}/desk` };
}
