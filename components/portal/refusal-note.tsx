import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { Note } from "#components/ui/note.tsx";
import type { T } from "#lib/kernel/texts.ts";
import type { OfficeAuthority } from "#lib/territory/core/index.ts";

type RefusalNoteProps = { ground: string; appealBy: string; appealTo: OfficeAuthority; letter: string; t: T };

/** Why a file was refused, before whom and until when one may appeal, and the letter that says so (law 55-19:18, 21). */
export function RefusalNote({ ground, appealBy, appealTo, letter, t }: RefusalNoteProps) {
  return (
    <>
      <Note tone="bad" title={t("portal:refused.title")}>
        <p>{t(`portal:refusal.${ground}`)}</p>
        <p>{t(`portal:refused.appeal.${appealTo}`, { date: dateWords(appealBy, t) })}</p>
        <p>{t("portal:refused.court")}</p>
      </Note>
      <Actions>
        <ButtonLink kind="secondary" icon="download" href={letter} download>
          {t("portal:refused.letter")}
        </ButtonLink>
      </Actions>
    </>
  );
}
