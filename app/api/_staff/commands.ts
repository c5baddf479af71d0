import type { OversightContext, Outcome, Ran } from "#lib/gate/index.ts";
import {
  createStaff,
  delegateSignature,
  endAbsence,
  endDelegation,
  endPosting,
  forgetHandover,
  noteAbsence,
  noteCopy,
  postStaff,
  renewFactor,
  replaceAbsent,
  setAccountStatus,
} from "#lib/auth/index.ts";
import {
  readAbsenceEntry,
  readCopyEntry,
  readDelegationEntry,
  readEndOfPosting,
  readPostingEntry,
  readReplacementEntry,
  readStaffEntry,
} from "#lib/auth/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { type StaffSide, toAccount, type Where } from "./account-page.ts";

type Typed = Record<string, unknown>;
type Params = Record<string, string>;
type Read<I> = Result<I, Failure & { problems?: readonly FieldProblem[] }>;
type Account = { account: string };

/** A command on staff, as both sides that keep staff are given it: the database knows from the session whose staff one may change. */
type Command<I> = {
  name: string;
  permission: "staff:manage" | "staff:appoint";
  input: (rest: Typed, params: Params) => Read<I>;
  run: (context: OversightContext, input: I) => Promise<Ran<Account>>;
  then: (outcome: Outcome<Account>, where: Where) => { path: string };
};

const STATUSES = ["active", "suspended"] as const;

/** What managers may do for the country, and the head of an office for that office. */
export function staffCommands(side: StaffSide) {
  const permission = side === "oversight" ? "staff:manage" : "staff:appoint";
  const command = <I>(
    name: string,
    done: Parameters<typeof toAccount>[1],
    input: Command<I>["input"],
    run: Command<I>["run"],
  ): Command<I> => ({ name: `${side}.${name}`, permission, input, run, then: toAccount(side, done) });
  return {
    create: command("createStaff", "created", readStaffEntry, createStaff),
    status: command(
      "setAccountStatus",
      "status",
      (rest, params) => {
        const status = STATUSES.find((known) => known === rest["status"]);
        return status === undefined ? err({ code: "common.chooseOne" }) : withAccount(params, ok({ status }));
      },
      setAccountStatus,
    ),
    factor: command("renewFactor", "factor", nothingElse, renewFactor),
    handover: command("forgetHandover", "handover", nothingElse, forgetHandover),
    endPosting: command(
      "endPosting",
      "posting",
      (rest, params) => withAccount(params, readEndOfPosting(rest)),
      endPosting,
    ),
    post: command("postStaff", "posted", (rest, params) => withEntry(params, readPostingEntry(rest)), postStaff),
    delegate: command(
      "delegateSignature",
      "delegated",
      (rest, params) => withEntry(params, readDelegationEntry(rest)),
      delegateSignature,
    ),
    endDelegation: command("endDelegation", "delegationEnded", delegationOnly, endDelegation),
    sendCopy: command(
      "noteCopy",
      "copySent",
      (rest, params) => both(delegationIn(params), withEntry(params, readCopyEntry(rest))),
      noteCopy,
    ),
    absence: command(
      "noteAbsence",
      "absence",
      (rest, params) => withEntry(params, readAbsenceEntry(rest)),
      noteAbsence,
    ),
    endAbsence: command(
      "endAbsence",
      "back",
      (rest, params) => both(absenceIn(params), nothingElse(rest, params)),
      endAbsence,
    ),
    replace: command(
      "replaceAbsent",
      "replaced",
      (rest, params) => both(absenceIn(params), withEntry(params, readReplacementEntry(rest))),
      replaceAbsent,
    ),
  };
}

function accountIn({ id = "" }: Params): Read<Account> {
  return isId(id) ? ok({ account: id }) : err({ code: "staff.notFound" });
}

/** The power in the address, with the account whose it is. */
export function delegationOnly(rest: Typed, params: Params): Read<Account & { delegation: string }> {
  return both(delegationIn(params), nothingElse(rest, params));
}

function delegationIn({ delegation = "" }: Params): Read<{ delegation: string }> {
  return isId(delegation) ? ok({ delegation }) : err({ code: "staff.nothingChanged" });
}

function absenceIn({ absence = "" }: Params): Read<{ absence: string }> {
  return isId(absence) ? ok({ absence }) : err({ code: "staff.nothingChanged" });
}

function nothingElse(rest: Typed, params: Params): Read<Account> {
  return Object.keys(rest).length === 0 ? accountIn(params) : err({ code: "gate.unknownField" });
}

function withAccount<T extends object>(params: Params, read: Read<T>): Read<Account & T> {
  return both(accountIn(params), read);
}

function withEntry<E>(params: Params, read: Read<E>): Read<Account & { entry: E }> {
  return both(accountIn(params), read.ok ? ok({ entry: read.value }) : read);
}

function both<A extends object, B extends object>(one: Read<A>, other: Read<B>): Read<A & B> {
  if (!one.ok) return one;
  return other.ok ? ok({ ...one.value, ...other.value }) : other;
}
