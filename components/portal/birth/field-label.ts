/** The words for one line: the father and the mother share theirs, but for what the law says of each. */
export function fieldLabelKey(path: string): string {
  return `birth:field.${path.replace(/^(?:father|mother)\.(?!fatherName$)/, "parent.")}`;
}
