import type { Locale } from "#lib/kernel/texts.ts";

type Where = { locale: Locale; params: Record<string, string> };

/** Where a plain form goes on after a command on a file. */
export function toFile(_outcome: unknown, { locale, params }: Where): { path: string } {
  return { path: `/${locale}/desk/files/${params["id"]}` };
}

export function toToday(_outcome: unknown, { locale }: Where): { path: string } {
  return { path: `/${locale}/desk` };
}

type Answered = { status: string; failure?: { code: string }; problems?: readonly { code: string }[] };

/** The same, with the code of what was refused in the address for a page that works without scripts. */
export function toFileWithRefusal(outcome: Answered, where: Where): { path: string } {
  const { path } = toFile(outcome, where);
  const code = outcome.failure?.code ?? outcome.problems?.[0]?.code;
  return { path: outcome.status === "done" || code === undefined ? path : `${path}?refused=${code}` };
}
