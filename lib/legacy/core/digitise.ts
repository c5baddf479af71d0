import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { LegacyKind } from "./fields.ts";
import { checkReadings, differencesOf, type Readings } from "./keying.ts";
import { type LegacyStatus, NEXT_LEGACY_STATUSES, type SetAsideReason } from "./status.ts";

type Keying = { by: string; readings: Readings };

/** A paper act on its way: its image, who read it and what stands. Readings are kept; `standing` is what would be certified. */
export type LegacyAct = {
  kind: LegacyKind;
  status: LegacyStatus;
  imageHash: string;
  keyings: readonly Keying[];
  standing: Readings | null;
  setAside: SetAsideReason | null;
};

export type LegacyStep =
  | { step: "index" }
  | { step: "key"; by: string; readings: Readonly<Record<string, unknown>> }
  | { step: "settle"; by: string; readings: Readonly<Record<string, unknown>> }
  | { step: "correct"; readings: Readonly<Record<string, unknown>> }
  | { step: "batchSigned" }
  | { step: "addImage"; imageHash: string }
  | { step: "setAside"; reason: SetAsideReason }
  | { step: "resume"; judgment: string; imageHash: string }
  | { step: "certify"; imageHash: string };

/** A paper act as it is scanned, before anybody has read it. */
export function scannedAct(kind: LegacyKind, imageHash: string): LegacyAct {
  return { kind, status: "scanned", imageHash, keyings: [], standing: null, setAside: null };
}

/** An act that its register has and nobody can show: its number stays, and a judgment brings it back (D99:10). */
export function lostAct(kind: LegacyKind): LegacyAct {
  return { ...scannedAct(kind, ""), status: "setAside", setAside: "lost" };
}

/** An act keyed once in another system. It waits for the two persons who answer for its batch; without an image it is not certified. */
export function importedAct(kind: LegacyKind, imageHash: string, readings: Readings): LegacyAct {
  return { ...scannedAct(kind, imageHash), status: "imported", standing: readings };
}

/**
 * The act after a step. Refuses `legacy.notNow` out of turn, `legacy.keyedBySame` when one person would read twice or settle
 * a difference of their own, `legacy.judgmentMissing`, `legacy.imageMissing`, `legacy.imageChanged` when the officer certifies another image than the one read, and what
 * `checkReadings` refuses. Corrections are free before certification; after it, only a ruling changes the act (L36:13).
 */
export function digitise(act: LegacyAct, taken: LegacyStep): Result<LegacyAct> {
  switch (taken.step) {
    case "index":
      return act.status === "scanned" ? ok({ ...act, status: "indexed" }) : notNow();
    case "key":
      return keyed(act, taken.by, taken.readings);
    case "settle": {
      if (act.status !== "differing") return notNow();
      if (act.keyings.some(({ by }) => by === taken.by)) return err({ code: "legacy.keyedBySame" });
      return standing(act, taken.readings);
    }
    case "correct":
      return act.status === "compared" ? standing(act, taken.readings) : notNow();
    case "batchSigned":
      return act.status === "imported" ? ok({ ...act, status: "compared" }) : notNow();
    case "addImage":
      return act.imageHash === "" && (act.status === "imported" || act.status === "compared")
        ? ok({ ...act, imageHash: taken.imageHash })
        : notNow();
    case "setAside":
      return (NEXT_LEGACY_STATUSES[act.status] as readonly LegacyStatus[]).includes("setAside")
        ? ok({ ...act, status: "setAside", setAside: taken.reason })
        : notNow();
    case "resume": {
      if (act.status !== "setAside") return notNow();
      if (taken.judgment.trim() === "") return err({ code: "legacy.judgmentMissing" });
      return ok(scannedAct(act.kind, taken.imageHash));
    }
    case "certify": {
      if (act.status !== "compared") return notNow();
      if (act.imageHash === "") return err({ code: "legacy.imageMissing" });
      return taken.imageHash === act.imageHash
        ? ok({ ...act, status: "certified" })
        : err({ code: "legacy.imageChanged" });
    }
  }
}

function keyed(act: LegacyAct, by: string, typed: Readonly<Record<string, unknown>>): Result<LegacyAct> {
  if (act.status !== "indexed" && act.status !== "keyed") return notNow();
  const [first] = act.keyings;
  if (first?.by === by) return err({ code: "legacy.keyedBySame" });
  const checked = checkReadings(act.kind, typed);
  if (!checked.ok) return checked;
  const keyings = [...act.keyings, { by, readings: checked.value }];
  if (first === undefined) return ok({ ...act, status: "keyed", keyings });
  if (differencesOf(act.kind, first.readings, checked.value).length > 0)
    return ok({ ...act, status: "differing", keyings });
  return ok({ ...act, status: "compared", keyings, standing: first.readings });
}

function standing(act: LegacyAct, typed: Readonly<Record<string, unknown>>): Result<LegacyAct> {
  const checked = checkReadings(act.kind, typed);
  return checked.ok ? ok({ ...act, status: "compared", standing: checked.value }) : checked;
}

function notNow(): Result<never> {
  return err({ code: "legacy.notNow" });
}
