import { fieldId } from "./field-id.ts";
import type { Problems } from "./problems.ts";

/** The id of one control of a group. When the whole group is wrong, its first control bears the id of the group, where the summary's link leads. */
export function partId(name: string, part: string, first: string, problems: Problems): string {
  const wholeIsWrong = problems?.some(({ field }) => field === name) ?? false;
  return fieldId(wholeIsWrong && part === first ? name : `${name}.${part}`);
}
