import type { BirthAct, DeathAct } from "#lib/acts/core/index.ts";
import type { EnteredMention } from "#lib/mentions/core/index.ts";

/** A birth act as it stands in its register; `cnie` is that of the card its holder showed, `idcs` what the agency gave (D22:42). */
export type KeptBirth = {
  id: string;
  act: BirthAct;
  no: number;
  year: number;
  mentions: readonly EnteredMention[];
  cnie: string | null;
  idcs: string | null;
};

export type KeptDeath = { id: string; act: DeathAct; no: number; year: number; mentions: readonly EnteredMention[] };

/** The acts that may belong to a family; which of them do is decided here, never by whoever found them. */
export type Family = {
  holder: KeptBirth;
  wives: readonly KeptBirth[];
  children: readonly KeptBirth[];
  deaths: readonly KeptDeath[];
};
