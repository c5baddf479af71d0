export { articleOn, articlesByLaw, citedCodes, LAWS, lawOf, numberOf, pageOfArticles } from "./legal-reference.ts";
export type { LawCode, LegalReference } from "./legal-reference.ts";
export { declarantOrder, SWITCH_TOPICS, type SwitchTopic } from "./switch.ts";
