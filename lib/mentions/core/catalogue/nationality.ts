import { type FieldChange, type InBoth, MOROCCAN } from "#lib/wording/core/index.ts";
import { holderRule } from "./holder-rule.ts";

const SHOWN = ["history", "full"] as const;

/** Nationality, and the five years in which a naturalised person may not do everything (L36:32, D22:35, NAT:17). */
export const NATIONALITY_RULES = {
  "NAT-ACQ": holderRule("NAT-ACQ", {
    titles: ["dahir", "decree", "decision", "judgment"],
    needsFinal: true,
    articles: ["L36:32", "D22:35", "NAT:9", "NAT:10", "NAT:11"],
    orderedBy: ["justiceMinister", "registerManager", "court", "holder"],
    shownOn: SHOWN,
    reversedBy: ["judgment"],
    changes: ["nationality"],
    changesOf: ({ was }) => became(was),
  }),
  "NAT-ATT": holderRule("NAT-ATT", {
    titles: ["certificate", "decision", "judgment"],
    needsFinal: true,
    articles: ["D22:35", "NAT:6"],
    orderedBy: ["justiceMinister", "court", "holder"],
    shownOn: SHOWN,
    reversedBy: ["judgment"],
    changes: ["nationality"],
    changesOf: ({ was }) => became(was),
  }),
  "NAT-REC": holderRule("NAT-REC", {
    titles: ["decree"],
    articles: ["NAT:15"],
    orderedBy: ["justiceMinister", "registerManager", "holder"],
    shownOn: SHOWN,
    reversedBy: ["judgment"],
    changes: ["nationality"],
    changesOf: ({ was }) => became(was),
  }),
  "NAT-DECH": holderRule("NAT-DECH", {
    titles: ["dahir", "decree"],
    articles: ["NAT:22", "NAT:24"],
    orderedBy: ["justiceMinister", "registerManager"],
    shownOn: SHOWN,
    reversedBy: ["judgment"],
    rank: 2,
    changes: ["nationality"],
    changesOf: ({ becomes }) => [{ field: "nationality", was: MOROCCAN, becomes: becomes ?? null }],
  }),
  INCAP: holderRule("INCAP", {
    titles: ["dahir", "decree"],
    articles: ["NAT:17", "D99:37"],
    nature: "entry",
    orderedBy: ["justiceMinister", "registerManager"],
    shownOn: ["history", "full", "card"],
    reversedBy: ["judgment"],
    rank: 2,
    status: "capacity",
  }),
  "INCAP-END": holderRule("INCAP-END", {
    titles: ["dahir", "decree"],
    articles: ["NAT:17"],
    nature: "entry",
    orderedBy: ["justiceMinister", "registerManager", "holder"],
    shownOn: ["history"],
    reversedBy: ["judgment"],
    ends: ["INCAP"],
    rank: 3,
    status: "capacity",
  }),
} as const;

/** `was` where the title tells it; an act that stated no nationality states it now. */
function became(was: InBoth | undefined): readonly FieldChange[] {
  return [{ field: "nationality", was: was ?? null, becomes: MOROCCAN }];
}
