import type { DeclarationKind } from "#lib/declarations/core/index.ts";

type Guide = {
  documents: readonly string[];
  parts: readonly string[];
  laws: readonly string[];
  /** The articles that a reader may open below. */
  articles: readonly string[];
  /** The reader may have the last day counted; the law sets spouses none. */
  hasTerm: boolean;
};

const PARTS = ["who", "where", "next", "abroad"];

/** What the page before each form says, by the keys of its texts. */
export const EVENT_GUIDES: Readonly<Record<DeclarationKind, Guide>> = {
  birth: {
    documents: ["birthCertificate", "cnie", "marriageAct"],
    parts: [...PARTS, "foundling"],
    laws: ["R36", "R37", "decree"],
    articles: ["L36:19", "L36:24", "L36:25", "D22:22", "D22:40"],
    hasTerm: true,
  },
  death: {
    documents: ["verificationCertificate", "identity", "declarantCnie"],
    parts: [...PARTS, "prosecutor"],
    laws: ["R36", "R37", "decree"],
    articles: ["L36:19", "L36:37", "D22:25", "D22:26", "D22:40"],
    hasTerm: true,
  },
  marriage: {
    documents: ["marriageAct", "cnie", "birthActs"],
    parts: PARTS,
    laws: ["R36", "R37", "decree"],
    articles: ["L36:36", "D22:15", "FC:68", "FC:15"],
    hasTerm: false,
  },
  divorce: {
    documents: ["divorceAct", "cnie", "birthActs"],
    parts: PARTS,
    laws: ["R36", "R37", "decree"],
    articles: ["L36:36", "D22:15", "FC:128", "FC:141"],
    hasTerm: false,
  },
};
