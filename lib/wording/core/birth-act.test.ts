import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainActText } from "./act-text.ts";
import { birthActText } from "./birth-act.ts";
import { type BirthActFacts, DECLARANT_LINKS } from "./birth-act-facts.ts";
import { someBirth } from "./birth-act.fixture.ts";

const usual = someBirth();
const girl = { ...usual.child, givenName: { ar: "مريم", latin: "Meryem" }, sex: "female" } as const;
const lines = (facts: BirthActFacts) => plainActText(birthActText(facts)).split("\n");

describe("the text of a birth act", () => {
  it("tells the birth of a boy declared by his father", () => {
    expect(lines(usual)).toEqual([
      "في يوم السبت ثالث جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق رابع عشر نونبر ستة وعشرين وألفين ميلادية، على الساعة العاشرة والدقيقة الثانية والخمسين صباحا،",
      "ولد بمستشفى الولادة السويسي، جماعة الرباط، عمالة الرباط: يوسف، الذي اسمه العائلي البقالي، من جنس ذكر، مغربي الجنسية.",
      "والده هو رشيد البقالي بن محمد، المغربي الجنسية، المولود بفاس في سابع مارس تسعين وتسعمائة وألف، حرفته أستاذ.",
      "ووالدته هي سلمى الناصري بنت عبد السلام، المغربية الجنسية، المولودة بأكادير في تاسع عشر شتنبر أربعة وتسعين وتسعمائة وألف، حرفتها مهندسة.",
      "الساكنان بزنقة الأرز، أكدال، الرباط.",
      "حرر في يوم الأربعاء رابع عشر جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق خامس وعشرين نونبر ستة وعشرين وألفين ميلادية، حسبما صرح به والده السيد رشيد البقالي، البالغ من العمر ستا وثلاثين سنة، حرفته أستاذ، الساكن بالعنوان المذكور، الذي بعد تلاوة الرسم عليه أمضاه معنا، نحن نادية الشرقاوي، ضابطة الحالة المدنية بالتفويض لمقاطعة أكدال الرياض.",
    ]);
  });

  it("prints in bold the names of the child and of the parents, and nothing else", () => {
    const bold = birthActText(usual).flatMap((paragraph) => paragraph.filter((segment) => segment.strong));
    expect(bold.map(({ text }) => text)).toEqual(["يوسف", "البقالي", "رشيد البقالي", "سلمى الناصري"]);
  });

  it("agrees throughout with a girl, and gives a twin her order", () => {
    const text = lines(someBirth({ child: { ...girl, multiple: { order: 1, count: 2 } } }));
    expect(text[1]).toBe(
      "ولدت بمستشفى الولادة السويسي، جماعة الرباط، عمالة الرباط: مريم، التي اسمها العائلي البقالي، من جنس أنثى، مغربية الجنسية، وهي التوأم الأولى.",
    );
    expect(text[2]).toMatch(/^والدها هو رشيد البقالي بن محمد، المغربي الجنسية، المولود بفاس/u);
    expect(text[3]).toMatch(/^ووالدتها هي سلمى الناصري بنت عبد السلام، المغربية الجنسية، المولودة بأكادير/u);
    expect(text[5]).toContain("حسبما صرح به والدها السيد رشيد البقالي،");
  });

  it("counts the children of one birth beyond two", () => {
    const text = lines(someBirth({ child: { ...usual.child, multiple: { order: 2, count: 3 } } }));
    expect(text[1]).toMatch(/، مغربي الجنسية، وهو التوأم الثاني من بين ثلاثة توائم\.$/u);
  });

  it("tells midnight and noon, and nothing where the hour is not known", () => {
    const at = (time?: { hour: number; minute: number }) => lines(someBirth({ born: { ...usual.born, time } }))[0];
    expect(at({ hour: 0, minute: 0 })).toMatch(/ وألفين ميلادية، عند منتصف الليل،$/u);
    expect(at({ hour: 12, minute: 0 })).toMatch(/ وألفين ميلادية، عند منتصف النهار،$/u);
    expect(at()).toMatch(/ ستة وعشرين وألفين ميلادية،$/u);
  });

  it("says that the father's names were chosen under the law when he is unknown", () => {
    const text = lines(
      someBirth({
        child: girl,
        father: undefined,
        namesChosenByLaw: { father: { givenNameAr: "عبد الله", fatherNameAr: "عبد الرحمان" } },
        declarant: { link: "mother", gender: "female", fullNameAr: "سلمى الناصري", age: { unit: "year", count: 28 } },
      }),
    );
    expect(text.slice(2, 6)).toEqual([
      "والدها هو عبد الله بن عبد الرحمان.",
      "ووالدتها هي سلمى الناصري بنت عبد السلام، المغربية الجنسية، المولودة بأكادير في تاسع عشر شتنبر أربعة وتسعين وتسعمائة وألف، حرفتها مهندسة.",
      "الساكنة بزنقة الأرز، أكدال، الرباط.",
      "وقد اختير لها اسم الأب واسم الجد للأب طبقا لمقتضيات القانون المتعلق بالحالة المدنية.",
    ]);
    expect(text[6]).toContain(
      "حسبما صرحت به والدتها السيدة سلمى الناصري، البالغة من العمر ثمانيا وعشرين سنة، التي بعد تلاوة الرسم عليها أمضته معنا، نحن",
    );
  });

  it("tells the declaration of the prosecutor for a child of unknown parents", () => {
    const text = lines(
      someBirth({
        father: undefined,
        mother: undefined,
        namesChosenByLaw: {
          father: { givenNameAr: "عبد الله", fatherNameAr: "عبد الرحمان" },
          mother: { givenNameAr: "فاطمة", fatherNameAr: "عبد الكريم" },
        },
        declarant: { link: "prosecutor", gender: "male", fullNameAr: "", courtAr: "المحكمة الابتدائية بالرباط" },
        signature: { officerAlone: "declaredInWriting" },
      }),
    );
    expect(text.slice(2, 5)).toEqual([
      "والده هو عبد الله بن عبد الرحمان.",
      "ووالدته هي فاطمة بنت عبد الكريم.",
      "وقد اختيرت له أسماء الأبوين والجدين طبقا لمقتضيات القانون المتعلق بالحالة المدنية.",
    ]);
    expect(text[5]).toContain(
      "حسبما صرح به، معززا تصريحه بمحضر وبشهادة طبية تحدد عمر المولود على وجه التقريب، السيد وكيل الملك لدى المحكمة الابتدائية بالرباط، وقد ورد تصريحه كتابة، فأمضينا الرسم وحدنا، نحن",
    );
  });

  it("says of an old birth only what is known of its date", () => {
    const born = { gregorian: { year: 1945 }, hijri: { year: 1364 }, placeAr: "دوار آيت علي" };
    const father = { givenNameAr: "حمو", familyNameAr: "أوعلي", bornOn: { gregorian: { year: 1910, month: 3 } } };
    const text = lines(someBirth({ born, father }));
    expect(text[0]).toBe("خلال سنة أربعة وستين وثلاثمائة وألف هجرية، موافق سنة خمسة وأربعين وتسعمائة وألف ميلادية،");
    expect(text[1]).toMatch(/^ولد بدوار آيت علي: /u);
    expect(text[2]).toBe("والده هو حمو أوعلي، المولود خلال شهر مارس سنة عشرة وتسعمائة وألف.");
  });

  it("leaves neither blank nor dangling comma, and no digit, whatever is not known", () => {
    const aText = fc.option(fc.constantFrom("فاس", "  "), { nil: undefined });
    const aDate = fc.option(fc.constantFrom({ gregorian: { year: 1990 } }, { hijri: { year: 1410, month: 2 } }, {}), {
      nil: undefined,
    });
    const aParent = fc.record({
      givenNameAr: fc.constant("رشيد"),
      familyNameAr: fc.constantFrom("البقالي", ""),
      fatherNameAr: aText,
      nationalityAr: aText,
      birthPlaceAr: aText,
      bornOn: aDate,
      professionAr: aText,
      residenceAr: aText,
    });
    const aDeclarant = fc.record({
      link: fc.constantFrom(...DECLARANT_LINKS, "proxy" as const, "prosecutor" as const),
      gender: fc.constantFrom("male" as const, "female" as const),
      fullNameAr: fc.constant("رشيد البقالي"),
      courtAr: aText,
      nationalityAr: aText,
      professionAr: aText,
      residenceAr: aText,
    });
    const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    fc.assert(
      fc.property(
        optional(aParent),
        optional(aParent),
        optional(aDeclarant),
        aText,
        (father, mother, declarant, home) => {
          const text = plainActText(birthActText(someBirth({ father, mother, declarant, residenceAr: home })));
          expect(text).not.toMatch(/ {2}|، ?،|،\.| [،.]|undefined|\d|\p{Script=Latin}/u);
          expect(text.split("\n").every((line) => /^\S.*[،.]$/u.test(line))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
