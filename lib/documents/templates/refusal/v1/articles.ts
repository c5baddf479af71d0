import type { RefusalReason } from "#lib/declarations/core/index.ts";
import type { Bilingual, Regime } from "../../../core/index.ts";

type Grounds = Record<RefusalReason, Bilingual>;

const MISSING = { ar: "القانون رقم 55.19، المادة 10", fr: "loi n° 55-19, article 10" };

const OF_ACTS: Record<Regime, Grounds> = {
  R36: {
    notCompetent: { ar: "القانون رقم 36.21، المادة 19", fr: "loi n° 36-21, article 19" },
    late: {
      ar: "القانون رقم 36.21، المادة 21؛ المرسوم رقم 2.22.04، المادة 40",
      fr: "loi n° 36-21, article 21 ; décret n° 2-22-04, article 40",
    },
    notAnEvent: { ar: "القانون رقم 36.21، المادتان 1 و2", fr: "loi n° 36-21, articles 1 et 2" },
    identityUnproven: { ar: "القانون رقم 36.21، المادتان 24 و37", fr: "loi n° 36-21, articles 24 et 37" },
    documentsNotProvided: MISSING,
    alreadyRegistered: { ar: "القانون رقم 36.21، المادة 23", fr: "loi n° 36-21, article 23" },
  },
  R37: {
    notCompetent: { ar: "المرسوم رقم 2.99.665، المادة 16", fr: "décret n° 2-99-665, article 16" },
    late: {
      ar: "المرسوم رقم 2.99.665، المادة 15؛ قانون المسطرة المدنية، الفصول 217 إلى 220",
      fr: "décret n° 2-99-665, article 15 ; code de procédure civile, articles 217 à 220",
    },
    notAnEvent: { ar: "القانون رقم 37.99، المادة 1", fr: "loi n° 37-99, article 1" },
    identityUnproven: {
      ar: "المرسوم رقم 2.99.665، المادتان 18 و33",
      fr: "décret n° 2-99-665, articles 18 et 33",
    },
    documentsNotProvided: MISSING,
    alreadyRegistered: { ar: "المرسوم رقم 2.99.665، المادة 16", fr: "décret n° 2-99-665, article 16" },
  },
};

/** A request for a mention is refused by the articles on mentions, whatever the ground but for missing papers. */
const OF_MENTIONS: Record<Regime, Bilingual> = {
  R36: {
    ar: "القانون رقم 36.21، المادة 36؛ المرسوم رقم 2.22.04، المادة 15",
    fr: "loi n° 36-21, article 36 ; décret n° 2-22-04, article 15",
  },
  R37: { ar: "المرسوم رقم 2.99.665، المادتان 26 و27", fr: "décret n° 2-99-665, articles 26 et 27" },
};

/** The articles on which a refusal rests, as it prints them. */
export function articlesOf(ground: RefusalReason, regime: Regime, isMention: boolean): Bilingual {
  if (!isMention) return OF_ACTS[regime][ground];
  return ground === "documentsNotProvided" ? MISSING : OF_MENTIONS[regime];
}
