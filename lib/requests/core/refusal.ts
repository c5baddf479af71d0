import type { Verdict } from "./entitlement-table.ts";

/** Why a request is refused, where the applicant goes instead, and the article. Nobody is refused without a way. */
export const REFUSALS = {
  identityUnproven: { way: "counter", article: "L36:43" },
  qualityUnproven: { way: "counter", article: "L36:43" },
  notOfTheFamily: { way: "central", article: "D22:41" },
  legalRepresentative: { way: "guardian", article: "FC:230" },
  holderDead: { way: "heirs", article: "L36:43" },
  originsOfPerson: { way: "judge", article: "KAF:21" },
  actFrozen: { way: "authority", article: "L36:23" },
  actCancelled: { way: "court", article: "L36:53" },
  permissionRefused: { way: "courtAfterPermission", article: "L36:43" },
  notAnswered: { way: "askAgain", article: "L36:43" },
} as const satisfies Record<string, { way: string; article: string }>;
export type RefusalGround = keyof typeof REFUSALS;

/** What an officer may refuse on; a permission is refused by the central authority, and silence by the calendar. */
export const OFFICE_GROUNDS = (Object.keys(REFUSALS) as RefusalGround[]).filter(
  (ground) => ground !== "permissionRefused" && ground !== "notAnswered",
);

export function isRefusalGround(value: string): value is RefusalGround {
  return value in REFUSALS;
}

/** The ground that a verdict of the table of rights gives; nothing where it refuses nobody. */
export function groundOf(verdict: Verdict): RefusalGround | undefined {
  return GROUNDS[verdict];
}

const GROUNDS: Readonly<Partial<Record<Verdict, RefusalGround>>> = {
  ask: "notOfTheFamily",
  judge: "originsOfPerson",
  withheld: "originsOfPerson",
  guardian: "legalRepresentative",
  heirs: "holderDead",
  authority: "actFrozen",
  court: "actCancelled",
};
