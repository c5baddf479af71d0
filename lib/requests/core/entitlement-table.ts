/** Who asks (L36:43). A candidate for a kafala counts as the kafil, an heir as what they are in the family. */
export const QUALITIES = [
  "self",
  "ascendant",
  "descendant",
  "spouse",
  "widowed",
  "guardian",
  "proxy",
  "kafil",
  "other",
] as const;
export type Quality = (typeof QUALITIES)[number];

/** The three copies of an act (D22:44): its latest state, a summary, and everything that ever changed it. */
export const COPIES = ["full", "extract", "history"] as const;
export type Copy = (typeof COPIES)[number];

/** What may be the case with an act or with whom it is about; several may be at once. */
export const CIRCUMSTANCES = [
  "ordinary",
  "divorcedParents",
  "minorHolder",
  "deceasedHolder",
  "unknownFather",
  "unknownParents",
  "kafala",
  "unsealed",
  "frozen",
  "cancelled",
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/**
 * What a cell says. `yes`: entitled. `veiled`: entitled, to a copy that says nothing of the kafala. `mother`: entitled on the mother's side
 * alone. `ask`: with the permission of the central authority. `judge`: no self-service, the judge or the prosecutor decides. `withheld`: refused,
 * for the judge in charge of minors alone. `later`: once the act is sealed. `guardian`, `heirs`: refused, somebody else asks. `authority`: the
 * act waits for the central authority. `court`: the act counts no more, a judgment alone helps.
 */
export const VERDICTS = [
  "yes",
  "veiled",
  "mother",
  "ask",
  "judge",
  "withheld",
  "later",
  "guardian",
  "heirs",
  "authority",
  "court",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The one written table of rights; docs/entitlement.md prints it. */
export const WRITTEN = `
copy     circumstance    | self     ascendant descendant spouse    widowed   guardian  proxy     kafil     other     | articles
full     ordinary        | yes      yes       yes        yes       yes       yes       yes       yes       ask       | L36:43, D22:41, D22:45
full     divorcedParents | yes      yes       yes        yes       yes       yes       yes       yes       ask       | L36:43, D22:41
full     minorHolder     | guardian yes       yes        yes       yes       yes       yes       yes       ask       | L36:43, FC:209, FC:230
full     deceasedHolder  | heirs    yes       yes        yes       yes       heirs     heirs     heirs     ask       | L36:43, D22:41
full     unknownFather   | yes      mother    yes        yes       yes       yes       yes       yes       ask       | L36:43, L36:25
full     unknownParents  | yes      ask       yes        yes       yes       yes       yes       yes       ask       | L36:43, L36:25
full     kafala          | veiled   yes       yes        yes       yes       veiled    veiled    veiled    ask       | L36:43, KAF:21
full     unsealed        | later    later     later      later     later     later     later     later     later     | L36:22, D22:27
full     frozen          | authority authority authority authority authority authority authority authority authority | L36:23
full     cancelled       | court    court     court      court     court     court     court     court     court     | L36:23, L36:53
extract  ordinary        | yes      yes       yes        yes       yes       yes       yes       yes       ask       | L36:43, D22:41, D22:45
extract  divorcedParents | yes      yes       yes        yes       yes       yes       yes       yes       ask       | L36:43, D22:41
extract  minorHolder     | guardian yes       yes        yes       yes       yes       yes       yes       ask       | L36:43, FC:209, FC:230
extract  deceasedHolder  | heirs    yes       yes        yes       yes       heirs     heirs     heirs     ask       | L36:43, D22:41
extract  unknownFather   | yes      mother    yes        yes       yes       yes       yes       yes       ask       | L36:43, L36:25
extract  unknownParents  | yes      ask       yes        yes       yes       yes       yes       yes       ask       | L36:43, L36:25
extract  kafala          | veiled   yes       yes        yes       yes       veiled    veiled    veiled    ask       | L36:43, KAF:21
extract  unsealed        | later    later     later      later     later     later     later     later     later     | L36:22, D22:27
extract  frozen          | authority authority authority authority authority authority authority authority authority | L36:23
extract  cancelled       | court    court     court      court     court     court     court     court     court     | L36:23, L36:53
history  ordinary        | yes      yes       yes        yes       yes       yes       yes       yes       ask       | L36:43, D22:41, D22:45
history  divorcedParents | yes      yes       yes        yes       yes       yes       yes       yes       ask       | L36:43, D22:41
history  minorHolder     | guardian yes       yes        yes       yes       yes       yes       yes       ask       | L36:43, FC:209, FC:230
history  deceasedHolder  | heirs    yes       yes        yes       yes       heirs     heirs     heirs     ask       | L36:43, D22:41
history  unknownFather   | yes      mother    yes        yes       yes       yes       yes       yes       ask       | L36:43, L36:25
history  unknownParents  | judge    ask       judge      judge     judge     judge     judge     judge     judge     | L36:25, D22:45
history  kafala          | judge    yes       yes        yes       yes       withheld  withheld  withheld  judge     | KAF:21, D22:45
history  unsealed        | later    later     later      later     later     later     later     later     later     | L36:22, D22:27
history  frozen          | authority authority authority authority authority authority authority authority authority | L36:23
history  cancelled       | court    court     court      court     court     court     court     court     court     | L36:23, L36:53
`;

export type EntitlementRow = {
  copy: Copy;
  circumstance: Circumstance;
  verdicts: Readonly<Record<Quality, Verdict>>;
  articles: readonly string[];
};

/** The table as it is written, read once. Throws on a word that it does not know. */
export const ENTITLEMENTS: readonly EntitlementRow[] = WRITTEN.trim().split("\n").slice(1).map(rowOf);

function rowOf(line: string): EntitlementRow {
  const [place = "", cells = "", articles = ""] = line.split("|").map((part) => part.trim());
  const [copy, circumstance] = place.split(/\s+/);
  const words = cells.split(/\s+/);
  return {
    copy: known(COPIES, copy),
    circumstance: known(CIRCUMSTANCES, circumstance),
    verdicts: Object.fromEntries(QUALITIES.map((quality, at) => [quality, known(VERDICTS, words[at])])) as Record<
      Quality,
      Verdict
    >,
    articles: articles.split(", "),
  };
}

function known<Word extends string>(words: readonly Word[], word: string | undefined): Word {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`the table of rights says "${word ?? ""}"`);
  return found;
}
