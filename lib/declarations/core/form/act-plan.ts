import type { Act, ActKind } from "#lib/acts/core/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import type { EitherScript } from "../fields.ts";
import type { Preparation } from "./preparation.ts";

type Dual = { ar: string; latin: string };

/** How a checked file becomes an act: what is left to settle with the declarant, and the act it then makes. */
export type ActPlan = {
  kind: ActKind;
  /** Who declares, as the officer greets them. */
  declarant: Dual & { link: string; cnie: string | null };
  /** The family name that the act gives; the officer settles it with the mother where no father is entered (L36:25). */
  familyName: { isToSettle: boolean; proposed: Dual };
  /** The names that the act carries in Tifinagh too, by role, in the order they are shown (L36:19). */
  names: (familyName: Dual) => Readonly<Partial<Record<string, Dual>>>;
  /** The time of the event; absent where nobody knows it. */
  time: { hour: number; minute: number } | undefined;
  establishment: EitherScript;
  /** Refuses what the act cannot say yet: Arabic that is missing, a sex that awaits its certificate. */
  act: (prepared: Preparation) => Result<Act>;
};
