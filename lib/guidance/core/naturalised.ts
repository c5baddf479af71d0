/** What somebody who became Moroccan is asked about their birth, in this order; each answer closes or opens the next question. */
export const NATURALISED_QUESTIONS = {
  born: ["morocco", "abroad"],
  declared: ["yes", "no"],
  mother: ["yes", "no"],
} as const;
export type NaturalisedQuestion = keyof typeof NATURALISED_QUESTIONS;

type Answer<Q extends NaturalisedQuestion> = (typeof NATURALISED_QUESTIONS)[Q][number];
export type NaturalisedAnswers = { readonly [Q in NaturalisedQuestion]?: Answer<Q> | undefined };

/** How the register comes to hold the birth of somebody who became Moroccan, each with its articles. */
export const NATURALISED_WAYS = {
  /** The act of the foreigner who was declared here says the nationality and its title. */
  acquired: ["L36:32", "D22:35"],
  /** The same act says the nationality that the mother gives. */
  attributed: ["D22:35", "NAT:6"],
  /** The foreign act is transcribed as that of any Moroccan born abroad. */
  transcribed: ["D22:35", "D22:23"],
  /** In every other case a court declares the birth first. */
  judged: ["L36:32", "D22:35"],
} as const;
export type NaturalisedWay = keyof typeof NATURALISED_WAYS;

/**
 * Where the answers lead (L36:32, D22:35): to the next question, or to one of the ways. Whoever was born here and never declared, and whoever was
 * born abroad of another mother, goes to the court.
 */
export function wayOfNaturalised(answers: NaturalisedAnswers): { ask: NaturalisedQuestion } | { way: NaturalisedWay } {
  const { born, declared, mother } = answers;
  if (born === undefined) return { ask: "born" };
  if (born === "morocco" && declared === undefined) return { ask: "declared" };
  if (born === "morocco" && declared === "no") return { way: "judged" };
  if (mother === undefined) return { ask: "mother" };
  if (born === "abroad") return { way: mother === "yes" ? "transcribed" : "judged" };
  return { way: mother === "yes" ? "attributed" : "acquired" };
}
