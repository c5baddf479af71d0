import type { DateInCalendars } from "./grammar.ts";
import type { InBoth, MentionPersons, MentionSigning, RegisterEntry } from "./mention-facts.ts";

/** What two adouls attest: a talaq by its kind (FC:79-92, FC:123), by mutual consent (FC:114), khol' (FC:115), a reprise (FC:124), a remarriage of the same spouses (D99:27). */
export type AttestedDissolution =
  | "talaqRevocable"
  | "talaqBeforeConsummation"
  | "talaqThird"
  | "talaqTamlik"
  | "talaqMutual"
  | "khul"
  | "reprise"
  | "remarriage";

/** What a court pronounces (FC:94-112, FC:120, FC:77). */
export type JudgedDissolution =
  "chiqaq" | "harm" | "maintenance" | "absence" | "defect" | "oath" | "khul" | "fasakh" | "nullity";

export type DissolutionFacts =
  | {
      title: "adoulAct";
      kind: AttestedDissolution;
      /** The count that the talaq has reached (FC:139). */
      count?: number | undefined;
      entry: RegisterEntry;
      on: DateInCalendars;
      court: InBoth;
      addressedOn?: DateInCalendars | undefined;
      /** The court's permission to have it attested (FC:79, FC:139). */
      permission?: { number: string; on?: DateInCalendars | undefined } | undefined;
    }
  | {
      title: "judgment";
      kind: JudgedDissolution;
      isRevocable: boolean;
      number: string;
      on: DateInCalendars;
      court: InBoth;
    }
  | {
      title: "foreignJudgment";
      number?: string | undefined;
      on: DateInCalendars;
      authority: InBoth;
      /** Without it there is no mention (FC:128). */
      exequatur: { number: string; on?: DateInCalendars | undefined; court: InBoth };
    }
  | { title: "rabbinicalDeed"; number: string; on: DateInCalendars; authority: InBoth };

/** Everything that the mention of a dissolution says; it tells no ground that the title does not. */
export type DivorceMentionFacts = MentionPersons & MentionSigning & { dissolution: DissolutionFacts };
