/** What a history of mentions says that cannot be, or that an officer should look at before going on. Nothing is corrected by itself. */
export const FINDINGS = {
  // marriages
  alreadyMarried: { weight: "impossible", article: "FC:39" },
  moreThanFour: { weight: "impossible", article: "FC:39" },
  marriedTwice: { weight: "toCheck", article: "FC:68" },
  marriedInPeriod: { weight: "toCheck", article: "FC:39" },
  marriageNotEntered: { weight: "toCheck", article: "FC:141" },
  alreadyDissolved: { weight: "impossible", article: "FC:126" },
  divorcedTwice: { weight: "toCheck", article: "FC:139" },
  nothingToResume: { weight: "impossible", article: "FC:124" },
  periodOver: { weight: "impossible", article: "FC:124" },
  stillMarried: { weight: "impossible", article: "FC:126" },
  thirdDivorce: { weight: "toCheck", article: "FC:127" },
  formerSpouse: { weight: "toCheck", article: "D99:34" },
  nobodyReturned: { weight: "toCheck", article: "FC:75" },
  afterDeath: { weight: "impossible", article: "L36:46" },
  // life
  diedTwice: { weight: "impossible", article: "L36:22" },
  noDeathToDate: { weight: "impossible", article: "FC:76" },
  noDeathToUndo: { weight: "impossible", article: "FC:75" },
  // capacity
  nothingToLift: { weight: "impossible", article: "FC:220" },
  otherGuardian: { weight: "toCheck", article: "FC:230" },
  nothingToFree: { weight: "impossible", article: "NAT:17" },
  // nationality
  nationalityMayFall: { weight: "toCheck", article: "NAT:7" },
  // the act
  alreadyFrozen: { weight: "toCheck", article: "L36:23" },
  notFrozen: { weight: "impossible", article: "L36:23" },
  alreadyCancelled: { weight: "impossible", article: "L36:23" },
  // reversals
  reversedUnknown: { weight: "impossible", article: "L36:53" },
  reversedBefore: { weight: "impossible", article: "L36:53" },
  reversedTwice: { weight: "toCheck", article: "L36:53" },
  // data
  wasOther: { weight: "toCheck", article: "L36:53" },
} as const satisfies Record<string, { weight: "impossible" | "toCheck"; article: string }>;
export type FindingKind = keyof typeof FINDINGS;

/** `mentionId`: the mention at which it shows. */
export type Finding = { finding: FindingKind; mentionId: string };
