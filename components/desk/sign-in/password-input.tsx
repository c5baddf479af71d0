"use client";

import { Field, type FieldProps } from "../../forms/field.tsx";
import input from "../../forms/input.module.css";
import { classNames } from "../../ui/class-names.ts";

export function PasswordInput({ isNew, ...field }: FieldProps & { isNew?: boolean }) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className={classNames(input.input, input.identifier)}
          type="password"
          dir="ltr"
          autoComplete={isNew ? "new-password" : "current-password"}
        />
      )}
    </Field>
  );
}
