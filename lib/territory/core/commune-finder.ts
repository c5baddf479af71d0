import { foldedWords, plainWords, skeleton, withoutArticles } from "./place-fold.ts";
import type { Territory, TerritoryKind } from "./types.ts";

type Key = { text: string; rank: number };
type Entry = { territory: Territory; keys: readonly Key[]; skeletons: readonly Key[] };
export type CommuneIndex = readonly Entry[];

const LIMIT = 10;
const SHORTEST_START = 3;
const SHORTEST_WHOLE = 2;
const RANK = { exact: 0, start: 1, word: 2, skeleton: 3, skeletonWord: 4, none: 5 } as const;

/** A town before a village when both answer equally well. */
const WEIGHT: Partial<Record<TerritoryKind, number>> = {
  municipality: 0,
  mechouar: 1,
  arrondissement: 1,
  "rural-commune": 2,
};

/**
 * Prepares the communes and arrondissements among the territories for searching.
 * `otherNames` gives further spellings by code, such as « Casa » or « Fez ».
 */
export function communeIndex(
  territories: readonly Territory[],
  otherNames: ReadonlyMap<string, readonly string[]> = new Map(),
): CommuneIndex {
  return territories
    .filter(({ level }) => level === "commune" || level === "arrondissement")
    .map((territory) => {
      const names = [territory.nameAr, territory.nameFr, ...(otherNames.get(territory.code) ?? [])];
      return { territory, keys: names.flatMap(keysOf), skeletons: names.flatMap(skeletonsOf) };
    });
}

/**
 * At most ten communes or arrondissements whose name begins like what was typed, in either script:
 * the whole name first, then its beginning, then the beginning of one of its words, then like-sounding consonants.
 * Nothing typed finds nothing.
 */
export function findCommunes(index: CommuneIndex, typed: string): readonly Territory[] {
  const plain = plainWords(typed);
  if (plain.length === 0) return [];
  const folded = foldedWords(typed);
  const readings = [plain, withoutArticles(plain), folded, withoutArticles(folded)].map((words) => words.join(""));
  const starts = [...new Set(readings.flatMap(spokenStart))];
  const bones = spokenStart(skeleton(withoutArticles(folded)));
  return index
    .map((entry) => ({ territory: entry.territory, rank: rankOf(entry, starts, bones) }))
    .filter(({ rank }) => rank < RANK.none)
    .sort((a, b) => a.rank - b.rank || order(a.territory, b.territory))
    .slice(0, LIMIT)
    .map(({ territory }) => territory);
}

/** «لعيون» and « Lkhmissat » are how العيون and الخميسات are said. */
function spokenStart(text: string): readonly string[] {
  return /^(ل|l[^aeiou]).{2}/.test(text) ? [text, text.slice(1)] : [text];
}

function rankOf(entry: Entry, starts: readonly string[], bones: readonly string[]): number {
  let best: number = RANK.none;
  for (const { text, rank } of entry.keys) {
    for (const start of starts) {
      if (text === start && rank === RANK.start) return RANK.exact;
      if (rank < best && text.startsWith(start)) best = rank;
    }
  }
  if (best < RANK.none) return best;
  for (const { text, rank } of entry.skeletons) {
    if (rank < best && bones.some((typed) => isLikeSkeleton(text, typed))) best = rank;
  }
  return best;
}

/** Two consonants say enough when they are the whole name, three when they begin it. */
function isLikeSkeleton(text: string, typed: string): boolean {
  return typed.length >= SHORTEST_START ? text.startsWith(typed) : typed.length === SHORTEST_WHOLE && text === typed;
}

function keysOf(name: string): readonly Key[] {
  const keys = [plainWords(name), foldedWords(name)].flatMap((words) =>
    words.flatMap((_, at) => {
      const rest = words.slice(at);
      return [rest, withoutArticles(rest)].map((left) => ({
        text: left.join(""),
        rank: at === 0 ? RANK.start : RANK.word,
      }));
    }),
  );
  return keys.filter(({ text, rank }, at) => keys.findIndex((key) => key.text === text && key.rank === rank) === at);
}

function skeletonsOf(name: string): readonly Key[] {
  const words = withoutArticles(foldedWords(name));
  return words.map((_, at) => ({
    text: skeleton(words.slice(at)),
    rank: at === 0 ? RANK.skeleton : RANK.skeletonWord,
  }));
}

function order(a: Territory, b: Territory): number {
  const weight = (WEIGHT[a.kind] ?? LIMIT) - (WEIGHT[b.kind] ?? LIMIT);
  return weight || a.nameAr.length - b.nameAr.length || (a.code < b.code ? -1 : 1);
}
