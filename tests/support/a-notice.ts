import type { TestDatabase } from "./database.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import { sendNotices, writeNotices } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { aDeathAct } from "./a-death-act.ts";
import { aRegisteredAct } from "./a-registered-act.ts";
import type { Officer } from "./an-officer.ts";

/** A death act whose notices are written as the worker writes them. `told` is the birth act as the family told it: `office`, `number`, `year`. */
export async function aDeathWithNotices(
  db: TestDatabase,
  officer: Officer,
  told: Answers = {},
): Promise<{ actId: string; ids: string[] }> {
  const { actId } = await aRegisteredAct(db.owner, officer, {
    declaration: { answers: { birthAct: told } },
    drawUp: (drawn) =>
      aDeathAct({
        ...drawn,
        office: { code: officer.office, name: { ar: "أكدال", fr: "Agdal" }, headAr: [], headFr: [] },
      }),
  });
  await writeNotices({ actId }, now());
  await sendNotices(now());
  const { rows } = await db.owner.query<{ id: string }>(
    "select id from notice where cause_act_id = $1 order by place",
    [actId],
  );
  return { actId, ids: rows.map(({ id }) => id) };
}
