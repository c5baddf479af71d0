import type { Client } from "pg";
import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { addressNotice, executeNotice, sendNoticeOnPaper, watchNotices, writeNotices } from "#lib/notices/index.ts";
import type { World } from "./desk-work.ts";
import { HASSAN } from "./staff.ts";
import { asOfficer } from "./walk.ts";

/** What the acts and mentions before must tell other offices: one executed on paper, one for Hassan whose act nobody finds, one late. */
export async function seedNotices(owner: Client, { at }: World, officer: StaffSession): Promise<void> {
  const { rows: deaths } = await owner.query<{ actId: string }>(
    `select id as "actId" from act where kind = 'death' order by id`,
  );
  const { rows: couples } = await owner.query<{ declarationId: string }>(
    `select distinct declaration_id as "declarationId" from mention order by 1`,
  );
  for (const cause of [...deaths, ...couples]) await writeNotices(cause, at);
  const { rows } = await owner.query<{ id: string }>(
    "select id from notice where status = 'to_send' and receiver_office is null order by reference",
  );
  const [paper, unmatched, late] = rows.map(({ id }) => id);
  const today = civilDayAt(at);
  if (paper !== undefined) {
    const id = paper;
    await asOfficer(officer, at, undefined, (context) =>
      sendNoticeOnPaper(context, { id, number: "118/2026", on: today }),
    );
    await asOfficer(officer, at, undefined, (context) =>
      executeNotice(context, { id, number: 1207, year: 1948, on: today }),
    );
  }
  if (unmatched !== undefined)
    await asOfficer(officer, at, undefined, (context) => addressNotice(context, { id: unmatched, office: HASSAN }));
  if (late === undefined) return;
  await owner.query("update notice set due_on = due_on - 25 where id = $1", [late]);
  await watchNotices(at);
}
