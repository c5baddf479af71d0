import { describe, expect, it } from "vitest";
import { plainActText } from "./act-text.ts";
import { birthActTextFr } from "./birth-act-fr.ts";
import type { BirthActFacts } from "./birth-act-facts.ts";
import { someBirth } from "./birth-act.fixture.ts";
import { birthExtractText } from "./birth-extract.ts";

const usual = someBirth();
const lines = (facts: BirthActFacts) => plainActText(birthActTextFr(facts)).split("\n");

describe("the French translation of a birth act", () => {
  it("tells the same as the act", () => {
    expect(lines(usual)).toEqual([
      "Le samedi trois joumada II mil quatre cent quarante-huit de l’hégire, correspondant au quatorze novembre deux mille vingt-six, à dix heures cinquante-deux minutes,",
      "est né à la maternité Souissi, commune de Rabat, préfecture de Rabat\u00A0: Youssef, dont le nom de famille est EL BAKKALI, de sexe masculin, de nationalité marocaine.",
      "Son père est Rachid EL BAKKALI, fils de Mohamed, de nationalité marocaine, né à Fès le sept mars mil neuf cent quatre-vingt-dix, professeur.",
      "Sa mère est Salma NACIRI, fille d’Abdeslam, de nationalité marocaine, née à Agadir le dix-neuf septembre mil neuf cent quatre-vingt-quatorze, ingénieure.",
      "Domiciliés rue des Cèdres, Agdal, Rabat.",
      "Dressé le mercredi quatorze joumada II mil quatre cent quarante-huit de l’hégire, correspondant au vingt-cinq novembre deux mille vingt-six, sur la déclaration de son père, Rachid EL BAKKALI, âgé de trente-six ans, professeur, domicilié à l’adresse susmentionnée, qui, lecture faite, a signé avec nous, Nadia CHERKAOUI, officier de l’état civil par délégation de l’arrondissement Agdal-Riyad.",
    ]);
  });

  it("agrees with a girl, a twin, an unknown father and a mother who cannot write", () => {
    const text = lines(
      someBirth({
        child: { ...usual.child, sex: "female", multiple: { order: 1, count: 2 } },
        father: undefined,
        namesChosenByLaw: {
          father: {
            givenNameAr: "عبد الله",
            fatherNameAr: "عبد الرحمان",
            givenNameLatin: "Abdellah",
            fatherNameLatin: "Abderrahman",
          },
        },
        residenceAr: "الرباط",
        residenceFr: "Rabat",
        declarant: {
          link: "mother",
          gender: "female",
          fullNameAr: "سلمى الناصري",
          fullNameLatin: "Salma NACIRI",
          residenceAr: "الرباط",
        },
        signature: { officerAlone: "cannotWrite" },
      }),
    );
    expect(text[1]).toMatch(/^est née à .*, de sexe féminin, de nationalité marocaine, première jumelle\.$/u);
    expect(text[2]).toBe("Son père est Abdellah, fils d’Abderrahman.");
    expect(text[4]).toBe("Domiciliée à Rabat.");
    expect(text[5]).toBe(
      "Les noms du père et du grand-père paternel lui ont été choisis conformément à la loi relative à l’état civil.",
    );
    expect(text[6]).toMatch(
      /, sur la déclaration de sa mère, Salma NACIRI, domiciliée à l’adresse susmentionnée, qui, lecture faite, a déclaré ne pas savoir écrire, l’acte étant signé par nous seule, Nadia CHERKAOUI, /u,
    );
  });

  it("tells a proxy, a prosecutor, a judgment and the quality of the officer", () => {
    const last = (facts: Partial<BirthActFacts>) => lines(someBirth(facts)).at(-1);
    const proxyFor = { link: "father", gender: "male", fullNameAr: "", fullNameLatin: "Rachid EL BAKKALI" } as const;
    expect(
      last({ declarant: { link: "proxy", gender: "female", fullNameAr: "", fullNameLatin: "Amina TAZI", proxyFor } }),
    ).toContain(", sur la déclaration faite pour son père, Rachid EL BAKKALI, par sa mandataire, Amina TAZI, qui, ");
    expect(
      last({ declarant: { link: "prosecutor", gender: "male", fullNameAr: "", courtFr: "le tribunal de Rabat" } }),
    ).toContain(", sur la déclaration du procureur du Roi près le tribunal de Rabat, appuyée d’un procès-verbal et ");
    const on = { year: 2026, month: 5, day: 1 };
    const authorityFr = "le tribunal de première instance d’Azilal";
    const title = { kind: "judgment", number: "145", authorityAr: "", authorityFr, on } as const;
    const officer = { ...usual.officer, quality: "consular", officeFr: "le consulat général à Lyon" } as const;
    expect(last({ title, declarant: undefined, officer })).toMatch(
      /^Transcrit le mercredi .*, en vertu du jugement n°\u00A0145 rendu par le tribunal de première instance d’Azilal le premier mai deux mille vingt-six, l’acte étant signé par nous seule, Nadia CHERKAOUI, officier de l’état civil au consulat général à Lyon\.$/u,
    );
    expect(last({ officer: { ...usual.officer, quality: "president", officeFr: "la commune de Témara" } })).toMatch(
      /, présidente du conseil de la commune de Témara, officier de l’état civil\.$/u,
    );
  });

  it("shows the Arabic value where no French one was given", () => {
    const text = lines(someBirth({ born: { ...usual.born, placeFr: undefined, placeAr: "دوار آيت علي" } }));
    expect(text[1]).toMatch(/^est né à دوار آيت علي\u00A0: Youssef, /u);
  });
});

describe("the bilingual extract", () => {
  const born = { ...usual.born, placeAr: "الرباط", placeFr: "Rabat" };
  const father = { givenName: { ar: "رشيد", latin: "Rachid" } };
  const mother = { givenName: { ar: "سلمى", latin: "Salma" }, familyName: { ar: "الناصري", latin: "NACIRI" } };

  it("says both dates in letters in both languages", () => {
    const { ar, fr } = birthExtractText({ sex: "female", born, father, mother });
    expect(ar).toEqual({
      birth:
        "ازدادت بالرباط في ثالث جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق رابع عشر نونبر ستة وعشرين وألفين ميلادية",
      date: "في ثالث جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق رابع عشر نونبر ستة وعشرين وألفين ميلادية",
      sex: "أنثى",
      parents: "والدها رشيد ووالدتها سلمى الناصري",
    });
    expect(fr).toEqual({
      birth:
        "Née à Rabat le trois joumada II mil quatre cent quarante-huit de l’hégire, correspondant au quatorze novembre deux mille vingt-six",
      date: "le trois joumada II mil quatre cent quarante-huit de l’hégire, correspondant au quatorze novembre deux mille vingt-six",
      sex: "féminin",
      parents: "Fille de Rachid et de Salma NACIRI",
    });
  });

  it("says the Gregorian date alone, and no parent, where nothing more is given", () => {
    const { ar, fr } = birthExtractText({ sex: "male", born: { ...born, hijri: undefined } });
    expect(ar).toEqual({
      birth: "ازداد بالرباط في رابع عشر نونبر ستة وعشرين وألفين ميلادية",
      date: "في رابع عشر نونبر ستة وعشرين وألفين ميلادية",
      sex: "ذكر",
    });
    expect(fr.birth).toBe("Né à Rabat le quatorze novembre deux mille vingt-six");
    expect(fr).not.toHaveProperty("parents");
  });
});
