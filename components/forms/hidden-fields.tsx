import type { Locale } from "#lib/kernel/texts.ts";

type HiddenFieldsProps = {
  /** Of this form, made when the page was drawn: sending it twice has one effect. */
  idempotencyKey: string;
  locale: Locale;
  /** Of the record the form was drawn from. */
  version?: number | undefined;
  /** Other values; those absent are left out. */
  values?: Readonly<Record<string, string | number | undefined>> | undefined;
};

/** What every form of a command carries unseen. */
export function HiddenFields({ idempotencyKey, locale, version, values = {} }: HiddenFieldsProps) {
  const all = { _key: idempotencyKey, _locale: locale, _version: version, ...values };
  return Object.entries(all).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}
