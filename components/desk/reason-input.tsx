"use client";

import { useId } from "react";
import { Field, type FieldProps } from "../forms/field.tsx";
import input from "../forms/input.module.css";

type ReasonInputProps = FieldProps & { value?: string | undefined; reasons: readonly string[] };

/** A reason in the officer's own words, with the usual ones at hand. */
export function ReasonInput({ reasons, value, ...field }: ReasonInputProps) {
  const list = useId();
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            className={input.input}
            type="text"
            list={list}
            maxLength={200}
            autoComplete="off"
            defaultValue={value}
          />
          <datalist id={list}>
            {reasons.map((reason) => (
              <option key={reason} value={reason} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
