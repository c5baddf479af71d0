import type { DeclarationKind } from "#lib/declarations/core/index.ts";

type Guide = {
  documents: readonly string[];
  parts: readonly string[];
  laws: readonly string[];
  /** The reader may have the last day counted; the law sets spouses none. */
  hasTerm: boolean;
};

const PARTS = ["who", "where", "next", "abroad"];

/** What the page before each form says, by the keys of its texts. */
export const EVENT_GUIDES: Readonly<Record<DeclarationKind, Guide>> = {
  birth: {
    documents: ["birthCertificate", "cnie", "marriageAct"],
    parts: PARTS,
    laws: ["R36", "R37", "decree"],
    hasTerm: true,
  },
  death: {
    documents: ["verificationCertificate", "identity", "declarantCnie"],
    parts: [...PARTS, "prosecutor"],
    laws: ["R36", "R37", "decree"],
    hasTerm: true,
  },
  marriage: {
    documents: ["marriageAct", "cnie", "birthActs"],
    parts: PARTS,
    laws: ["R36", "R37", "decree"],
    hasTerm: false,
  },
  divorce: {
    documents: ["divorceAct", "cnie", "birthActs"],
    parts: PARTS,
    laws: ["R36", "R37", "decree"],
    hasTerm: false,
  },
};
