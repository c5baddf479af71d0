/** The words for one line: the event's own, else those that every person of an act shares. */
export function fieldLabelKeys(path: string): readonly string[] {
  return [`field.${path}`, `field.person.${path.slice(path.indexOf(".") + 1)}`];
}
