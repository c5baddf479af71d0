import { Note } from "#components/ui/note.tsx";
import type { T } from "#lib/kernel/texts.ts";
import { type Query, queryOf } from "./texts.ts";

const DONE = ["spelling", "finding", "paper", "drop", "issued"];

/** What was done or refused, as a command left it in the address. */
export function CertificateNotes({ query, t }: { query: Query; t: T }) {
  const [done, refused] = [queryOf(query, "done"), queryOf(query, "refused")];
  return (
    <>
      {DONE.includes(done) && (
        <Note tone="ok" live>
          {t(`certificates:done.${done}`)}
        </Note>
      )}
      {/^(?:auth|calendar|certificates|common|documents|gate|names)\.[A-Za-z0-9]{2,40}$/.test(refused) && (
        <Note tone="bad" live>
          {t(`errors:${refused}`)}
        </Note>
      )}
    </>
  );
}
