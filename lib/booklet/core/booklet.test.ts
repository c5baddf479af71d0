import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { couple, dated, day, entered } from "#tests/support/mention-history.ts";
import { aDeathAct } from "#tests/support/a-death-act.ts";
import { aFamily, asSpouse, type Given, kept, member } from "#tests/support/a-family.ts";
import { familyBooklet, mothersBooklet } from "./booklet.ts";
import type { Family } from "./family.ts";

const ON = day("2040-01-01");
const his = couple("male");
const names = (
  people: readonly { names: { subject?: unknown; given?: { latin: string } } }[],
): (string | undefined)[] => people.map((person) => person.names.given?.latin);

/** A man with a wife who has twins and a dead child, a second wife with a son, and a divorced wife with a daughter. */
function given(): Family {
  return aFamily([
    { wife: "Amina", since: "2020-03-01", children: ["Adam", "Ayoub", "Anas"] },
    { wife: "Badia", since: "2022-03-01", children: ["Bilal"] },
    { wife: "Dounia", since: "2010-03-01", endedOn: "2015-03-01", children: ["Dalal"] },
    { wife: "Esma", since: "2016-03-01", endedOn: "2017-03-01", children: [] },
  ]);
}
const seenBy = (asker: string, family = given()) => {
  const seen = familyBooklet(family, asker, ON);
  if (!seen.ok) throw new Error(seen.error.code);
  return seen.value;
};

describe("the booklet of a family", () => {
  it("shows the husband all marriages, wives and children", () => {
    const seen = seenBy("holder");
    expect(seen.reader).toBe("husband");
    expect(seen.marriages.map(({ since, end }) => [since, end?.how])).toEqual([
      [dated("2010-03-01"), "irrevocable"],
      [dated("2016-03-01"), "irrevocable"],
      [dated("2020-03-01"), undefined],
      [dated("2022-03-01"), undefined],
    ]);
    expect(names(seen.wives)).toEqual(["Amina", "Badia", "Dounia", "Esma"]);
    expect(names(seen.children)).toEqual(["Dalal", "Adam", "Ayoub", "Anas", "Bilal"]);
    expect(seen.children.map(({ motherActId }) => motherActId)).toEqual(["Dounia", "Amina", "Amina", "Amina", "Badia"]);
  });

  it("shows a wife herself, her husband and the children of both, and nothing of another wife (D22:43)", () => {
    const seen = seenBy("Amina");
    expect(seen).toMatchObject({ reader: "wife", holder: { actId: "holder", cnie: "HOLDER1" }, marriages: [{}] });
    expect([names(seen.wives), names(seen.children)]).toEqual([["Amina"], ["Adam", "Ayoub", "Anas"]]);
    expect(JSON.stringify(seen)).not.toMatch(/Badia|Bilal|Dounia|Dalal|Esma/);
  });

  it("is for a divorced wife who has a child of his, and for no other divorced wife (D22:43)", () => {
    expect(seenBy("Dounia")).toMatchObject({ reader: "divorced", children: [{ actId: "Dalal" }] });
    expect(familyBooklet(given(), "Esma", ON)).toEqual({
      ok: false,
      error: { code: "booklet.divorcedWithoutChild" },
    });
  });

  it("is for a widow as for a wife", () => {
    const family = given();
    const died = his.died("d", "2030-01-01");
    const holder = { ...family.holder, mentions: [...family.holder.mentions, died] };
    expect(seenBy("Amina", { ...family, holder })).toMatchObject({
      reader: "wife",
      holder: { death: { isPresumed: false, act: { number: "45", year: 2026 }, deathActId: null } },
    });
  });

  it("is refused to a stranger, to a child, and on the act of a woman", () => {
    const family = given();
    expect(familyBooklet(family, "stranger", ON)).toEqual({ ok: false, error: { code: "booklet.notOfThisFamily" } });
    expect(familyBooklet(family, "Adam", ON)).toMatchObject({ error: { code: "booklet.notOfThisFamily" } });
    const [wife] = family.wives;
    expect(wife && familyBooklet({ ...family, holder: wife }, wife.id, ON)).toMatchObject({
      error: { code: "booklet.notHusbandsAct" },
    });
  });

  it("is not for a man who never married", () => {
    expect(familyBooklet(aFamily([]), "holder", ON)).toEqual({ ok: false, error: { code: "booklet.neverMarried" } });
  });
});

