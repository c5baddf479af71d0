/** What a page of an account may say was done. */
const DONE = [
  "created",
  "status",
  "factor",
  "posting",
  "posted",
  "handover",
  "delegated",
  "delegationEnded",
  "copySent",
  "specimen",
  "absence",
  "back",
  "replaced",
] as const;

export function doneIn(word: string): (typeof DONE)[number] | undefined {
  return DONE.find((known) => known === word);
}
