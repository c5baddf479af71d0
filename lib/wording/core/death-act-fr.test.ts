import { describe, expect, it } from "vitest";
import { plainActText } from "./act-text.ts";
import { deathActTextFr } from "./death-act-fr.ts";
import type { DeathActFacts, DeathDeclarantFacts } from "./death-act-facts.ts";
import { AHMED, someDeath } from "./death-act.fixture.ts";

const lines = (facts: Partial<DeathActFacts>) => plainActText(deathActTextFr(someDeath(facts))).split("\n");
const amina = {
  ...AHMED,
  givenName: { ar: "أمينة", latin: "Amina" },
  sex: "female",
  professionFr: "couturière",
} as const;
const hind = { gender: "female", fullNameAr: "هند بناني", fullNameLatin: "Hind BENNANI" } as const;

describe("the French translation of a death act", () => {
  it("tells the same as the act", () => {
    expect(lines({})).toEqual([
      "Le samedi trois joumada II mil quatre cent quarante-huit de l’hégire, correspondant au quatorze novembre deux mille vingt-six, à vingt-deux heures quarante minutes,",
      "est décédé à l’hôpital Ibn Sina, commune de Rabat, préfecture de Rabat\u00A0: Ahmed, dont le nom de famille est EL BAKKALI, de sexe masculin, de nationalité marocaine, né à Fès le sept mars mil neuf cent quarante-huit, retraité, domicilié rue des Cèdres, Agdal, Rabat.",
      "Son père est Mohamed EL BAKKALI, fils d’Ali, de nationalité marocaine, agriculteur, décédé.",
      "Sa mère est Fatima NACIRI, fille d’Abdeslam, de nationalité marocaine, née à Fès en l’année mil neuf cent trente, sans profession, domiciliée à l’adresse susmentionnée.",
      "Le défunt était marié à Khadija EL ALAMI.",
      "Dressé le mercredi quatorze joumada II mil quatre cent quarante-huit de l’hégire, correspondant au vingt-cinq novembre deux mille vingt-six, sur la déclaration de son fils, Rachid EL BAKKALI, âgé de trente-six ans, professeur, domicilié hay Salam, Salé, qui, lecture faite, a signé avec nous, Nadia CHERKAOUI, officier de l’état civil par délégation de l’arrondissement Agdal-Riyad.",
    ]);
  });

  it("agrees with a widow, and says no hour where nobody knows it", () => {
    const spouses = [{ fullNameAr: "علي التازي", fullNameLatin: "Ali TAZI" }];
    const died = { ...someDeath().died, time: undefined };
    const text = lines({ deceased: amina, maritalStatus: "widowed", spouses, died });
    expect(text[0]).toMatch(/ deux mille vingt-six,$/u);
    expect(lines({ died: { ...died, isTimeUnknown: true } })[0]).toMatch(/, à une heure et une minute inconnues,$/u);
    expect(text[1]).toMatch(/^est décédée à .*, de sexe féminin, .*, née à Fès le .*, couturière, domiciliée rue /u);
    expect(text[4]).toBe("La défunte était veuve d’Ali TAZI.");
    const wives = [
      { fullNameAr: "هند", fullNameLatin: "Hind" },
      { fullNameAr: "مي", fullNameLatin: "May" },
    ];
    expect(lines({ maritalStatus: "widowed", spouses: wives })[4]).toBe("Le défunt était veuf de Hind et de May.");
    expect(lines({ maritalStatus: "single" })[4]).toBe("Le défunt était célibataire.");
    expect(lines({ deceased: amina, maritalStatus: "divorced" })[4]).toBe("La défunte était divorcée.");
  });

  it("says of a stillborn child that the mother gave birth to it", () => {
    const deceased = { kind: "stillborn", sex: "female", multiple: { order: 1, count: 3 } } as const;
    expect(lines({ deceased })[1]).toBe(
      "madame Fatima NACIRI, fille d’Abdeslam, a mis au monde un enfant mort-né, de sexe féminin, premier de trois enfants d’une même naissance, à l’hôpital Ibn Sina, commune de Rabat, préfecture de Rabat.",
    );
    expect(lines({ deceased: { kind: "stillborn" }, mother: undefined })[1]).toMatch(
      /^une mère d’identité inconnue a mis au monde un enfant mort-né, à l’hôpital/u,
    );
  });

  it("describes a body that nobody knows, and the minutes that tell of it", () => {
    const description = {
      apparentAge: { ar: "أربعون سنة", fr: "quarante ans" },
      marks: { ar: "ندبة بالجبين", fr: "cicatrice au front" },
    };
    const text = lines({
      deceased: { kind: "unidentified", sex: "male", description },
      father: undefined,
      mother: undefined,
      basis: {
        kind: "policeMinutes",
        number: "12",
        on: { year: 2026, month: 11, day: 15 },
        courtAr: "المحكمة الابتدائية بالرباط",
        courtFr: "le tribunal de première instance de Rabat",
      },
      declarant: { ...hind, link: "judicialPolice" },
      signature: { officerAlone: "declaredInWriting" },
    });
    expect(text[1]).toBe(
      "a été découvert, à l’hôpital Ibn Sina, commune de Rabat, préfecture de Rabat, le corps d’une personne d’identité inconnue, de sexe masculin, âge apparent\u00A0: quarante ans, signes particuliers\u00A0: cicatrice au front.",
    );
    expect(text[2]).toContain(
      ", en vertu du procès-verbal n°\u00A012 établi par la police judiciaire le quinze novembre deux mille vingt-six, visé par le procureur du Roi près le tribunal de première instance de Rabat, sur la déclaration de Hind BENNANI, officier de police judiciaire, cette déclaration ayant été faite par écrit, l’acte étant signé par nous seule, ",
    );
  });

  it("says that the officer registers ex officio from what an institution knows", () => {
    const basis = {
      kind: "institution",
      institutionAr: "مستشفى",
      institutionFr: "le centre hospitalier de Salé",
    } as const;
    expect(lines({ basis, declarant: undefined, signature: { officerAlone: "exOfficio" } }).at(-1)).toContain(
      ", au vu des renseignements disponibles auprès du centre hospitalier de Salé, aucun proche n’ayant pu compléter la déclaration préalable, l’acte étant signé par nous seule, Nadia",
    );
  });

  it.each<[DeathDeclarantFacts, string]>([
    [{ ...hind, link: "spouse" }, "sur la déclaration de son épouse, Hind BENNANI, qui, lecture faite, "],
    [{ ...hind, link: "legalGuardian" }, "sur la déclaration de sa représentante légale, Hind BENNANI, "],
    [{ ...hind, link: "other" }, "sur la déclaration de Hind BENNANI, qui, "],
    [
      { ...hind, link: "localAuthority" },
      "sur la déclaration de Hind BENNANI, agissant pour l’autorité administrative locale, ",
    ],
    [{ ...hind, link: "prosecutor" }, "sur la déclaration de la procureure du Roi, qui, "],
    [
      {
        ...hind,
        link: "proxy",
        proxyFor: { link: "son", gender: "male", fullNameAr: "رشيد", fullNameLatin: "Rachid" },
      },
      "sur la déclaration faite pour son fils, Rachid, par sa mandataire, Hind BENNANI, ",
    ],
  ])("names who declares: $link", (declarant, words) => {
    expect(lines({ declarant }).at(-1)).toContain(words);
  });
});
