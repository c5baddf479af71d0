import { describe, expect, it } from "vitest";
import { plainActText } from "./act-text.ts";
import { deathActText } from "./death-act.ts";
import type { DeathActFacts, DeathDeclarantFacts } from "./death-act-facts.ts";
import { AHMED, someDeath } from "./death-act.fixture.ts";

const lastLine = (facts: Partial<DeathActFacts>) =>
  plainActText(deathActText(someDeath(facts)))
    .split("\n")
    .at(-1) ?? "";
/** What follows the date of drawing up, without the officer. */
const closing = (facts: Partial<DeathActFacts>) =>
  lastLine(facts)
    .replace(/^.*? ميلادية، /u, "")
    .replace(/، نحن .*$/u, "");
const hind = { gender: "female", fullNameAr: "هند بناني" } as const;
const said = { gender: "male", fullNameAr: "سعيد العمراني" } as const;
const on = { year: 2026, month: 5, day: 1 };

describe("the closing of a death act", () => {
  it.each([
    ["spouse", "male", "حسبما صرح به زوجها السيد"],
    ["spouse", "female", "حسبما صرحت به زوجتها السيدة"],
    ["son", "male", "حسبما صرح به ابنها السيد"],
    ["daughter", "female", "حسبما صرحت به ابنتها السيدة"],
    ["brother", "male", "حسبما صرح به أخوها السيد"],
    ["sister", "female", "حسبما صرحت به أختها السيدة"],
    ["father", "male", "حسبما صرح به والدها السيد"],
    ["mother", "female", "حسبما صرحت به والدتها السيدة"],
    ["legalGuardian", "male", "حسبما صرح به نائبها الشرعي السيد"],
    ["legalGuardian", "female", "حسبما صرحت به نائبتها الشرعية السيدة"],
    ["grandfather", "male", "حسبما صرح به جدها السيد"],
    ["grandmother", "female", "حسبما صرحت به جدتها السيدة"],
    ["kafil", "male", "حسبما صرح به كافلها السيد"],
    ["kafil", "female", "حسبما صرحت به كافلتها السيدة"],
    ["nearRelative", "male", "حسبما صرح به قريبها السيد"],
    ["nearRelative", "female", "حسبما صرحت به قريبتها السيدة"],
    ["other", "female", "حسبما صرحت به السيدة"],
  ] as const)("names the declarant, %s (%s), by kinship with a woman", (link, gender, words) => {
    const deceased = { ...AHMED, sex: "female" } as const;
    const text = closing({ deceased, declarant: { link, gender, fullNameAr: "أ. ب." } });
    expect(text.startsWith(`${words} أ. ب.، `)).toBe(true);
  });

  it("repeats no address when it is the only one that the act states", () => {
    const declarant: DeathDeclarantFacts = { ...hind, link: "spouse", residenceAr: AHMED.residenceAr };
    expect(closing({ declarant, mother: undefined })).toContain("، الساكنة بالعنوان المذكور، ");
    const father = { givenNameAr: "محمد", familyNameAr: "البقالي", residenceAr: "صفرو" };
    expect(closing({ declarant, father })).toContain("، الساكنة بزنقة الأرز، أكدال، الرباط، ");
  });

  it("lets a proxy speak for the one who gave the power", () => {
    const proxyFor = { ...hind, link: "spouse" } as const;
    expect(closing({ declarant: { ...said, link: "proxy", proxyFor } })).toBe(
      "حسبما صرح به، نيابة عن زوجته السيدة هند بناني، وكيلها السيد سعيد العمراني، الذي بعد تلاوة الرسم عليه أمضاه معنا",
    );
    expect(closing({ declarant: { ...hind, link: "proxy" } })).toMatch(/^حسبما صرحت به السيدة هند بناني، التي /u);
  });

  it("states for whom an official declares", () => {
    const words = (declarant: DeathDeclarantFacts) => closing({ declarant }).replace(/، (?:الذي|التي) .*$/u, "");
    expect(words({ ...hind, link: "institution", bodyAr: "المستشفى الإقليمي لسلا" })).toBe(
      "حسبما صرحت به السيدة هند بناني، بصفتها ممثلة للمستشفى الإقليمي لسلا",
    );
    expect(words({ ...said, link: "institution" })).toBe(
      "حسبما صرح به السيد سعيد العمراني، بصفته ممثلا للمؤسسة التي وقعت بها الوفاة",
    );
    expect(words({ ...said, link: "localAuthority" })).toBe(
      "حسبما صرح به السيد سعيد العمراني، بصفته ممثلا للسلطة الإدارية المحلية",
    );
    expect(words({ ...hind, link: "prosecutor", bodyAr: "المحكمة الابتدائية بالرباط" })).toBe(
      "حسبما صرحت به السيدة وكيلة الملك لدى المحكمة الابتدائية بالرباط",
    );
  });

  it("rests on the minutes of the police for a body found, endorsed by the prosecutor", () => {
    const basis = { kind: "policeMinutes", number: "12", on, courtAr: "المحكمة الابتدائية بالرباط" } as const;
    const declarant: DeathDeclarantFacts = { ...said, link: "judicialPolice" };
    expect(closing({ basis, declarant, signature: { officerAlone: "declaredInWriting" } })).toBe(
      "بناء على المحضر عدد 12 المنجز من قبل الشرطة القضائية بتاريخ فاتح ماي ستة وعشرين وألفين، والمؤشر عليه من لدن وكيل الملك لدى المحكمة الابتدائية بالرباط، حسبما صرح به السيد سعيد العمراني، بصفته ضابطا للشرطة القضائية، وقد ورد تصريحه كتابة، فأمضينا الرسم وحدنا",
    );
  });

  it("says that the officer registers ex officio from what an institution knows", () => {
    const basis = { kind: "institution", institutionAr: "مستشفى ابن سينا بالرباط" } as const;
    const signature = { officerAlone: "exOfficio" } as const;
    expect(closing({ basis, signature, declarant: undefined })).toBe(
      "بناء على المعلومات والبيانات المتوفرة لدى مستشفى ابن سينا بالرباط، لتعذر تتميم التصريح الأولي من قبل أقارب الهالك، وأمضيناه وحدنا",
    );
  });

  it("cites the permission of a late death, and carries a judgment into the register", () => {
    const permission = { kind: "permission", number: "12", authorityAr: "السلطة المركزية", on } as const;
    expect(closing({ title: permission })).toMatch(
      /^بناء على الإذن عدد 12 الصادر عن السلطة المركزية بتاريخ فاتح ماي ستة وعشرين وألفين، حسبما صرح به ابنه/u,
    );
    const judgment = { kind: "judgment", number: "145", authorityAr: "المحكمة الابتدائية بأزيلال", on } as const;
    const text = lastLine({ title: judgment, declarant: undefined, signature: { officerAlone: "exOfficio" } });
    expect(text).toMatch(/^نقل في يوم الأربعاء /u);
    expect(text).toContain("، بناء على ما جاء في الحكم عدد 145 الصادر عن المحكمة الابتدائية بأزيلال بتاريخ ");
  });
});
