import type { Locale, T } from "#lib/kernel/texts.ts";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { Stack } from "../layout/stack.tsx";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";

/** Finds one declaration by its certificate or its reference; what is typed is posted, never put in an address. */
export function OpenAnnounced({ idempotencyKey, locale, t }: { idempotencyKey: string; locale: Locale; t: T }) {
  return (
    <form method="post" action="/api/institution/open" role="search" aria-label={t("open.title")} noValidate>
      <Stack gap="s">
        <HiddenFields idempotencyKey={idempotencyKey} locale={locale} />
        <TextInput
          name="q"
          kind="identifier"
          width="medium"
          label={t("open.label")}
          hint={t("open.hint")}
          problems={[]}
          t={t}
        />
        <Actions>
          <Button kind="secondary" icon="search">
            {t("open.send")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
