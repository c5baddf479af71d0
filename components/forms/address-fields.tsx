import { Stack } from "../layout/stack.tsx";
import { FieldGroup } from "./field-group.tsx";
import type { FieldProps } from "./field.tsx";
import type { Options } from "./option.ts";
import { Select } from "./select.tsx";
import { TextInput } from "./text-input.tsx";

export type AddressParts = { line?: string | undefined; town?: string | undefined; country?: string | undefined };

type AddressFieldsProps = FieldProps & {
  value?: AddressParts | undefined;
  /** Asked only where an address may be abroad. */
  countries?: Options | undefined;
  lang?: "ar" | "fr" | undefined;
};

/** Posts `name.line`, `name.town` and `name.country`. */
export function AddressFields({
  name,
  label,
  value = {},
  countries,
  lang,
  hint,
  optional,
  problems,
  t,
}: AddressFieldsProps) {
  const shared = { problems, t, lang };
  return (
    <FieldGroup
      name={name}
      legend={label}
      hint={hint}
      optional={optional}
      problems={problems}
      showProblem={false}
      t={t}
    >
      <Stack gap="m">
        <TextInput
          {...shared}
          name={`${name}.line`}
          label={t("common:address.line")}
          value={value.line}
          autoComplete="street-address"
        />
        <TextInput
          {...shared}
          name={`${name}.town`}
          label={t("common:address.town")}
          value={value.town}
          width="medium"
          autoComplete="address-level2"
        />
        {countries && (
          <Select
            name={`${name}.country`}
            label={t("common:address.country")}
            value={value.country}
            options={countries}
            width="medium"
            autoComplete="country"
            problems={problems}
            t={t}
          />
        )}
      </Stack>
    </FieldGroup>
  );
}
