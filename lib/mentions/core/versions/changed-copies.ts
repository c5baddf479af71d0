import type { Act } from "#lib/acts/core/index.ts";
import { CATALOGUE, type Reader, READERS } from "../catalogue/index.ts";
import type { EnteredMention } from "../entered.ts";
import { actStandingOf } from "../folds/act-standing.ts";
import type { MentionKind } from "../kinds.ts";
import { versionsOf } from "./versions.ts";

/** The copies that one class of reader holds and that no longer say what the act says. */
export type ChangedCopy = {
  copy: "full" | "extract" | "history" | "card";
  reader: Reader;
  verdict: "replaced" | "revoked";
};

const COPIES = ["full", "extract", "history", "card"] as const;

/**
 * The copies to be taken back once `added` stands on an act: revoked where it freezes or cancels the act (L36:23), replaced where
 * that reader's copy now says something else; a history, by any mention. What is hidden from a reader changes no copy of theirs (KAF:21).
 */
export function changedCopies(
  act: Act,
  before: readonly EnteredMention[],
  added: EnteredMention,
): readonly ChangedCopy[] {
  const after = [...before, added];
  const [was, is] = [actStandingOf(before).standing, actStandingOf(after).standing];
  if (is !== "registered")
    return is === was ? [] : everyCopy().map((each): ChangedCopy => ({ ...each, verdict: "revoked" }));
  return everyCopy()
    .filter(({ copy, reader }) => saidOn(act, before, copy, reader) !== saidOn(act, after, copy, reader))
    .map((each): ChangedCopy => ({ ...each, verdict: "replaced" }));
}

/** The copies that a mention changes by standing on them, where the act beside which it comes was not read (marriage and divorce). */
export function copiesThatShow(kind: MentionKind): readonly ChangedCopy[] {
  const { shownOn } = CATALOGUE[kind];
  return everyCopy()
    .filter(({ copy, reader }) => (copy === "history" || shownOn.includes(copy)) && !isHidden(kind, reader))
    .map((each): ChangedCopy => ({ ...each, verdict: "replaced" }));
}

function everyCopy(): Pick<ChangedCopy, "copy" | "reader">[] {
  return COPIES.flatMap((copy) => READERS.map((reader) => ({ copy, reader })));
}

/** All that tells one state of a copy from another: its data, and the mentions whose words stand on it. */
function saidOn(act: Act, mentions: readonly EnteredMention[], copy: ChangedCopy["copy"], reader: Reader): string {
  if (copy === "history") return mentions.flatMap(({ id, kind }) => (isHidden(kind, reader) ? [] : [id])).join(" ");
  const view = versionsOf(act, mentions, reader)[copy];
  if (view === null) return "";
  return view.ok ? JSON.stringify([view.value.data, view.value.mentions.map(({ id }) => id)]) : view.error.code;
}

function isHidden(kind: MentionKind, reader: Reader): boolean {
  return CATALOGUE[kind].hiddenFrom.includes(reader);
}
