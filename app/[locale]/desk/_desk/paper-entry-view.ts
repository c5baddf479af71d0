import type { PaperEntryView } from "#components/desk/act/paper-entry.tsx";
import { type ActDraft, awaitedEntry } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";

/** What the officer still has to copy from the signed page of an act. */
export async function paperEntryViewOf(
  officer: StaffSession,
  draft: ActDraft,
  locale: Locale,
): Promise<PaperEntryView> {
  const { register, volumes, expected, last, page, hold } = await awaitedEntry(officer, draft);
  const isOpen = register?.closing === null;
  return {
    draftId: draft.id,
    registerHref: isOpen ? `/${locale}/desk/registers/${register.id}` : null,
    hasVolume: volumes.length > 0,
    expected,
    volume: last?.volume ?? volumes[0]?.no ?? null,
    page: page ? { id: page.id, href: page.isClean ? `/api/files/desk/${page.id}/1` : null } : null,
    hold: hold ? { no: hold.no, volume: hold.volume, page: hold.page, because: hold.because } : null,
  };
}
