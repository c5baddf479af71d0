import type { Answers } from "#lib/declarations/core/index.ts";

const two = (ar: string, latin: string): Answers => ({ ar, latin });
const day = (date: number, month: number, year: number): Answers => ({
  day: String(date),
  month: String(month),
  year: String(year),
});

const FATHER: Answers = {
  givenName: two("العربي", "Larbi"),
  familyName: two("البقالي", "El Bakkali"),
  residence: two("الرباط", "Rabat"),
};
const MOTHER: Answers = {
  givenName: two("زهرة", "Zahra"),
  familyName: two("الزياني", "Ziani"),
  cnie: "A104512",
  residence: two("الرباط", "Rabat"),
};
const PERSON: Answers = {
  deceased: {
    givenName: two("أحمد", "Ahmed"),
    familyName: two("البقالي", "El Bakkali"),
    sex: "male",
    bornOn: { day: "", month: "", year: "1948" },
    birthPlace: two("فاس", "Fès"),
    nationality: "MA",
    cnie: "A482917",
    profession: two("متقاعد", "retraité"),
    residence: two("حي المحيط، الرباط", "quartier de l'Océan, Rabat"),
  },
  family: {
    maritalStatus: "married",
    spouse: { givenName: two("خديجة", "Khadija"), familyName: two("العلوي", "Alaoui") },
  },
  birthAct: { isRegistered: "yes", office: "فاس المدينة", number: "412", year: "1952" },
};
const OF_KIND: Readonly<Record<string, Answers>> = {
  person: PERSON,
  bornAlive: {
    newborn: {
      givenName: two("أمين", "Amine"),
      familyName: two("البقالي", "El Bakkali"),
      sex: "male",
      bornOn: day(13, 11, 2026),
      birthPlace: two("الرباط", "Rabat"),
      birthReference: "NA26K7MT4WD",
    },
  },
  stillborn: { stillborn: { sex: "female" } },
  unidentified: { body: { sex: "male", apparentAge: "40-50", marks: "ندبة في اليد اليمنى" } },
};

/** The death of a married man at a Rabat hospital, declared by his widow; a test states only what differs, section by section. */
export function deathAnswers(overrides: Answers = {}, kind = "person"): Answers {
  return {
    place: {
      commune: "04.421.01.01",
      placeKind: "healthInstitution",
      establishment: two("مستشفى ابن سينا", "Hôpital Ibn Sina"),
      diedOn: day(14, 11, 2026),
      time: { hour: "4", minute: "20" },
      manner: "natural",
      verifiedBy: "health",
      certificateNumber: "1187",
    },
    office: { code: "044210101-01" },
    deceasedKind: { kind },
    ...OF_KIND[kind],
    ...(kind === "unidentified" ? {} : { father: FATHER, mother: MOTHER }),
    declarant: {
      link: kind === "unidentified" ? "judicialPolice" : kind === "person" ? "spouse" : "father",
      person: {
        givenName: two("خديجة", "Khadija"),
        familyName: two("العلوي", "Alaoui"),
        sex: "female",
        bornOn: day(2, 3, 1955),
        profession: two("ربة بيت", "femme au foyer"),
      },
      cnie: "A220145",
      residence: two("حي المحيط، الرباط", "quartier de l'Océan, Rabat"),
    },
    ...overrides,
  };
}

/** The same answers with some of one section told differently. */
export function deathWith(section: string, changes: Answers, kind = "person"): Answers {
  const before = deathAnswers({}, kind);
  return { ...before, [section]: { ...(before[section] as Answers), ...changes } };
}

let foreigners = 0;

/** A Senegalese who died, as the passport of this number names him, each born in a year of his own; he has no birth act here. */
export function aForeigner(passport: string): Answers {
  const { cnie: _cnie, ...person } = PERSON["deceased"] as Answers;
  return {
    deceased: {
      ...person,
      givenName: two("أمادو", "Amadou"),
      familyName: two("ديالو", "Diallo"),
      nationality: "SN",
      bornOn: { day: "", month: "", year: String(1930 + (foreigners += 1)) },
      otherIdentity: passport,
    },
    birthAct: { isRegistered: "no" },
  };
}

/** What the page of the place adds for a death in Lyon: the act that its town hall drew up. */
export const DIED_IN_LYON: Answers = {
  placeClass: "abroad",
  verifiedBy: "",
  manner: "",
  country: "FR",
  city: two("ليون", "Lyon"),
  foreignAct: { authority: two("بلدية ليون", "mairie de Lyon"), number: "1204", on: day(15, 11, 2026) },
};
