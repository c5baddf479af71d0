import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { MarriageMentionFacts, MarriageTitleFacts, MentionSigning } from "#lib/wording/core/index.ts";
import type { SubjectRole, ToldAct } from "#lib/mentions/core/index.ts";
import type { MentionWords } from "../form/index.ts";
import { inBoth, mentionSides, PLAIN_WORDS } from "../couple/index.ts";
import type { Deed, MarriageTitle } from "./deed.ts";
import type { MarriageDeclaration } from "./sections.ts";

const CODES = {
  adoulAct: "MAR",
  recognitionJudgment: "MAR-TH",
  mutualAcknowledgement: "MAR-TQ",
  foreignDeed: "MAR-EXT",
  rabbinicalDeed: "MAR",
} as const satisfies Record<MarriageTitle, string>;

/** The mention for the birth act of one spouse, without the day and the officer, who come when it is written. */
export type MarriageMentionDraft = {
  kind: (typeof CODES)[MarriageTitle];
  subject: SubjectRole;
  birthAct: ToldAct;
  facts: Omit<MarriageMentionFacts, keyof MentionSigning>;
};

/** The mentions that a marriage puts on both birth acts (FC:68, L36:36). Refuses a judgment that is not final. */
export function mentionOf(
  declared: MarriageDeclaration,
  words: MentionWords = PLAIN_WORDS,
): Result<readonly MarriageMentionDraft[]> {
  const { deed, place } = declared;
  if (deed.titleKind === "recognitionJudgment" && deed.isFinal !== "yes")
    return err({ code: "marriage.judgmentNotFinal" });
  const title = titleOf(declared, words);
  const marriedOn = words.inCalendars(place.marriedOn);
  return ok(
    mentionSides(declared).map(({ who, birthAct, subject, spouse }) => ({
      kind: CODES[deed.titleKind],
      subject: who,
      birthAct,
      facts: { subject, spouse, marriedOn, title },
    })),
  );
}

function titleOf({ deed, place }: MarriageDeclaration, { inCalendars, countryName }: MentionWords): MarriageTitleFacts {
  const on = inCalendars(deed.drawnUpOn);
  switch (deed.titleKind) {
    case "adoulAct":
    case "mutualAcknowledgement":
      return {
        kind: deed.titleKind,
        entry: { number: numberOf(deed), page: deed.page, register: deed.register },
        on,
        court: inBoth(deed.court),
        addressedOn: deed.addressedOn && inCalendars(deed.addressedOn),
      };
    case "recognitionJudgment":
      return { kind: deed.titleKind, number: numberOf(deed), on, court: inBoth(deed.court) };
    case "foreignDeed": {
      const town = inBoth(place.town);
      const country = place.country === undefined ? undefined : countryName(place.country);
      return {
        kind: deed.titleKind,
        number: deed.number,
        on,
        authority: inBoth(deed.authority),
        place: country
          ? { ar: `${town.ar}، ${country.ar}`, fr: `${town.fr ?? town.ar}, ${country.fr ?? country.ar}` }
          : town,
        deposit: {
          consulate: inBoth(deed.consulate),
          number: deed.depositNumber,
          on: deed.depositedOn && inCalendars(deed.depositedOn),
        },
      };
    }
    case "rabbinicalDeed":
      return { kind: deed.titleKind, number: numberOf(deed), on, authority: inBoth(deed.authority) };
  }
}

/** The schema asks it of every title but a foreign one. */
function numberOf({ number }: Deed): string {
  if (number === undefined) throw new Error("a title without number");
  return number;
}
