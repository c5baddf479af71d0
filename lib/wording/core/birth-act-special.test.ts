import { describe, expect, it } from "vitest";
import { plainActText } from "./act-text.ts";
import { birthActText } from "./birth-act.ts";
import type { BirthActFacts } from "./birth-act-facts.ts";
import { someBirth } from "./birth-act.fixture.ts";
import { birthActTextFr } from "./birth-act-fr.ts";
import { placeAbroad, placeOnBoard } from "./birth-place.ts";

const usual = someBirth();
const girl = { ...usual.child, givenName: { ar: "مريم", latin: "Meryem" }, sex: "female" } as const;
const arabic = (facts: BirthActFacts) => plainActText(birthActText(facts)).split("\n");
const french = (facts: BirthActFacts) => plainActText(birthActTextFr(facts)).split("\n");

describe("a birth whose day nobody knows (D99:19)", () => {
  it.each([
    [
      { year: 2026, month: 11 },
      "خلال شهر نونبر سنة ستة وعشرين وألفين ميلادية، على وجه التقريب،",
      "En novembre deux mille vingt-six, approximativement,",
    ],
    [
      { year: 2022 },
      "خلال سنة اثنين وعشرين وألفين ميلادية، على وجه التقريب،",
      "En l’année deux mille vingt-deux, approximativement,",
    ],
  ])("is told as far as the certificate goes: %o", (gregorian, ar, fr) => {
    const { placeAr, placeFr } = usual.born;
    const facts = someBirth({ born: { gregorian, placeAr, placeFr, isApproximate: true } });
    expect([arabic(facts)[0], french(facts)[0]]).toEqual([ar, fr]);
  });
});

describe("the declaration of the prosecutor (L36:25)", () => {
  const declarant = {
    link: "prosecutor",
    gender: "female",
    fullNameAr: "",
    courtAr: "المحكمة الابتدائية بفاس",
    courtFr: "le tribunal de première instance de Fès",
    minutes: { number: "118", on: { year: 2026, month: 11, day: 14 } },
    ageCertificate: { number: "52", on: { year: 2026, month: 11, day: 15 } },
  } as const;
  const facts = someBirth({ child: girl, father: undefined, mother: undefined, declarant });

  it("names office and court, the minutes and the certificate, and agrees with a woman prosecutor", () => {
    expect(arabic(facts).at(-1)).toContain(
      "حسبما صرحت به، معززة تصريحها بمحضر عدد 118 بتاريخ رابع عشر نونبر ستة وعشرين وألفين وبشهادة طبية عدد 52 بتاريخ خامس عشر نونبر ستة وعشرين وألفين تحدد عمر المولودة على وجه التقريب، السيدة وكيلة الملك لدى المحكمة الابتدائية بفاس،",
    );
    expect(french(facts).at(-1)).toContain(
      "sur la déclaration de la procureure du Roi près le tribunal de première instance de Fès, appuyée d’un procès-verbal n°\u00A0118 du quatorze novembre deux mille vingt-six et d’un certificat médical n°\u00A052 du quinze novembre deux mille vingt-six fixant l’âge approximatif de l’enfant",
    );
  });
});

describe("an act carried into the register from another country (D22:23)", () => {
  const foreignAct = {
    number: "1204",
    on: { year: 2026, month: 11, day: 16 },
    authorityAr: "بلدية الجزائر الوسطى",
    authorityFr: "la commune d’Alger-Centre",
    countryAr: "الجزائر",
    countryFr: "Algérie",
  };
  const facts = someBirth({ foreignAct });

  it("says «نقل», « Transcrit », with authority, number, day and country", () => {
    expect(arabic(facts).at(-1)).toMatch(
      /^نقل في يوم .* ميلادية، بناء على نسخة كاملة من رسم الولادة عدد 1204 المسجل بتاريخ سادس عشر نونبر ستة وعشرين وألفين لدى بلدية الجزائر الوسطى بالجزائر، حسبما صرح به والده/u,
    );
    expect(french(facts).at(-1)).toMatch(
      /^Transcrit le .*, au vu d’une copie intégrale de l’acte de naissance n°\u00A01204 enregistré le seize novembre deux mille vingt-six par la commune d’Alger-Centre \(Algérie\), sur la déclaration de son père/u,
    );
  });

  it("says «حرر», « Dressé », of every other birth", () => {
    expect(arabic(usual).at(-1)).toMatch(/^حرر /u);
    expect(french(usual).at(-1)).toMatch(/^Dressé /u);
  });

  it("places the birth from the narrowest to the country, leaving out what is not known", () => {
    const city = { ar: "ليون", fr: "Lyon" };
    const country = { ar: "فرنسا", fr: "France" };
    expect(placeAbroad([{ ar: "مستشفى الأم", fr: undefined }, city, country])).toEqual({
      ar: "مستشفى الأم، ليون، فرنسا",
      fr: "مستشفى الأم, Lyon, France",
    });
    expect(placeAbroad([{}, city, country])).toEqual({ ar: "ليون، فرنسا", fr: "Lyon, France" });
  });
});

describe("a birth on the way (L36:31)", () => {
  it.each([
    [
      "ship",
      { ar: "ابن بطوطة", fr: "Ibn Battouta" },
      "على متن السفينة ابن بطوطة، تحت علم المغرب",
      "à bord du navire Ibn Battouta (pavillon\u00A0: Maroc)",
    ],
    [
      "aircraft",
      { ar: "الخطوط الملكية المغربية AT 765", fr: "Royal Air Maroc AT 765" },
      "على متن طائرة الخطوط الملكية المغربية AT 765، المسجلة في المغرب",
      "à bord de l’avion Royal Air Maroc AT 765 (immatriculation\u00A0: Maroc)",
    ],
  ] as const)("is placed on the %s, whose name and flag are said", (vehicle, name, ar, fr) => {
    expect(placeOnBoard(vehicle, name, { ar: "المغرب", fr: "Maroc" })).toEqual({ ar, fr });
  });

  it("cites the journal that recorded it", () => {
    const { ar, fr } = placeOnBoard("ship", { ar: "ابن بطوطة", fr: "Ibn Battouta" }, { ar: "المغرب", fr: "Maroc" });
    const journal = { vehicle: "ship", reference: "14" } as const;
    const facts = someBirth({ child: girl, born: { ...usual.born, placeAr: ar, placeFr: fr, journal } });
    expect(arabic(facts)[1]).toBe(
      "ولدت على متن السفينة ابن بطوطة، تحت علم المغرب: مريم، التي اسمها العائلي البقالي، من جنس أنثى، مغربية الجنسية، حسب ما دون في سجل السفينة تحت عدد 14.",
    );
    expect(french(facts)[1]).toMatch(/^est née à bord du navire .*, selon le journal du navire, n°\u00A014\.$/u);
  });
});

describe("a father without family name (L36:33)", () => {
  it("is named as his own act has him", () => {
    const father = { ...usual.father, givenNameAr: "مولاي علي", familyNameAr: "", familyNameLatin: undefined };
    const facts = someBirth({ father: { ...father, givenNameLatin: "Moulay Ali" } });
    expect(arabic(facts)[2]).toMatch(/^والده هو مولاي علي بن محمد،/u);
    expect(french(facts)[2]).toMatch(/^Son père est Moulay Ali, fils de Mohamed/u);
  });
});
