import type { z } from "zod";
import type { ActKind } from "#lib/acts/core/index.ts";
import type {
  ActField,
  ActText,
  DateInCalendars,
  FieldChange,
  MentionNature,
  MentionSigning,
} from "#lib/wording/core/index.ts";
import type { MentionKind } from "../kinds.ts";

/** The papers on which mentions rest; the last three are the register itself, which needs no other. */
export const TITLE_KINDS = [
  "judgment",
  "order",
  "foreignJudgment",
  "adoulAct",
  "foreignDeed",
  "rabbinicalDeed",
  "deed",
  "permission",
  "decision",
  "decree",
  "dahir",
  "request",
  "certificate",
  "notice",
  "registeredAct",
  "ownAct",
  "issuedCopy",
] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

/** Who may ask that a mention be entered. `holder`: the person, or who acts for them, on the title in hand (L36:36, L36:51). */
export const ORDERERS = [
  "holder",
  "office",
  "familyCourt",
  "court",
  "minorsJudge",
  "consulate",
  "prosecutor",
  "centralAuthority",
  "foreignAffairs",
  "registerManager",
  "commission",
  "justiceMinister",
  "defence",
] as const;
export type Orderer = (typeof ORDERERS)[number];

/** What the register issues of an act: the three copies of D22:44, and the individual card of law 37-99 (D99:37). */
export const COPY_KINDS = ["history", "full", "extract", "card"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** Who receives a copy (L36:43); who acts for another counts as that other, and who applies for a kafala as the kafil. */
export const READERS = ["holder", "kafil", "relative", "permitted", "authority"] as const;
export type Reader = (typeof READERS)[number];

/** Which of the things that the register says of a person or an act follows from a mention. */
export const STATUSES = ["marital", "life", "capacity", "standing"] as const;
export type Status = (typeof STATUSES)[number];

/** Everything that the law and the register know of one kind of mention; the data that screens, entry and copies read. */
export type MentionRule<Facts> = {
  /** On which acts it may stand. */
  acts: readonly ActKind[];
  /** Whether it is entered on the acts of both spouses at once, or on that of one person. */
  subject: "spouse" | "holder";
  /** On what it may rest (the register's invariant: no mention without a title or an act of the register). */
  titles: readonly TitleKind[];
  /** A judgment must be beyond appeal before it is entered. */
  needsFinal: boolean;
  /** What it must say; people are named in Arabic and Latin letters. */
  facts: z.ZodType<Facts>;
  articles: readonly string[];
  nature: MentionNature;
  orderedBy: readonly Orderer[];
  /** On which copies its words stand. What only changes data stands in the history alone, the others show its result. */
  shownOn: readonly CopyKind[];
  /** Who never receives its words, whatever the copy. */
  hiddenFrom: readonly Reader[];
  /** The titles on which a later mention reverses it; none where nothing can. */
  reversedBy: readonly TitleKind[];
  /** Earlier mentions that no longer stand beside it in the latest state. */
  ends: readonly MentionKind[];
  /** Of mentions whose titles bear one day, the lower comes first. */
  rank: number;
  changes: readonly ActField[];
  status: Status | null;
  titleOf: (facts: Facts) => { kind: TitleKind; on: DateInCalendars };
  /** When what it tells happened, for what follows from it. */
  happenedOn: (facts: Facts) => DateInCalendars;
  changesOf: (facts: Facts) => readonly FieldChange[];
  words: (facts: Facts, signing: MentionSigning) => { ar: ActText; fr: ActText };
};
