import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { Stack } from "../layout/stack.tsx";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../forms/field.tsx";

/** An image is posted as a plain form: it works without scripts, and the next page says what became of it. */
export function ImageForm({
  action,
  label,
  file,
  send,
  children,
  t,
}: {
  action: string;
  label: string;
  /** What is pictured. */
  file: string;
  send: string;
  children?: ReactNode;
  t: T;
}) {
  return (
    <form method="post" action={action} encType="multipart/form-data" aria-label={label}>
      <Stack gap="m">
        {children}
        <Field name="file" label={file} t={t}>
          {(control) => <input type="file" accept="image/jpeg,image/png,image/webp,application/pdf" {...control} />}
        </Field>
        <Actions>
          <Button icon="upload">{send}</Button>
        </Actions>
      </Stack>
    </form>
  );
}
