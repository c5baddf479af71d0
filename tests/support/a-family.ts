import type { Family, KeptBirth } from "#lib/booklet/core/index.ts";
import type { EnteredMention } from "#lib/mentions/core/index.ts";
import { someBirth } from "#lib/wording/core/birth-act.fixture.ts";
import { aBirthAct } from "./a-birth-act.ts";
import { couple } from "./mention-history.ts";

/** What a test says of somebody; the act is that of Youssef but for this. */
export type Given = {
  sex: "male" | "female";
  father: string | null;
  mother: string | null;
  bornOn: string;
  twin: number;
  isFatherUnknown: boolean;
  mentions: readonly EnteredMention[];
};

type Wife = { wife: string; since: string; endedOn?: string; children: readonly string[] };

const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمن";

/** A given name in Arabic for one in Latin letters, letter by letter: two names never become one. */
function arabic(latin: string): string {
  return [...latin.toLowerCase()].map((letter) => ARABIC[letter.charCodeAt(0) % 26] ?? "ه").join("");
}

/** How a mention names somebody of an invented family. */
export function asSpouse(name: string): { fullNameAr: string; fullNameLatin: string } {
  return { fullNameAr: `${arabic(name)} البقالي`, fullNameLatin: `${name} EL BAKKALI` };
}

/** The number of the card of somebody of an invented family. */
export function cardOf(name: string): string {
  return `${name.toUpperCase()}1`;
}

/** A birth act in its register, whose holder showed a card. */
export function kept(name: string, { sex = "male", mentions = [], ...given }: Partial<Given> = {}): KeptBirth {
  const facts = someBirth();
  const child = { ...facts.child, sex, ...(given.twin !== undefined && { multiple: { order: given.twin, count: 2 } }) };
  const chosen = { givenNameAr: "عبد الله", fatherNameAr: "عبد الكريم" };
  const act = aBirthAct({
    facts: { ...facts, child, ...(given.isFatherUnknown && { namesChosenByLaw: { father: chosen } }) },
    sex,
    bornOn: given.bornOn ?? "1990-05-05",
    fatherCnie: given.father ?? null,
    motherCnie: given.mother ?? null,
  });
  const family = { ar: "البقالي", latin: "EL BAKKALI" };
  const names = { ...act.names, subject: { given: { ar: arabic(name), latin: name }, family } };
  return { id: name, act: { ...act, names }, no: 1, year: 2026, mentions, cnie: cardOf(name), idcs: null };
}

/** A child, whose card nobody asks for. */
export function member(name: string, given: Partial<Given>): KeptBirth {
  return { ...kept(name, { bornOn: "2030-05-05", ...given }), cnie: null };
}

/** The acts of a man and of his wives, each with the mentions of their marriage, and those of their children. */
export function aFamily(wives: readonly Wife[]): Family {
  const [his, hers] = [couple("male"), couple("female")];
  const told = (of: typeof his, spouse: string, { wife, since, endedOn }: Wife): EnteredMention[] => [
    of.married(`m-${wife}`, asSpouse(spouse), since),
    ...(endedOn === undefined ? [] : [of.khul(`e-${wife}`, asSpouse(spouse), endedOn)]),
  ];
  return {
    holder: { ...kept("Holder", { mentions: wives.flatMap((one) => told(his, one.wife, one)) }), id: "holder" },
    wives: wives.map((one) => kept(one.wife, { sex: "female", mentions: told(hers, "Holder", one) })),
    children: wives.flatMap(({ wife, since, children }) =>
      children.map((child, at) =>
        member(child, {
          father: cardOf("Holder"),
          mother: cardOf(wife),
          bornOn: `${Number(since.slice(0, 4)) + 1 + at}-06-05`,
        }),
      ),
    ),
    deaths: [],
  };
}
