import { never } from "#lib/kernel/never.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type {
  AttestedDissolution,
  DissolutionFacts,
  DivorceMentionFacts,
  JudgedDissolution,
  MentionSigning,
} from "#lib/wording/core/index.ts";
import type { SubjectRole, ToldAct } from "#lib/mentions/core/index.ts";
import type { MentionWords } from "../form/index.ts";
import { inBoth, mentionSides, PLAIN_WORDS } from "../couple/index.ts";
import type { Dissolution } from "./dissolution.ts";
import { isRevocable } from "./kinds.ts";
import type { DivorceDeclaration } from "./sections.ts";

const ATTESTED = {
  talaqRevocable: "TAL-R",
  talaqBeforeConsummation: "TAL-B",
  talaqThird: "TAL-B",
  talaqTamlik: "TAL-B",
  talaqMutual: "TAL-I",
  khul: "KHUL",
  reprise: "RAJ",
  remarriage: "MUR",
} as const satisfies Record<AttestedDissolution, string>;

const JUDGED = {
  chiqaq: "TAT-CHIQAQ",
  harm: "TAT-HARM",
  maintenance: "TAT-MAINTENANCE",
  absence: "TAT-ABSENCE",
  defect: "TAT-DEFECT",
  oath: "TAT-OATH",
  khul: "KHUL",
  fasakh: "FSK",
  nullity: "BTL",
} as const satisfies Record<JudgedDissolution, string>;

export type DivorceMentionKind =
  (typeof ATTESTED)[AttestedDissolution] | (typeof JUDGED)[JudgedDissolution] | "DIV-EXT" | "GUET";

/** The mention for the birth act of one spouse, without the day and the officer, who come when it is written. */
export type DivorceMentionDraft = {
  kind: DivorceMentionKind;
  subject: SubjectRole;
  birthAct: ToldAct;
  facts: Omit<DivorceMentionFacts, keyof MentionSigning>;
};

/**
 * The mentions that a dissolution puts on both birth acts (FC:141, L36:36).
 * Refuses a foreign judgment without exequatur (FC:128) and a nullity that is not final (L36:36).
 */
export function mentionOf(
  declared: DivorceDeclaration,
  words: MentionWords = PLAIN_WORDS,
): Result<readonly DivorceMentionDraft[]> {
  const { dissolution } = declared;
  if (dissolution.titleKind === "foreignJudgment" && dissolution.exequaturNumber === undefined)
    return err({ code: "divorce.exequaturMissing" });
  if (dissolution.judgedKind === "nullity" && dissolution.isFinal !== "yes")
    return err({ code: "divorce.judgmentNotFinal" });
  const facts = dissolutionOf(dissolution, words);
  return ok(
    mentionSides(declared).map(({ who, birthAct, subject, spouse }) => ({
      kind: kindOf(facts),
      subject: who,
      birthAct,
      facts: { subject, spouse, dissolution: facts },
    })),
  );
}

function kindOf(facts: DissolutionFacts): DivorceMentionKind {
  switch (facts.title) {
    case "adoulAct":
      return ATTESTED[facts.kind];
    case "judgment":
      return JUDGED[facts.kind];
    case "foreignJudgment":
      return "DIV-EXT";
    case "rabbinicalDeed":
      return "GUET";
    default:
      return never(facts);
  }
}

function dissolutionOf(told: Dissolution, { inCalendars }: MentionWords): DissolutionFacts {
  const on = inCalendars(told.drawnUpOn);
  switch (told.titleKind) {
    case "adoulAct":
      return {
        title: told.titleKind,
        kind: asked(told.attestedKind),
        count: told.count,
        entry: { number: asked(told.number), page: told.page, register: told.register },
        on,
        court: inBoth(told.court),
        addressedOn: told.addressedOn && inCalendars(told.addressedOn),
        permission:
          told.permissionNumber === undefined
            ? undefined
            : { number: told.permissionNumber, on: told.permissionOn && inCalendars(told.permissionOn) },
      };
    case "judgment": {
      const kind = asked(told.judgedKind);
      return {
        title: told.titleKind,
        kind,
        isRevocable: isRevocable(kind),
        number: asked(told.number),
        on,
        court: inBoth(told.court),
      };
    }
    case "foreignJudgment":
      return {
        title: told.titleKind,
        number: told.number,
        on,
        authority: inBoth(told.authority),
        exequatur: {
          number: asked(told.exequaturNumber),
          on: told.exequaturOn && inCalendars(told.exequaturOn),
          court: inBoth(told.exequaturCourt),
        },
      };
    case "rabbinicalDeed":
      return { title: told.titleKind, number: asked(told.number), on, authority: inBoth(told.authority) };
  }
}

/** What the schema asks of this title; a fault when it is absent all the same. */
function asked<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a title without what it states");
  return value;
}
