import type { Answers } from "#lib/declarations/core/index.ts";

type Two = { ar: string; latin: string };
const two = (ar: string, latin: string): Two => ({ ar, latin });

const FAMILY_NAMES = [
  two("البقالي", "El Bakkali"),
  two("العلوي", "Alaoui"),
  two("بنسودة", "Bensouda"),
  two("الإدريسي", "Idrissi"),
  two("المرابط", "El Mrabet"),
  two("أوعلي", "Ouali"),
  two("ڭنون", "Guennoun"),
  two("الحسناوي", "Hasnaoui"),
  two("بنعبد الله", "Benabdallah"),
  two("الزياني", "Ziani"),
  two("أيت بن حدو", "Aït Ben Haddou"),
  two("الشاوي", "Chaoui"),
] as const;
const MEN = [
  two("رشيد", "Rachid"),
  two("محمد", "Mohamed"),
  two("يوسف", "Youssef"),
  two("عبد الرحمان", "Abderrahmane"),
  two("كريم", "Karim"),
  two("حسن", "Hassan"),
  two("عمر", "Omar"),
  two("إبراهيم", "Brahim"),
  two("سعيد", "Saïd"),
  two("المهدي", "El Mehdi"),
] as const;
const WOMEN = [
  two("سلمى", "Salma"),
  two("فاطمة الزهراء", "Fatima Zahra"),
  two("خديجة", "Khadija"),
  two("مريم", "Meryem"),
  two("أسماء", "Asmae"),
  two("إيمان", "Imane"),
  two("نورة", "Noura"),
  two("حنان", "Hanane"),
  two("لطيفة", "Latifa"),
  two("زينب", "Zineb"),
] as const;
const BOYS = [
  two("يوسف", "Youssef"),
  two("آدم", "Adam"),
  two("ريان", "Rayane"),
  two("إلياس", "Ilyas"),
  two("أمين", "Amine"),
  two("أنير", "Anir"),
  two("زكرياء", "Zakariae"),
] as const;
const GIRLS = [
  two("جنى", "Jana"),
  two("هبة", "Hiba"),
  two("ملاك", "Malak"),
  two("سيليا", "Silia"),
  two("آية", "Aya"),
  two("إناس", "Inès"),
  two("تازيري", "Taziri"),
] as const;
const TRADES = [
  two("أستاذ", "enseignant"),
  two("مهندس", "ingénieur"),
  two("تاجر", "commerçant"),
  two("سائق", "chauffeur"),
  two("محاسب", "comptable"),
] as const;
const TRADES_OF_WOMEN = [
  two("مهندسة", "ingénieure"),
  two("ربة بيت", "femme au foyer"),
  two("ممرضة", "infirmière"),
  two("أستاذة", "enseignante"),
  two("صيدلانية", "pharmacienne"),
] as const;
const TOWNS = [
  two("فاس", "Fès"),
  two("أكادير", "Agadir"),
  two("الرباط", "Rabat"),
  two("مراكش", "Marrakech"),
  two("وجدة", "Oujda"),
  two("تطوان", "Tétouan"),
] as const;
const STREETS = [
  two("زنقة الأرز، أكدال، الرباط", "rue des Cèdres, Agdal, Rabat"),
  two("شارع فال ولد عمير، أكدال، الرباط", "avenue Fal Ould Oumeir, Agdal, Rabat"),
  two("حي المحيط، الرباط", "quartier de l'Océan, Rabat"),
] as const;

function pick<T>(from: readonly T[], at: number): T {
  const found = from[((at % from.length) + from.length) % from.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

function dayFields(day: string): Answers {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: String(Number(date)), month: String(Number(month)), year };
}

export type Family = {
  seed: number;
  bornOn: string;
  commune: string;
  office: string;
  email?: string;
  isMotherAlone?: boolean;
};

/** The answers of an invented family, as they would be typed. The same seed gives the same family; nobody of this name is meant. */
export function familyAnswers({ seed, bornOn, commune, office, email, isMotherAlone = false }: Family): Answers {
  const family = pick(FAMILY_NAMES, seed);
  const isBoy = seed % 2 === 0;
  const motherFamily = pick(FAMILY_NAMES, seed * 5 + 3);
  const mother = {
    ...parent(
      pick(WOMEN, seed * 3),
      motherFamily,
      pick(MEN, seed * 7 + 2),
      `JB${300_000 + seed * 37}`,
      `${1990 + (seed % 9)}-09-19`,
    ),
    birthPlace: pick(TOWNS, seed + 2),
    profession: pick(TRADES_OF_WOMEN, seed),
  };
  const common: Answers = {
    place: {
      bornOn: dayFields(bornOn),
      time: { hour: String((seed * 5) % 24), minute: String((seed * 13) % 60) },
      placeKind: "hospital",
      establishment: two("مستشفى الولادة السويسي", "Maternité Souissi"),
      commune,
      placeClass: "morocco",
      certificateNumber: `2026/${String(8_000 + seed)}`,
    },
    office: { code: office },
    mother,
  };
  if (isMotherAlone)
    return {
      ...common,
      child: { sex: isBoy ? "male" : "female", givenName: pick(isBoy ? BOYS : GIRLS, seed) },
      filiation: { kind: "motherAlone" },
      chosenNames: {
        fatherName: two("عبد الكريم", "Abdelkrim"),
        grandfatherName: two("عبد الله", "Abdellah"),
        familyNameFrom: "mother",
      },
      declarant: { link: "mother", residence: pick(STREETS, seed), ...(email && { email }) },
    };
  return {
    ...common,
    child: { sex: isBoy ? "male" : "female", givenName: pick(isBoy ? BOYS : GIRLS, seed), familyName: family },
    filiation: { kind: "married" },
    father: {
      ...parent(pick(MEN, seed), family, pick(MEN, seed + 4), `A${400_000 + seed * 29}`, `${1984 + (seed % 11)}-03-07`),
      birthPlace: pick(TOWNS, seed),
      profession: pick(TRADES, seed),
    },
    marriage: {
      isFirstChild: seed % 3 === 0 ? "no" : "yes",
      marriedOn: dayFields("2024-06-15"),
      actNumber: String(120 + seed),
      court: "المحكمة الابتدائية بالرباط",
    },
    declarant: { link: "father", residence: pick(STREETS, seed), ...(email && { email }) },
  };
}

function parent(givenName: Two, familyName: Two, fatherName: Two, cnie: string, bornOn: string): Answers {
  return { givenName, familyName, fatherName, cnie, nationality: "MA", bornOn: dayFields(bornOn) };
}