describe("who belongs to the family", () => {
  const withChild = (change: Partial<Given>): Family => {
    const family = aFamily([{ wife: "Amina", since: "2020-03-01", children: [] }]);
    return { ...family, children: [member("Younes", { father: "HOLDER1", mother: "AMINA1", ...change })] };
  };

  it.each([
    ["without the number of the father's card", { father: null }],
    ["with the number of another card", { father: "OTHER1" }],
  ])("is no child whose act is %s, though the names are his", (_what, change) => {
    expect(seenBy("holder", withChild(change)).children).toEqual([]);
  });

  it("is no child in kafala: whoever took it in is no parent (L36:26)", () => {
    const kafala = entered("k", "KAF", {
      subject: "male",
      kafils: [{ ...asSpouse("Holder"), gender: "male" }],
      title: {
        kind: "order",
        judge: "minors",
        number: "5",
        on: dated("2031-01-01"),
        court: { ar: "الرباط", fr: "Rabat" },
      },
    });
    const family = withChild({ father: null, mother: null, mentions: [kafala] });
    expect(seenBy("holder", family).children).toEqual([]);
  });

  it("is a child whose mother's card nobody gave, in the husband's booklet alone", () => {
    const family = withChild({ mother: null });
    expect(seenBy("holder", family).children).toMatchObject([{ actId: "Younes", motherActId: null }]);
    expect(seenBy("Amina", family).children).toEqual([]);
  });

  it("is a dead child, with its death and the act that tells it", () => {
    const died = his.died("d", "2032-04-05");
    expect(seenBy("Amina", withChild({ mentions: [died] })).children).toMatchObject([
      { death: { died: dated("2032-04-05"), act: { number: "45" }, deathActId: null } },
    ]);
  });

  it("finds the act of a death by the reference that the mention gives, and by nothing else", () => {
    const office = {
      ...aDeathAct().office,
      name: { ar: "مكتب الحالة المدنية حسان", fr: "Bureau de l’état civil Hassan" },
    };
    const death = { id: "death", act: aDeathAct({ office }), no: 45, year: 2026, mentions: [] };
    const family = withChild({ mentions: [his.died("d", "2032-04-05")] });
    const deathOf = (deaths: Family["deaths"]) => seenBy("Amina", { ...family, deaths }).children[0]?.death;
    expect(deathOf([death])).toMatchObject({ deathActId: "death", place: death.act.place });
    expect(deathOf([{ ...death, no: 46 }])).toMatchObject({ deathActId: null, place: null });
  });

  it("is no child whose filiation a mention tells: the number on the act no longer proves it", () => {
    const denied = entered("n", "NASAB-NEG", {
      subject: "male",
      father: asSpouse("Holder"),
      changes: [{ field: "familyName", was: { ar: "البقالي" }, becomes: { ar: "الناصري" } }],
      title: { kind: "judgment", number: "4", on: dated("2031-01-01"), court: { ar: "الرباط", fr: "Rabat" } },
    });
    expect(seenBy("holder", withChild({ mentions: [denied] })).children).toEqual([]);
    const reversed = his.reversed("r", denied, "2032-01-01");
    expect(seenBy("holder", withChild({ mentions: [denied, reversed] })).children).toHaveLength(1);
  });

  it("is no wife whose own act does not tell the marriage: she is named, and nothing more", () => {
    const family = aFamily([{ wife: "Amina", since: "2020-03-01", children: [] }]);
    const seen = seenBy("holder", { ...family, wives: family.wives.map((wife) => ({ ...wife, mentions: [] })) });
    expect(seen).toMatchObject({ wives: [], marriages: [{ wifeActId: null, wife: asSpouseOf("Amina") }] });
  });

  it("is twins in the order of their birth, whichever was registered first (L36:27)", () => {
    const twin = (name: string, order: number, no: number) => ({
      ...member(name, { father: "HOLDER1", mother: "AMINA1", twin: order }),
      no,
    });
    const family = { ...withChild({}), children: [twin("Second", 2, 7), twin("First", 1, 8)] };
    expect(names(seenBy("holder", family).children)).toEqual(["First", "Second"]);
  });

  it("rests on no frozen act of those shown, and does not tell of another family's", () => {
    const family = given();
    const frozen = entered("g", "GEL", {
      subject: "male",
      title: { kind: "decision", authority: "central", number: "3", on: dated("2031-01-01") },
    });
    const children = family.children.map((child) => (child.id === "Bilal" ? { ...child, mentions: [frozen] } : child));
    expect(familyBooklet({ ...family, children }, "Badia", ON)).toEqual({
      ok: false,
      error: { code: "booklet.actFrozen" },
    });
    expect(familyBooklet({ ...family, children }, "Amina", ON)).toMatchObject({ ok: true });
  });
});

