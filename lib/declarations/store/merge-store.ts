import type { Tx } from "#lib/platform/db.ts";
import type { Answers } from "../core/index.ts";

/** The two files of one event become one: the living file takes the certificate and what it lacked, the other is closed for it. */
export async function saveMerge(
  tx: Tx,
  { living, closed, answers, at }: { living: string; closed: string; answers: Answers; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    update declaration set content = ${JSON.stringify(answers)}::jsonb, group_id = coalesce(group_id, id), version = version + 1, updated_at = ${at},
           certificate_number = (select certificate_number from declaration where id = ${closed}::uuid)
     where id = ${living}::uuid`;
  await tx.$executeRaw`
    update declaration set status = 'duplicate', merged_into = ${living}::uuid, version = version + 1, updated_at = ${at}, closed_at = ${at},
           group_id = (select group_id from declaration where id = ${living}::uuid), holder_account = null, holder_until = null
     where id = ${closed}::uuid`;
}
