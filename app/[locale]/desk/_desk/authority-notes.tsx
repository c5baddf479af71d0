import { Note } from "#components/ui/note.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { lastDayToSign } from "#lib/auth/core/index.ts";
import { listDelegations, listStrandedDrafts } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { readDesk } from "./read-desk.ts";
import type { DeskOfficer } from "./require-officer.ts";

type AuthorityNotesProps = { officer: DeskOfficer; at: Date; locale: Locale; t: T };

/** What the desk tells an officer of powers to sign: the own one that ends soon, and acts that wait for somebody without one. */
export async function AuthorityNotes({ officer, at, locale, t }: AuthorityNotesProps) {
  const today = civilDayAt(at);
  const { delegations, stranded } = await readDesk(officer, async (tx) => ({
    delegations: await listDelegations(tx, officer.staffId, today),
    stranded: await listStrandedDrafts(tx, today),
  }));
  const last = lastDayToSign(delegations, { officeCode: officer.office.code, today });
  return (
    <>
      {last !== undefined && (
        <Note tone="warn" icon="clock">
          {t("staff:own.endsSoon", { day: dateWords(last, t) })}
        </Note>
      )}
      {stranded.length > 0 && (
        <Note tone="warn">
          <a href={`/${locale}/desk/staff#stranded`}>{t("staff:own.stranded", { count: stranded.length })}</a>
        </Note>
      )}
    </>
  );
}
