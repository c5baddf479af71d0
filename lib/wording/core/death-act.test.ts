import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainActText } from "./act-text.ts";
import { deathActText } from "./death-act.ts";
import { DEATH_LINKS, DEATH_OFFICES, type DeathActFacts, MARITAL_STATUSES } from "./death-act-facts.ts";
import { AHMED, someDeath } from "./death-act.fixture.ts";

const usual = someDeath();
const amina = {
  ...AHMED,
  givenName: { ar: "أمينة", latin: "Amina" },
  sex: "female",
  professionAr: "خياطة",
} as const;
const lines = (facts: DeathActFacts) => plainActText(deathActText(facts)).split("\n");

describe("the text of a death act", () => {
  it("tells the death of a man declared by his son", () => {
    expect(lines(usual)).toEqual([
      "في يوم السبت ثالث جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق رابع عشر نونبر ستة وعشرين وألفين ميلادية، على الساعة العاشرة والدقيقة الأربعين ليلا،",
      "توفي بمستشفى ابن سينا، جماعة الرباط، عمالة الرباط: أحمد، الذي اسمه العائلي البقالي، من جنس ذكر، مغربي الجنسية، المولود بفاس في سابع مارس ثمانية وأربعين وتسعمائة وألف، حرفته متقاعد، الساكن بزنقة الأرز، أكدال، الرباط.",
      "والده هو محمد البقالي بن علي، المغربي الجنسية، حرفته فلاح، وهو متوفى.",
      "ووالدته هي فاطمة الناصري بنت عبد السلام، المغربية الجنسية، المولودة بفاس خلال سنة ثلاثين وتسعمائة وألف، بدون مهنة، الساكنة بالعنوان المذكور.",
      "وقد كان المتوفى متزوجا بالسيدة خديجة العلمي.",
      "حرر في يوم الأربعاء رابع عشر جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق خامس وعشرين نونبر ستة وعشرين وألفين ميلادية، حسبما صرح به ابنه السيد رشيد البقالي، البالغ من العمر ستا وثلاثين سنة، حرفته أستاذ، الساكن بحي السلام، سلا، الذي بعد تلاوة الرسم عليه أمضاه معنا، نحن نادية الشرقاوي، ضابطة الحالة المدنية بالتفويض لمقاطعة أكدال الرياض.",
    ]);
  });

  it("prints in bold the names of the deceased and of the parents, and nothing else", () => {
    const bold = deathActText(usual).flatMap((paragraph) => paragraph.filter((segment) => segment.strong));
    expect(bold.map(({ text }) => text)).toEqual(["أحمد", "البقالي", "محمد البقالي", "فاطمة الناصري"]);
  });

  it("agrees throughout with a woman", () => {
    const text = lines(someDeath({ deceased: amina, spouses: [{ fullNameAr: "علي التازي" }] }));
    expect(text[1]).toBe(
      "توفيت بمستشفى ابن سينا، جماعة الرباط، عمالة الرباط: أمينة، التي اسمها العائلي البقالي، من جنس أنثى، مغربية الجنسية، المولودة بفاس في سابع مارس ثمانية وأربعين وتسعمائة وألف، حرفتها خياطة، الساكنة بزنقة الأرز، أكدال، الرباط.",
    );
    expect(text[2]).toMatch(/^والدها هو محمد البقالي/u);
    expect(text[3]).toMatch(/^ووالدتها هي فاطمة الناصري/u);
    expect(text[4]).toBe("وقد كانت المتوفاة متزوجة بالسيد علي التازي.");
    expect(text[5]).toContain("حسبما صرح به ابنها السيد رشيد البقالي،");
  });

  it.each([
    ["single", "وقد كان المتوفى أعزب.", "وقد كانت المتوفاة عازبة."],
    ["married", "وقد كان المتوفى متزوجا بالسيدة هند وبالسيدة مي.", "وقد كانت المتوفاة متزوجة بالسيد سعد."],
    ["divorced", "وقد كان المتوفى مطلقا.", "وقد كانت المتوفاة مطلقة."],
    ["widowed", "وقد كان المتوفى أرمل السيدة هند والسيدة مي.", "وقد كانت المتوفاة أرملة السيد سعد."],
  ] as const)("gives the marital status of the deceased: %s", (maritalStatus, him, her) => {
    const had = maritalStatus === "married" || maritalStatus === "widowed";
    const saidOf = (facts: Partial<DeathActFacts>) => lines(someDeath({ maritalStatus, ...facts }))[4];
    expect(saidOf({ spouses: had ? [{ fullNameAr: "هند" }, { fullNameAr: "مي" }] : [] })).toBe(him);
    expect(saidOf({ deceased: amina, spouses: had ? [{ fullNameAr: "سعد" }] : [] })).toBe(her);
  });

  it("gives the marital status without a name that is not known, and none for a child", () => {
    const saidOf = (facts: Partial<DeathActFacts>) => lines(someDeath({ spouses: undefined, ...facts }))[4];
    expect(saidOf({ maritalStatus: "widowed" })).toBe("وقد كان المتوفى أرملا.");
    expect(saidOf({ maritalStatus: "married" })).toBe("وقد كان المتوفى متزوجا.");
    expect(saidOf({ maritalStatus: undefined })).toMatch(/^حرر في يوم/u);
  });

  it("says no hour where nobody knows it", () => {
    expect(lines(someDeath({ died: { ...usual.died, time: undefined } }))[0]).toMatch(/ ستة وعشرين وألفين ميلادية،$/u);
  });

  it("states that the hour is not known, where that was declared (D99:33, FC:328)", () => {
    const died = { ...usual.died, time: undefined, isTimeUnknown: true } as const;
    expect(lines(someDeath({ died }))[0]).toMatch(/ ميلادية، على ساعة ودقيقة غير معروفتين،$/u);
  });

  it("says nothing of parents who are not known", () => {
    const text = lines(someDeath({ father: undefined, mother: undefined }));
    expect(text[2]).toBe("وقد كان المتوفى متزوجا بالسيدة خديجة العلمي.");
    expect(lines(someDeath({ father: undefined }))[2]).toMatch(/^والدته هي فاطمة الناصري/u);
  });

  it("says of a stillborn child only that the mother gave birth to it, in the words of the law", () => {
    const stillborn = { kind: "stillborn", sex: "female", multiple: { order: 2, count: 2 } } as const;
    const declarant = { link: "father", gender: "male", fullNameAr: "محمد البقالي" } as const;
    const text = lines(someDeath({ deceased: stillborn, declarant }));
    expect(text[1]).toBe(
      "وضعت السيدة فاطمة الناصري بنت عبد السلام مولودا ميتا من جنس أنثى، وهو التوأم الثاني، وذلك بمستشفى ابن سينا، جماعة الرباط، عمالة الرباط.",
    );
    expect(text[2]).toMatch(/^والده هو محمد البقالي/u);
    expect(text[4]).toContain("حسبما صرح به والده السيد محمد البقالي،");
    expect(lines(someDeath({ deceased: { kind: "stillborn" }, mother: undefined }))[1]).toBe(
      "وضعت أم مجهولة الهوية مولودا ميتا، وذلك بمستشفى ابن سينا، جماعة الرباط، عمالة الرباط.",
    );
  });

  it("describes a body that nobody knows", () => {
    const description = {
      apparentAge: { ar: "أربعون سنة" },
      stature: { ar: "متوسطة" },
      marks: { ar: "ندبة بالجبين" },
      clothing: { ar: "جلباب أبيض" },
      belongings: { ar: "خاتم" },
    };
    const died = { ...usual.died, placeAr: "شاطئ الأمم، جماعة سيدي بوقنادل" };
    const deceased = { kind: "unidentified", sex: "male", description } as const;
    const text = lines(someDeath({ deceased, died, father: undefined, mother: undefined }));
    expect(text[1]).toBe(
      "عثر على جثة شخص مجهول الهوية بشاطئ الأمم، جماعة سيدي بوقنادل، وهو من جنس ذكر، سنه على وجه التقريب أربعون سنة، قامته متوسطة، علاماته المميزة: ندبة بالجبين، لباسه: جلباب أبيض، وما وجد معه: خاتم.",
    );
    expect(text[2]).toMatch(/^حرر في يوم/u);
  });

  it("leaves neither blank nor dangling comma, and no digit, whatever is not known", () => {
    const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const aText = optional(fc.constantFrom("فاس", "  "));
    const aSex = fc.constantFrom("male" as const, "female" as const);
    const aDate = optional(fc.constantFrom({ gregorian: { year: 1990 } }, { hijri: { year: 1410, month: 2 } }, {}));
    const life = { nationalityAr: aText, professionAr: aText, residenceAr: aText };
    const aPerson = { ...life, birthPlaceAr: aText, bornOn: aDate };
    const aParent = fc.record({
      ...aPerson,
      givenNameAr: fc.constant("رشيد"),
      familyNameAr: fc.constantFrom("البقالي", ""),
      fatherNameAr: aText,
      isDeceased: optional(fc.constant(true as const)),
    });
    const aName = fc.constant({ ar: "أحمد", latin: "Ahmed" });
    const described = aText.map((ar) => (ar === undefined ? {} : { marks: { ar } }));
    const aDeceased = fc.oneof(
      fc.record({
        kind: fc.constant("person" as const),
        givenName: aName,
        familyName: optional(aName),
        sex: aSex,
        ...aPerson,
      }),
      fc.record({ kind: fc.constant("stillborn" as const), sex: optional(aSex) }),
      fc.record({ kind: fc.constant("unidentified" as const), sex: optional(aSex), description: described }),
    );
    const aDeclarant = fc.record({
      link: fc.constantFrom(...DEATH_LINKS, ...DEATH_OFFICES, "proxy" as const, "other" as const),
      gender: aSex,
      fullNameAr: fc.constant("رشيد البقالي"),
      bodyAr: aText,
      ...life,
    });
    const aBasis = fc.oneof(
      fc.record({ kind: fc.constant("policeMinutes" as const), policeAr: aText, courtAr: aText }),
      fc.record({ kind: fc.constant("institution" as const), institutionAr: fc.constant("المستشفى") }),
    );
    const facts = fc.record({
      deceased: aDeceased,
      father: optional(aParent),
      mother: optional(aParent),
      declarant: optional(aDeclarant),
      maritalStatus: optional(fc.constantFrom(...MARITAL_STATUSES)),
      spouses: optional(fc.array(fc.constantFrom({ fullNameAr: "خديجة" }, { fullNameAr: " " }), { maxLength: 2 })),
      basis: optional(aBasis),
    });
    fc.assert(
      fc.property(facts, (overrides) => {
        const text = plainActText(deathActText(someDeath(overrides)));
        expect(text).not.toMatch(/ {2}|، ?،|،\.| [،.]|undefined|\d|\p{Script=Latin}/u);
        expect(text.split("\n").every((line) => /^\S.*[،.]$/u.test(line))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
