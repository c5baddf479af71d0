import type { Deadline, IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { Answers } from "./answers.ts";
import type { DeclarationStatus } from "./status.ts";

export const DECLARATION_KINDS = ["birth", "death", "marriage", "divorce"] as const;
export type DeclarationKind = (typeof DECLARATION_KINDS)[number];

/** A preliminary declaration as it stands. `office`, `regime` and `deadline` are fixed when it is sent. */
export type Declaration = {
  id: string;
  reference: string | null;
  kind: DeclarationKind;
  origin: "citizen" | "institution" | "counter" | "downtime";
  status: DeclarationStatus;
  officeCode: string | null;
  regime: Regime | null;
  language: Locale;
  formVersion: number;
  answers: Answers;
  eventOn: IsoDay | null;
  deadline: Deadline | null;
  /** The day on which the declaration was received provisionally, where that met its deadline (D22:33). */
  deadlineMetOn: IsoDay | null;
  contact: { email: string | null; phone: string | null };
  groupId: string | null;
  version: number;
  updatedAt: Date;
  submittedAt: Date | null;
  holder: { accountId: string; until: Date } | null;
  act: { officeCode: string; year: number; no: number; registeredAt: Date } | null;
};

/** Which power to sign an event needs: an act of its own kind, or a mention on acts that exist. */
export function actKindOf(kind: DeclarationKind): "birth" | "death" | "mention" {
  return kind === "birth" || kind === "death" ? kind : "mention";
}
