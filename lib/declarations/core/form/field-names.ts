/** Names of the inputs that one question posts, to list what a page may send. */
export const either = (name: string): string[] => [`${name}.ar`, `${name}.latin`];
export const named = (name: string): string[] => [...either(name), `${name}.suggested`];
export const dated = (name: string): string[] => [`${name}.day`, `${name}.month`, `${name}.year`];
export const timed = (name: string): string[] => [`${name}.hour`, `${name}.minute`];

/** The questions of {@link Person}, in the order a page asks them. */
export const PERSON_FIELDS: readonly string[] = [
  "cnie",
  ...["givenName", "familyName", "fatherName"].flatMap(named),
  ...dated("bornOn"),
  ...either("birthPlace"),
  ...either("profession"),
  "nationality",
  "otherIdentity",
];
