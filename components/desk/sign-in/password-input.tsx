"use client";

import { Field, type FieldProps } from "../../forms/field.tsx";
import input from "../../forms/input.module.css";
import { classNames } from "../../ui/class-names.ts";

export function PasswordInput(field: FieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className={classNames(input.input, input.identifier)}
          type="password"
          dir="ltr"
          autoComplete="current-password"
        />
      )}
    </Field>
  );
}
