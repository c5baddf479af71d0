import type { Act } from "#lib/acts/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { ActField } from "#lib/wording/core/index.ts";
import { CATALOGUE, type CopyKind, type Reader } from "../catalogue/index.ts";
import type { EnteredMention } from "../entered.ts";
import type { Finding } from "../finding.ts";
import { actStandingOf } from "../folds/act-standing.ts";
import type { ActData } from "./act-data.ts";
import { type ActHistory, historyOf } from "./act-history.ts";
import { CARD_FIELDS, EXTRACT_FIELDS } from "./copy-fields.ts";

export type CopyRefusal = { code: "mentions.copyFrozen" | "mentions.copyCancelled" | "mentions.historyWithheld" };

/** What a copy of the latest state shows: its data, and the mentions whose words stand on it. */
export type CopyView = { data: ActData; mentions: readonly EnteredMention[] };

export type Versions = {
  history: Result<Omit<ActHistory, "findings">, CopyRefusal>;
  full: Result<CopyView, CopyRefusal>;
  extract: Result<CopyView, CopyRefusal>;
  /** Of a birth act alone (D99:37). */
  card: Result<CopyView, CopyRefusal> | null;
  findings: readonly Finding[];
};

/**
 * What each copy of an act shows to a reader (D22:44-45, L36:43). A history with a hole would tell what it leaves out: where one of its mentions
 * may not be seen it is refused whole (KAF:21). A frozen or cancelled act gives copies to authorities alone (L36:23).
 */
export function versionsOf(act: Act, mentions: readonly EnteredMention[], reader: Reader): Versions {
  const { findings, ...history } = historyOf(act, mentions);
  const { standing } = actStandingOf(mentions);
  const stop: CopyRefusal | undefined =
    reader === "authority" || standing === "registered"
      ? undefined
      : { code: standing === "frozen" ? "mentions.copyFrozen" : "mentions.copyCancelled" };
  const isSeen = ({ kind }: EnteredMention): boolean => !CATALOGUE[kind].hiddenFrom.includes(reader);
  const shown = latestMentions(history).filter(isSeen);
  const view = (copy: CopyKind, fields?: readonly ActField[]): Result<CopyView, CopyRefusal> =>
    stop
      ? err(stop)
      : ok({
          data: fields ? only(history.latest, fields) : history.latest,
          mentions: shown.filter(({ kind }) => CATALOGUE[kind].shownOn.includes(copy)),
        });
  const isWhole = history.entries.every(({ mention }) => isSeen(mention));
  return {
    history: stop ? err(stop) : isWhole ? ok(history) : err({ code: "mentions.historyWithheld" }),
    full: view("full"),
    extract: view("extract", EXTRACT_FIELDS[act.kind]),
    card: act.kind === "birth" ? view("card", CARD_FIELDS) : null,
    findings,
  };
}

/**
 * The margin of a paper act on its full copy (D99:36). Its words are those that were registered, so that what changed them stands there too; what may not be seen by the reader, was reversed or ended is left out. Refuses a frozen or cancelled act to all but authorities (L36:23).
 */
export function mentionsOnCopy(
  act: Act,
  mentions: readonly EnteredMention[],
  reader: Reader,
): Result<readonly EnteredMention[], CopyRefusal> {
  const { full } = versionsOf(act, mentions, reader);
  if (!full.ok) return full;
  const history = historyOf(act, mentions);
  const changing = new Set(history.entries.flatMap(({ mention, changes }) => (changes.length > 0 ? [mention.id] : [])));
  const standing = new Set(full.value.mentions.map(({ id }) => id));
  return ok(
    latestMentions(history).filter(
      ({ id, kind }) => standing.has(id) || (changing.has(id) && !CATALOGUE[kind].hiddenFrom.includes(reader)),
    ),
  );
}

/** The mentions that count today: neither reversed nor ended by a later one. */
export function latestMentions({ entries }: Pick<ActHistory, "entries">): readonly EnteredMention[] {
  const standing = entries.filter(({ reversedBy }) => reversedBy === null).map(({ mention }) => mention);
  return standing.filter(
    ({ kind }, at) => !standing.slice(at + 1).some((later) => CATALOGUE[later.kind].ends.includes(kind)),
  );
}

function only(data: ActData, fields: readonly ActField[]): ActData {
  return Object.fromEntries(fields.flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]]])));
}
