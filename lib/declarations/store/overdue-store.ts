import { databaseDay, type Deadline, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";

const WAITING = ["submitted", "retrieved", "to_complete", "ready"];

/**
 * Open files whose deadline was before this day, the oldest first. Those with a permission or a judgment are no longer held to it, nor those
 * whose act was drawn up in time for a paper register: it is entered here after it was written there.
 */
export async function listPastDeadline(tx: Tx, today: IsoDay, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select d.id::text from declaration d
     where d.status = any (${WAITING}) and d.deadline_on < ${databaseDay(today)}::date and d.deadline_met_on is null
       and not exists (select from ruling r where r.declaration_id = d.id and r.kind = 'lateDeclaration' and r.status = 'granted')
       and not (d.regime = 'R37' and exists (
         select from act_draft a where a.declaration_id = d.id and a.status in ('prepared', 'read', 'declarant_signed')
            and (a.content ->> 'drawnUpOn')::date <= d.deadline_on))
     order by d.deadline_on limit ${most}::int`;
  return rows.map(({ id }) => id);
}

/** The calendar moved the last day: an announced feast, a suspension. The version stays: nothing that people work on has changed. */
export async function saveDeadline(tx: Tx, id: string, deadline: Deadline, at: Date): Promise<void> {
  await tx.declaration.update({
    where: { id },
    data: { deadline, deadlineOn: databaseDay(deadline.lastDay), updatedAt: at },
    select: { id: true },
  });
}

/** Drafts nobody has touched since a moment, with every stored file that hangs on them. */
export async function listIdleDrafts(
  tx: Tx,
  before: Date,
  most: number,
): Promise<{ id: string; blobKeys: string[] }[]> {
  return tx.$queryRaw<{ id: string; blobKeys: string[] }[]>`
    select d.id::text, array(select u.blob_key from upload u where u.declaration_id = d.id
             union all select p.blob_key from page_image p join upload u on u.id = p.upload_id where u.declaration_id = d.id) as "blobKeys"
      from declaration d where d.status = 'draft' and d.updated_at < ${before} order by d.updated_at limit ${most}::int`;
}

/** Deletes a draft that is still idle, its uploads with it. False when somebody came back to it. */
export async function deleteIdleDraft(tx: Tx, id: string, before: Date): Promise<boolean> {
  const { count } = await tx.declaration.deleteMany({ where: { id, status: "draft", updatedAt: { lt: before } } });
  return count === 1;
}
