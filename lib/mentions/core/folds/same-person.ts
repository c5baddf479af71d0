import { searchKey } from "#lib/names/core/index.ts";
import type { MentionSpouse } from "#lib/wording/core/index.ts";

type Person = Pick<MentionSpouse, "fullNameAr" | "fatherNameAr" | "bornOn">;

/** Whether two mentions name one person: Arabic names alike but for spelling, and neither father nor year of birth speaks against it. */
export function isSamePerson(a: Person, b: Person): boolean {
  const agree = (one: string | number | undefined, other: string | number | undefined): boolean =>
    one === undefined || other === undefined || one === other;
  const father = (person: Person): string | undefined =>
    person.fatherNameAr === undefined || person.fatherNameAr === "" ? undefined : searchKey(person.fatherNameAr);
  return (
    searchKey(a.fullNameAr) === searchKey(b.fullNameAr) &&
    agree(father(a), father(b)) &&
    agree(a.bornOn?.gregorian?.year, b.bornOn?.gregorian?.year)
  );
}
