import type { Act } from "#lib/acts/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { AloneReason, ClosingFacts } from "#lib/wording/core/index.ts";

/** What the officer settles with the declarant present, beside the checked declaration. */
export type Preparation = {
  /** Tifinagh by role, validated by the officer; the suggestion where he left it. */
  tifinagh: Readonly<Record<string, string>>;
  familyName: { ar: string; latin: string };
  identityProof: { kind: string; number: string };
  signature: "declarant" | { officerAlone: AloneReason };
  hijri: { year: number; month: number; day: number; provisional: boolean; offset: number; reason: string | null };
  drawnUpOn: IsoDay;
  drawnUpHijri: { year: number; month: number; day: number };
  office: Act["office"];
  placeAr: string;
  placeFr: string;
  officer: ClosingFacts["officer"] & { staffId: string };
  reference: string;
  salt: string;
  offsetMinutes: number;
};
