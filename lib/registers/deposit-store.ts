import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import { copiesOf, type DepositCopy, type DepositEvent, type DepositStep } from "./core/index.ts";
import type { RegisterKind } from "./store.ts";

/** A closed paper register with the steps of each original that leaves its office. */
export type DepositedRegister = {
  registerId: string;
  officeCode: string;
  isAbroad: boolean;
  kind: RegisterKind;
  year: number;
  closedOn: IsoDay;
  copies: readonly { copy: DepositCopy; events: readonly DepositEvent[] }[];
};

type Row = {
  registerId: string;
  officeCode: string;
  isAbroad: boolean;
  kind: RegisterKind;
  year: number;
  closedOn: Date;
  copy: DepositCopy | null;
  step: DepositStep | null;
  doneOn: Date | null;
  reference: string | null;
};

const REFUSALS = [
  "registers.notFound",
  "registers.noDeposit",
  "registers.depositNotClosed",
  "registers.depositChanged",
  "registers.depositDay",
  "registers.depositStep",
];

/** Of the caller's own office (row-level security); nothing for an electronic register and for one that is open. */
export async function findDeposit(
  tx: Tx,
  officeCode: string,
  registerId: string,
): Promise<DepositedRegister | undefined> {
  const rows = await tx.$queryRaw<Row[]>`
    select r.id::text as "registerId", r.office_code as "officeCode", o.kind = 'consulate' as "isAbroad", r.kind, r.year, c.closed_on as "closedOn",
           d.copy, d.step, d.done_on as "doneOn", d.reference
      from register_year r join office o on o.code = r.office_code join register_closing c on c.register_year_id = r.id
      left join register_deposit d on d.register_year_id = r.id
     where r.id = ${registerId}::uuid and r.office_code = ${officeCode} and r.regime = 'R37' order by d.copy, d.no`;
  return registersIn(rows)[0];
}

/** Those of the territory that the caller supervises, the latest year first. */
export async function listDeposits(tx: Tx): Promise<DepositedRegister[]> {
  return registersIn(
    await tx.$queryRaw<Row[]>`
      select register_id::text as "registerId", office_code as "officeCode", is_abroad as "isAbroad", kind, year, closed_on as "closedOn",
             copy, step, done_on as "doneOn", reference from deposits_to_watch()`,
  );
}

/** The one writer of steps; `after` is how many the page showed. */
export async function recordDeposit(
  tx: Tx,
  {
    registerId,
    copy,
    after,
    step,
    doneOn,
    reference,
  }: DepositEvent & { registerId: string; copy: DepositCopy; after: number },
): Promise<Result<undefined>> {
  try {
    await tx.$executeRaw`
      select record_deposit(${registerId}::uuid, ${copy}, ${after}::int, ${step}, ${databaseDay(doneOn)}::date, ${reference})`;
    return ok(undefined);
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}

function registersIn(rows: readonly Row[]): DepositedRegister[] {
  return [...Map.groupBy(rows, ({ registerId }) => registerId).values()].flatMap((held) => {
    const [first] = held;
    if (!first) return [];
    const { registerId, officeCode, isAbroad, kind, year, closedOn } = first;
    const copies = copiesOf(isAbroad).map((copy) => ({
      copy,
      events: held.flatMap(({ copy: of, step, doneOn, reference }) =>
        of === copy && step && doneOn && reference !== null ? [{ step, doneOn: isoDayOf(doneOn), reference }] : [],
      ),
    }));
    return [{ registerId, officeCode, isAbroad, kind, year, closedOn: isoDayOf(closedOn), copies }];
  });
}
