import type { T } from "#lib/kernel/texts.ts";
import { Sheet } from "../frame/sheet.tsx";
import { Actions } from "../../ui/actions.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Note } from "../../ui/note.tsx";

/** What was loaded. */
export function ImportDone({
  outcome: { added, changed },
  href,
  t,
}: {
  outcome: { added: number; changed: number };
  href: string;
  t: T;
}) {
  return (
    <Sheet>
      <Note tone="ok" live>
        {t("territory.doneAdded", { count: added })} · {t("territory.doneChanged", { count: changed })}
      </Note>
      <p>{t("territory.doneHint")}</p>
      <Actions>
        <ButtonLink kind="secondary" href={href}>
          {t("territory.another")}
        </ButtonLink>
      </Actions>
    </Sheet>
  );
}
