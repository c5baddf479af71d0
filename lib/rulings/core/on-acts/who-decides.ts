import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { OfficeAuthority, Regime } from "#lib/territory/core/index.ts";
import type { ActMatter, Decider, RuledMention, RulingTitle } from "./matters.ts";

/** The act and its holder, as far as the choice of who decides needs them. `regime` and `authority`: of the office that keeps the act. */
export type ActCase = {
  act: "birth" | "death";
  regime: Regime;
  authority: OfficeAuthority;
  isDead: boolean;
};

/** One way to a ruling: who gives it, in which papers, what it enters, and within how many days it must come where the law says so. */
export type RulingWay = {
  decider: Decider;
  /** What each kind of mention may rest on here. */
  enters: readonly { kind: RuledMention; titles: readonly RulingTitle[] }[];
  /** Days from the reception of the request (L36:51, L37:36); null where no text sets a term. */
  days: number | null;
  /** What the silence of whoever decides comes to at the end of the days. */
  silence: "stillOwed" | "refused" | null;
  articles: readonly string[];
};

export type WayRefusal = {
  code: "rulings.matterNotForAct" | "rulings.matterOfNewLaw";
};

const DAYS_TO_CORRECT = 15;

/**
 * Who decides on a matter, for this act. Refuses what cannot be asked of such an act, and what the law of paper registers does not know. Of
 * somebody who died a court alone decides what is added or corrected (L36:52); law 37-99 as it was read here does not say so.
 */
export function wayOf(matter: ActMatter, { act, regime, authority, isDead }: ActCase): Result<RulingWay, WayRefusal> {
  if (act === "death" && !ON_DEATH.includes(matter)) return err({ code: "rulings.matterNotForAct" });
  if (act === "birth" && matter === "alive") return err({ code: "rulings.matterNotForAct" });
  const isOfDead = regime === "R36" && (isDead || act === "death");
  switch (matter) {
    case "clerical":
      if (isOfDead) return ok(court([{ kind: "REC-J", titles: ["judgment"] }], ["L36:52", "L36:53"]));
      if (regime === "R37") return ok(correction("prosecutor", ["L37:36"], "refused"));
      if (authority === "foreignAffairs") return ok(correction("foreignAffairs", ["D22:39", "L36:51"], "stillOwed"));
      return ok(correction("central", ["L36:48", "L36:49", "L36:51", "D22:36"], "stillOwed"));
    case "substantive":
      return ok(
        court(
          [{ kind: "REC-J", titles: ["judgment"] }],
          regime === "R37" ? ["L37:36"] : ["L36:48", "L36:49", "L36:53"],
        ),
      );
    case "latin":
    case "tifinagh":
      return spelling(matter === "latin" ? "LAT" : "TIF", { regime, authority, isOfDead });
    case "givenName":
      return ok(court([{ kind: "PRE", titles: ["judgment"] }], ["L36:34"]));
    case "sex":
      return ok(court([{ kind: "SEX", titles: ["judgment"] }], ["L36:28"]));
    case "parents":
      return ok(court([{ kind: "ADD-P", titles: ["judgment"] }], ["L36:25"]));
    case "foreignGivenName":
      return ok(titled("commission", [{ kind: "PRE-E", titles: ["decision", "decree"] }], ["L36:35", "D99:24"]));
    case "familyName":
      return ok(titled("commission", [{ kind: "NOM", titles: ["decree"] }], ["L36:33", "L36:35", "D22:31", "D99:22"]));
    case "minorFamilyName":
      return ok(titled("commission", [{ kind: "NOM-MIN", titles: ["decree"] }], ["L36:33", "D22:31"]));
    case "nationality":
      return ok(titled("justice", NATIONALITY, ["L36:32", "D22:35"]));
    case "sameTwice":
      return ok(
        regime === "R36"
          ? permission("central", [{ kind: "ANN", titles: ["permission"] }], ["L36:23"])
          : court([{ kind: "ANN", titles: ["judgment"] }], ["L37:36"]),
      );
    case "otherIdentity":
    case "unfreeze":
      if (regime === "R37") return err({ code: "rulings.matterOfNewLaw" });
      return ok(
        permission("central", [{ kind: matter === "unfreeze" ? "DEGEL" : "GEL", titles: ["decision"] }], ["L36:23"]),
      );
    case "cancelTwice":
      return ok(
        court(
          [
            { kind: "ANN", titles: ["judgment"] },
            ...(regime === "R36" ? [{ kind: "DEGEL", titles: ["judgment"] } as const] : []),
          ],
          regime === "R36" ? ["L36:23"] : ["L37:36"],
        ),
      );
    case "alive":
      return ok(court([{ kind: "ANN", titles: ["judgment", "request"] }], ["FC:75", "L36:42"]));
  }
}

/** The president of the court, to whom a refused correction is brought (L36:48, L37:36); nothing for what has another remedy. */
export function afterRefusal(matter: ActMatter, regime: Regime): RulingWay | null {
  if (matter !== "clerical") return null;
  const articles = regime === "R37" ? ["L37:36"] : ["L36:48"];
  return {
    decider: "president",
    enters: [{ kind: "REC-M", titles: ["order"] }],
    days: null,
    silence: null,
    articles,
  };
}

const ON_DEATH: readonly ActMatter[] = [
  "clerical",
  "substantive",
  "sameTwice",
  "otherIdentity",
  "unfreeze",
  "cancelTwice",
  "alive",
];

const NATIONALITY: RulingWay["enters"] = [
  { kind: "NAT-ACQ", titles: ["dahir", "decree", "decision", "judgment"] },
  { kind: "NAT-ATT", titles: ["decision", "judgment"] },
  { kind: "NAT-REC", titles: ["decree"] },
  { kind: "NAT-DECH", titles: ["dahir", "decree"] },
];

function spelling(
  kind: "LAT" | "TIF",
  { regime, authority, isOfDead }: Pick<ActCase, "regime" | "authority"> & { isOfDead: boolean },
): Result<RulingWay, WayRefusal> {
  if (regime === "R37")
    return kind === "TIF"
      ? err({ code: "rulings.matterOfNewLaw" })
      : ok(permission("central", [{ kind, titles: ["permission"] }], ["D99:25"]));
  if (isOfDead) return ok(court([{ kind, titles: ["judgment"] }], ["L36:47", "L36:52"]));
  const decider = authority === "foreignAffairs" ? "foreignAffairs" : "central";
  return ok(permission(decider, [{ kind, titles: ["permission"] }], ["L36:47"]));
}

function correction(
  decider: Decider,
  articles: readonly string[],
  silence: NonNullable<RulingWay["silence"]>,
): RulingWay {
  return { decider, enters: [{ kind: "REC-M", titles: ["permission"] }], days: DAYS_TO_CORRECT, silence, articles };
}

function permission(decider: Decider, enters: RulingWay["enters"], articles: readonly string[]): RulingWay {
  return { decider, enters, days: null, silence: null, articles };
}

function court(enters: RulingWay["enters"], articles: readonly string[]): RulingWay {
  return { decider: "court", enters, days: null, silence: null, articles };
}

function titled(decider: Decider, enters: RulingWay["enters"], articles: readonly string[]): RulingWay {
  return { decider, enters, days: null, silence: null, articles };
}
