import type { LateView, RulingView } from "#components/desk/late/late-view.ts";
import { may, type Permission } from "#lib/auth/core/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { daysBetween, type IsoDay } from "#lib/calendar/core/index.ts";
import { isInHand, JUDGMENT_SCAN } from "#lib/declarations/core/index.ts";
import type { DeskFile } from "#lib/declarations/index.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import {
  decisionClock,
  isAskedByFamily,
  LATE_DOCUMENTS,
  type LateMove,
  type LateRuling,
  lateStageOf,
  NEXT_LATE_MOVES,
  opensRegister,
} from "#lib/rulings/core/index.ts";
import { subjectOf } from "./file-view.ts";

const RIGHTS: Readonly<Record<Exclude<LateMove, "decide">, Permission>> = {
  askPermission: "ruling:ask",
  takeBack: "ruling:ask",
  issueRefusal: "ruling:refuse",
  enterJudgment: "ruling:enter",
};

/** Papers that only one of the two events knows; the certificate of non-registration has its own question. */
const NOT_FOR: Readonly<Record<"birth" | "death", readonly string[]>> = {
  birth: ["nonRegistration", "burialPermit"],
  death: ["nonRegistration", "marriageAct", "paternity", "parentsActs"],
};

/** A file past its term as its page draws it; nothing for a file that is in time and was always. */
export function lateViewOf(file: DeskFile, officer: StaffSession, today: IsoDay): LateView | undefined {
  const { declaration, rulings, declared } = file;
  const { kind, status, regime, deadline } = declaration;
  if ((kind !== "birth" && kind !== "death") || regime === null || deadline === null) return undefined;
  const isLate = status === "late_request" || status === "overdue" || isLateInHand(file);
  if (!isLate && rulings.length === 0) return undefined;
  const stage = lateStageOf(rulings);
  const next: readonly LateMove[] = isLate ? NEXT_LATE_MOVES[regime][stage] : [];
  const open = rulings.find((ruling) => ruling.authority === "central" && ruling.status === "requested");
  const declarant = declared?.act?.declarant;
  return {
    id: declaration.id,
    kind,
    reference: declaration.reference ?? "",
    version: declaration.version,
    regime,
    name: subjectOf(file),
    lastDay: deadline.lastDay,
    daysLate: Math.max(0, daysBetween(deadline.lastDay, today)),
    stage,
    moves: next
      .filter((move) => move !== "takeBack" || !(open && isAskedByFamily(open)))
      .filter((move) => move !== "decide" && may(officer.role, RIGHTS[move])),
    rulings: rulings.map(rulingView),
    daysToDecide: open?.dueOn ? decisionClock(open.dueOn, today).daysLeft : null,
    declarant: declarant ? { ar: declarant.ar, latin: declarant.latin } : null,
    documents: LATE_DOCUMENTS.filter((document) => !NOT_FOR[kind].includes(document)),
    hasJudgmentScan: file.uploads.some(
      ({ documentKind, status: of }) => documentKind === JUDGMENT_SCAN && of === "clean",
    ),
    hasRefusal: rulings.some(({ authority, status: of }) => authority === "court" && of === "requested"),
  };
}

/** Declared too late, and not yet found so by the night: the same is possible at once. */
function isLateInHand({ declaration: { status }, isLate, rulings }: DeskFile): boolean {
  return isLate && isInHand(status) && !opensRegister(lateStageOf(rulings));
}

function rulingView({
  askedAt,
  declarationId: _of,
  officeCode: _by,
  request: _asked,
  version: _v,
  ...ruling
}: LateRuling): RulingView {
  return { ...ruling, askedOn: moroccanDay(askedAt) };
}
