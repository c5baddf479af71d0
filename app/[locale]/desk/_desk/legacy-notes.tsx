import { Note } from "#components/ui/note.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { isId } from "#lib/kernel/ids.ts";
import type { T } from "#lib/kernel/texts.ts";
import { type Query, queryOf } from "./texts.ts";

const DONE = [
  "scanned",
  "lost",
  "indexed",
  "keyed",
  "settled",
  "setAside",
  "image",
  "certified",
  "mention",
  "issued",
  "batchSigned",
];

/** What was done or refused, as a command left it in the address; a copy that was handed out leads to its pages. */
export function LegacyNotes({ query, t }: { query: Query; t: T }) {
  const [done, refused, job] = [queryOf(query, "done"), queryOf(query, "refused"), queryOf(query, "job")];
  return (
    <>
      {DONE.includes(done) && (
        <Note tone="ok" live>
          {t(`legacy:done.${done}`)}
        </Note>
      )}
      {done === "issued" && isId(job) && (
        <PrintButton href={`/api/desk/prints/${job}/pdf`} label={t("legacy:copies.open")} />
      )}
      {/^(?:acts|auth|calendar|common|documents|files|gate|legacy|mentions|rulings)\.[A-Za-z0-9]{2,40}$/.test(
        refused,
      ) && (
        <Note tone="bad" live>
          {t(`errors:${refused}`)}
        </Note>
      )}
    </>
  );
}
