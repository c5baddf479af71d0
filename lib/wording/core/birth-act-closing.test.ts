import { describe, expect, it } from "vitest";
import { plainActText } from "./act-text.ts";
import { birthActText } from "./birth-act.ts";
import type { OfficerFacts } from "./act-facts.ts";
import type { BirthActFacts, DeclarantFacts } from "./birth-act-facts.ts";
import { someBirth } from "./birth-act.fixture.ts";

const usual = someBirth();
const lastLine = (facts: Partial<BirthActFacts>) =>
  plainActText(birthActText(someBirth(facts)))
    .split("\n")
    .at(-1) ?? "";
/** What follows the date of drawing up, without the officer unless asked. */
const closing = (facts: Partial<BirthActFacts>) =>
  lastLine(facts)
    .replace(/^.* ميلادية، /u, "")
    .replace(/، نحن .*$/u, "");
const aunt: DeclarantFacts = {
  link: "paternalAunt",
  gender: "female",
  fullNameAr: "أمينة البقالي",
  age: { unit: "year", count: 41 },
  professionAr: "بدون مهنة",
  residenceAr: "حي السلام، سلا",
};

describe("the closing of a birth act", () => {
  it.each([
    ["grandfather", "male", "حسبما صرح به جدها السيد"],
    ["grandmother", "female", "حسبما صرحت به جدتها السيدة"],
    ["paternalUncle", "male", "حسبما صرح به عمها السيد"],
    ["paternalAunt", "female", "حسبما صرحت به عمتها السيدة"],
    ["maternalUncle", "male", "حسبما صرح به خالها السيد"],
    ["maternalAunt", "female", "حسبما صرحت به خالتها السيدة"],
    ["guardian", "male", "حسبما صرح به الوصي عليها السيد"],
    ["guardian", "female", "حسبما صرحت به الوصية عليها السيدة"],
    ["brother", "male", "حسبما صرح به أخوها السيد"],
    ["sister", "female", "حسبما صرحت به أختها السيدة"],
    ["brothersSon", "male", "حسبما صرح به ابن أخيها السيد"],
    ["brothersDaughter", "female", "حسبما صرحت به بنت أخيها السيدة"],
    ["sistersSon", "male", "حسبما صرح به ابن أختها السيد"],
    ["sistersDaughter", "female", "حسبما صرحت به بنت أختها السيدة"],
    ["actingForMother", "female", "حسبما صرحت به القائمة مقام والدتها السيدة"],
    ["subject", "female", "حسبما صرحت به صاحبة الرسم السيدة"],
  ] as const)("names the declarant, %s (%s), by kinship with a girl", (link, gender, words) => {
    const child = { ...usual.child, sex: "female" } as const;
    const text = closing({ child, declarant: { link, gender, fullNameAr: "أ. ب." }, signature: "declarant" });
    expect(text.startsWith(`${words} أ. ب.، `)).toBe(true);
  });

  it("tells the age, trade and home of the declarant, and repeats no address", () => {
    expect(closing({ declarant: aunt })).toBe(
      "حسبما صرحت به عمته السيدة أمينة البقالي، البالغة من العمر إحدى وأربعين سنة، بدون مهنة، الساكنة بحي السلام، سلا، التي بعد تلاوة الرسم عليها أمضته معنا",
    );
    expect(closing({ declarant: { ...aunt, nationalityAr: "فرنسي", residenceAr: usual.residenceAr } })).toContain(
      "، الفرنسية الجنسية، البالغة من العمر إحدى وأربعين سنة، بدون مهنة، الساكنة بالعنوان المذكور، ",
    );
  });

  it("lets a proxy speak for the one who gave the power, each «الذي» with one owner", () => {
    const proxyFor = { link: "father", gender: "male", fullNameAr: "رشيد البقالي" } as const;
    expect(closing({ declarant: { ...aunt, link: "proxy", fullNameAr: "أمينة التازي", proxyFor } })).toBe(
      "حسبما صرحت به، نيابة عن والده السيد رشيد البقالي، وكيلته السيدة أمينة التازي، البالغة من العمر إحدى وأربعين سنة، بدون مهنة، الساكنة بحي السلام، سلا، التي بعد تلاوة الرسم عليها أمضته معنا",
    );
    const forBrother = { link: "brother", gender: "male", fullNameAr: "أنس البقالي" } as const;
    expect(
      closing({ declarant: { link: "proxy", gender: "male", fullNameAr: "عمر التازي", proxyFor: forBrother } }),
    ).toMatch(/^حسبما صرح به، نيابة عن أخيه السيد أنس البقالي، وكيله السيد عمر التازي، الذي /u);
  });

  it.each([
    ["cannotSign", "صرحت بأنها لا تحسن التوقيع", "صرح بأنه لا يحسن التوقيع"],
    ["cannotWrite", "صرحت بأنها لا تعرف الكتابة", "صرح بأنه لا يعرف الكتابة"],
    ["disabled", "تعذر عليها التوقيع بسبب إعاقة", "تعذر عليه التوقيع بسبب إعاقة"],
    ["ill", "تعذر عليها التوقيع بسبب المرض", "تعذر عليه التوقيع بسبب المرض"],
    ["refused", "امتنعت عن التوقيع", "امتنع عن التوقيع"],
  ] as const)("states why the officer signs alone: %s", (officerAlone, her, him) => {
    const signature = { officerAlone };
    expect(closing({ declarant: aunt, signature })).toMatch(
      new RegExp(`، التي بعد تلاوة الرسم عليها ${her}، فأمضيناه وحدنا$`, "u"),
    );
    expect(closing({ signature })).toMatch(new RegExp(`، الذي بعد تلاوة الرسم عليه ${him}، فأمضيناه وحدنا$`, "u"));
  });

  it("tells the interpreter, and the reading of one who cannot hear", () => {
    const interpreter = { fullNameAr: "موحى أوعلي", gender: "male", languageAr: "الأمازيغية" } as const;
    expect(closing({ declarant: aunt, interpreter })).toMatch(
      /، التي بعد تلاوة الرسم عليها وترجمة مضمونه لها إلى الأمازيغية من طرف السيد موحى أوعلي أمضته معنا$/u,
    );
    expect(closing({ reading: "shown" })).toMatch(/، الذي بعد اطلاعه على الرسم أمضاه معنا$/u);
  });

  it("cites the permission of a late birth, and carries a judgment into the register", () => {
    const on = { year: 2026, month: 5, day: 1 };
    const permission = { kind: "permission", number: "12", authorityAr: "السلطة المركزية", on } as const;
    expect(closing({ title: permission })).toMatch(
      /^بناء على الإذن عدد 12 الصادر عن السلطة المركزية بتاريخ فاتح ماي ستة وعشرين وألفين، حسبما صرح به والده/u,
    );
    const judgment = { kind: "judgment", number: "145", authorityAr: "المحكمة الابتدائية بأزيلال", on } as const;
    const text = lastLine({ title: judgment, declarant: undefined });
    expect(text).toMatch(/^نقل في يوم الأربعاء رابع عشر جمادى الآخرة /u);
    expect(text).toContain(
      "، بناء على ما جاء في الحكم عدد 145 الصادر عن المحكمة الابتدائية بأزيلال بتاريخ فاتح ماي ستة وعشرين وألفين، وأمضيناه وحدنا، نحن نادية الشرقاوي، ",
    );
  });

  it.each([
    ["president", "male", "جماعة تمارة", "رئيس مجلس جماعة تمارة، بصفتنا ضابطا للحالة المدنية"],
    ["president", "female", "جماعة تمارة", "رئيسة مجلس جماعة تمارة، بصفتنا ضابطة للحالة المدنية"],
    ["vicePresident", "male", "جماعة تمارة", "نائب رئيس مجلس جماعة تمارة، ضابط الحالة المدنية بالتفويض"],
    ["vicePresident", "female", "جماعة تمارة", "نائبة رئيس مجلس جماعة تمارة، ضابطة الحالة المدنية بالتفويض"],
    ["delegated", "male", "الجماعة الحضرية لتمارة", "ضابط الحالة المدنية بالتفويض للجماعة الحضرية لتمارة"],
    ["delegated", "female", "مقاطعة حسان", "ضابطة الحالة المدنية بالتفويض لمقاطعة حسان"],
    ["deputy", "female", "جماعة تمارة", "ضابطة الحالة المدنية بالنيابة لجماعة تمارة"],
    [
      "consular",
      "male",
      "القنصلية العامة للمملكة المغربية بليون",
      "ضابط الحالة المدنية بالقنصلية العامة للمملكة المغربية بليون",
    ],
  ] as const)("gives the quality of the officer: %s, %s, %s", (quality, gender, officeAr, words) => {
    const officer: OfficerFacts = { fullNameAr: "س. ع.", quality, gender, officeAr };
    expect(lastLine({ officer })).toMatch(new RegExp(`معنا، نحن س\\. ع\\.، ${words}\\.$`, "u"));
  });
});
