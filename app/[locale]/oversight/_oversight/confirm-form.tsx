import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import type { Locale } from "#lib/kernel/texts.ts";
import { newKey } from "./new-key.ts";
import type { Query } from "./texts.ts";

type ConfirmFormProps = {
  action: string;
  /** What was typed on the page before, sent on as it was. */
  typed: Query;
  names: readonly string[];
  submitLabel: string;
  change: { href: string; label: string };
  locale: Locale;
};

/** The one deliberate step: the values of the page before, and a button that says what it does. */
export function ConfirmForm({ action, typed, names, submitLabel, change, locale }: ConfirmFormProps) {
  const values = names.flatMap((name) => [typed[name] ?? []].flat().map((value) => ({ name, value })));
  return (
    <form method="post" action={action}>
      <HiddenFields idempotencyKey={newKey()} locale={locale} />
      {values.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Actions>
        <Button>{submitLabel}</Button>
        <ButtonLink kind="quiet" href={change.href}>
          {change.label}
        </ButtonLink>
      </Actions>
    </form>
  );
}

/** The page of a form again, with what was typed in it. */
export function changeAddress(page: string, typed: Query, names: readonly string[]): string {
  const query = new URLSearchParams({ change: "yes" });
  for (const name of names) for (const value of [typed[name] ?? []].flat()) query.append(name, value);
  return `${page}?${query.toString()}`;
}
