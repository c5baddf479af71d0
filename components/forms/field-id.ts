/** The id of a control from its name: `mother.givenName.ar` → `f-mother-givenName-ar`. The error summary links to it. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(/[.[\]]+/g, "-").replace(/-$/, "")}`;
}