describe("the booklet of the mother of a child of unknown father", () => {
  const mother = kept("Mina", { sex: "female" });
  const unknown = member("Ilyas", { father: null, mother: "MINA1", isFatherUnknown: true });
  const known = member("Karim", { father: "OTHER1", mother: "MINA1" });

  it("is of her own: herself and those children, and no father (D22:43)", () => {
    const seen = mothersBooklet({ holder: mother, children: [known, unknown], deaths: [] }, ON);
    expect(seen).toMatchObject({
      ok: true,
      value: { reader: "mother", holder: { actId: "Mina" }, marriages: [], wives: [], children: [{ actId: "Ilyas" }] },
    });
  });

  it("is refused where the father of every child is known", () => {
    expect(mothersBooklet({ holder: mother, children: [known], deaths: [] }, ON)).toEqual({
      ok: false,
      error: { code: "booklet.noChildOfUnknownFather" },
    });
  });
});

describe("any family with several wives", () => {
  const letters = "abcdefgh";
  const word = (at: number, child?: number): string =>
    `Z${letters[at] ?? ""}${child === undefined ? "wife" : `${letters[child] ?? ""}child`}q`;
  const families = fc.array(fc.record({ children: fc.nat(4), isEnded: fc.boolean() }), { minLength: 2, maxLength: 4 });

  it("never shows a wife the name of another wife or of her children", () => {
    fc.assert(
      fc.property(families, (drawn) => {
        const family = aFamily(
          drawn.map(({ children, isEnded }, at) => ({
            wife: word(at),
            since: `20${10 + at}-03-01`,
            ...(isEnded && { endedOn: `20${20 + at}-03-01` }),
            children: Array.from({ length: children }, (_, child) => word(at, child)),
          })),
        );
        for (const [at, { children, isEnded }] of drawn.entries()) {
          const seen = familyBooklet(family, word(at), ON);
          expect(seen.ok).toBe(!isEnded || children > 0);
          const others = drawn.flatMap((_, other) => (other === at ? [] : [`Z${letters[other] ?? ""}`]));
          for (const other of others) expect(JSON.stringify(seen)).not.toContain(other);
          if (seen.ok) expect(seen.value.children).toHaveLength(children);
        }
        expect(seenBy("holder", family).children).toHaveLength(drawn.reduce((sum, { children }) => sum + children, 0));
      }),
      { numRuns: 60 },
    );
  });

  it("is shown alike in whatever order its acts were found", () => {
    const family = given();
    const turned = { ...family, wives: family.wives.toReversed(), children: family.children.toReversed() };
    expect(seenBy("Amina", turned)).toEqual(seenBy("Amina", family));
    expect(seenBy("holder", turned).children).toEqual(seenBy("holder", family).children);
  });
});

function asSpouseOf(name: string) {
  const { fullNameAr: ar, fullNameLatin: latin } = asSpouse(name);
  return { ar, latin };
}
