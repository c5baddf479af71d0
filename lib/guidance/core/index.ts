export { articleOn, articlesByLaw, citedCodes, LAWS, lawOf, numberOf, pageOfArticles } from "./legal-reference.ts";
export type { LawCode, LegalReference } from "./legal-reference.ts";
export {
  NATURALISED_QUESTIONS,
  NATURALISED_WAYS,
  type NaturalisedAnswers,
  type NaturalisedQuestion,
  type NaturalisedWay,
  wayOfNaturalised,
} from "./naturalised.ts";
export { declarantOrder, SWITCH_TOPICS, type SwitchTopic } from "./switch.ts";
