import type { T } from "#lib/kernel/texts.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";

/** A link when nothing is to be kept, else a second button of the same form. */
export type Later = { href: string } | { name: string; value: string; formAction?: string | undefined };

export function SaveForLater({ later, t }: { later: Later; t: T }) {
  const words = t("common:button.later");
  if ("href" in later)
    return (
      <ButtonLink href={later.href} kind="quiet" wide>
        {words}
      </ButtonLink>
    );
  return (
    <Button kind="quiet" wide name={later.name} value={later.value} formAction={later.formAction}>
      {words}
    </Button>
  );
}
