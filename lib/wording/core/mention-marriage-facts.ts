import type { DateInCalendars } from "./grammar.ts";
import type { InBoth, MentionPersons, MentionSigning, RegisterEntry } from "./mention-facts.ts";

/** What proves the marriage: MAR, MAR-TQ, MAR-TH, MAR-EXT, or the deed of Moroccan Jews (FC:2, FC:14-16, FC:68, D99:26). */
export type MarriageTitleFacts =
  | {
      kind: "adoulAct" | "mutualAcknowledgement";
      entry: RegisterEntry;
      on: DateInCalendars;
      court: InBoth;
      addressedOn?: DateInCalendars | undefined;
    }
  | { kind: "recognitionJudgment"; number: string; on: DateInCalendars; court: InBoth }
  | {
      kind: "foreignDeed";
      number?: string | undefined;
      on: DateInCalendars;
      authority: InBoth;
      /** Town and country where it was concluded. */
      place?: InBoth | undefined;
      deposit?: {
        consulate?: InBoth | undefined;
        number?: string | undefined;
        on?: DateInCalendars | undefined;
      };
    }
  | { kind: "rabbinicalDeed"; number: string; on: DateInCalendars; authority: InBoth };

/** Everything that the mention of a marriage says; an absent fact leaves neither blank nor comma. */
export type MarriageMentionFacts = MentionPersons &
  MentionSigning & {
    marriedOn: DateInCalendars;
    title: MarriageTitleFacts;
  };
