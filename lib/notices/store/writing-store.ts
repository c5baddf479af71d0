import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { NoticeContent } from "../core/index.ts";
import { plainJson } from "./plain-json.ts";

/** The bytes of a death act with the birth act that its file told of; nothing of an act that is no death. */
export async function findDeath(
  tx: Tx,
  actId: string,
): Promise<
  | {
      id: string;
      no: number;
      year: number;
      canon: Uint8Array;
      registeredAt: Date;
      told: Record<string, unknown> | null;
    }
  | undefined
> {
  const [row] = await tx.$queryRaw<
    {
      id: string;
      no: number;
      year: number;
      canon: Uint8Array;
      registeredAt: Date;
      told: Record<string, unknown> | null;
    }[]
  >`
    select a.id, a.no, a.year, a.canon, a.registered_at as "registeredAt", d.content -> 'birthAct' as told
      from act a join declaration d on d.id = a.declaration_id where a.id = ${actId}::uuid and a.kind = 'death'`;
  return row;
}

/** The mentions of one request with their bytes, the husband's first. */
export async function listMentions(
  tx: Tx,
  declarationId: string,
): Promise<{ id: string; canon: Uint8Array; enteredAt: Date }[]> {
  return tx.mention.findMany({
    where: { declarationId },
    orderBy: { subjectRole: "asc" },
    select: { id: true, canon: true, enteredAt: true },
  });
}

export type Written = {
  id: string;
  cause: { actId: string; place: number } | { mentionId: string };
  content: NoticeContent;
  receiverOffice: string | null;
  dueOn: IsoDay;
  status: "to_send" | "executed";
  executed?: { actId: string; number: number; year: number; on: IsoDay } | undefined;
};

/** Keeps a notice once for each cause, however often it is asked; gives whether it is new. */
export async function insertNotice(tx: Tx, { cause, content, executed, ...written }: Written): Promise<boolean> {
  const { count } = await tx.notice.createMany({
    skipDuplicates: true,
    data: [
      {
        id: written.id,
        kind: content.kind,
        ...("actId" in cause ? { causeActId: cause.actId, place: cause.place } : { mentionId: cause.mentionId }),
        senderOffice: content.sender.code,
        reference: content.reference,
        receiverOffice: written.receiverOffice,
        content: plainJson(content),
        dueOn: databaseDay(written.dueOn),
        status: written.status,
        ...(executed && {
          actId: executed.actId,
          executedNumber: executed.number,
          executedYear: executed.year,
          executedOn: databaseDay(executed.on),
        }),
      },
    ],
  });
  return count > 0;
}
