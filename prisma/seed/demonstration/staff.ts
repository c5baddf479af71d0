import type { Role } from "#lib/auth/core/index.ts";

/** The password of every demonstration account; production never knows it (lib/auth refuses the demonstration's pages there). */
export { DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration.ts";

type Written = {
  login: string;
  role: Role;
  ar: [given: string, family: string];
  latin: [given: string, family: string];
  gender: "male" | "female";
  office?: string;
  quality?: "president" | "vicePresident" | "delegated" | "consular";
  institution?: string;
  territory?: string;
};

export const AGDAL = "044210101-01";
export const HASSAN = "044210105-01";
/** Paper registers in three originals, under foreign affairs (D99:3, L36:8). */
export const PARIS = "FR-PARIS-01";

/** One account for every role, in offices of both regimes. All are invented. */
export function demonstrationStaff(paperOffice: string): readonly Written[] {
  return [
    {
      login: "nadia",
      role: "officer",
      ar: ["نادية", "الشرقاوي"],
      latin: ["Nadia", "Cherkaoui"],
      gender: "female",
      office: AGDAL,
      quality: "delegated",
    },
    {
      login: "hamid",
      role: "clerk",
      ar: ["حميد", "بنجلون"],
      latin: ["Hamid", "Benjelloun"],
      gender: "male",
      office: AGDAL,
    },
    {
      login: "driss",
      role: "officer",
      ar: ["إدريس", "الودغيري"],
      latin: ["Driss", "Loudghiri"],
      gender: "male",
      office: HASSAN,
      quality: "vicePresident",
    },
    {
      login: "samira",
      role: "clerk",
      ar: ["سميرة", "التازي"],
      latin: ["Samira", "Tazi"],
      gender: "female",
      office: HASSAN,
    },
    {
      login: "abdellah",
      role: "officer",
      ar: ["عبد الله", "المنصوري"],
      latin: ["Abdellah", "Mansouri"],
      gender: "male",
      office: paperOffice,
      quality: "president",
    },
    {
      login: "khadija",
      role: "clerk",
      ar: ["خديجة", "أيت الحاج"],
      latin: ["Khadija", "Aït El Haj"],
      gender: "female",
      office: paperOffice,
    },
    {
      login: "consul",
      role: "officer",
      ar: ["رشيد", "بوعياد"],
      latin: ["Rachid", "Bouayad"],
      gender: "male",
      office: PARIS,
      quality: "consular",
    },
    {
      login: "inspecteur",
      role: "inspector",
      ar: ["مصطفى", "العلمي"],
      latin: ["Mustapha", "El Alami"],
      gender: "male",
      territory: "04.421",
    },
    { login: "centrale", role: "central", ar: ["لطيفة", "الفاسي"], latin: ["Latifa", "El Fassi"], gender: "female" },
    { login: "registre", role: "manager", ar: ["يونس", "بنكيران"], latin: ["Younes", "Benkirane"], gender: "male" },
    {
      login: "parquet",
      role: "prosecutor",
      ar: ["سعاد", "الناصري"],
      latin: ["Souad", "Naciri"],
      gender: "female",
      territory: "04.421",
    },
    { login: "audit", role: "auditor", ar: ["كريم", "الصقلي"], latin: ["Karim", "Skalli"], gender: "male" },
    {
      login: "lajna",
      role: "commission",
      ar: ["حفصة", "الرامي"],
      latin: ["Hafsa", "Errami"],
      gender: "female",
    },
    {
      login: "maternite",
      role: "institution",
      ar: ["هاجر", "بنسودة"],
      latin: ["Hajar", "Bensouda"],
      gender: "female",
      institution: "HOP-SOUISSI",
    },
    {
      login: "annexe",
      role: "institution",
      ar: ["عبد الرحيم", "الإدريسي"],
      latin: ["Abderrahim", "Idrissi"],
      gender: "male",
      institution: "AUT-AGDAL-1",
    },
    {
      login: "procureur",
      role: "institution",
      ar: ["إلهام", "بوزيان"],
      latin: ["Ilham", "Bouziane"],
      gender: "female",
      institution: "PROC-RABAT",
    },
    {
      login: "tribunal",
      role: "institution",
      ar: ["طارق", "الغازي"],
      latin: ["Tarik", "El Ghazi"],
      gender: "male",
      institution: "TRIB-FAM-RABAT",
    },
    {
      login: "prison",
      role: "institution",
      ar: ["رشيد", "الحموتي"],
      latin: ["Rachid", "El Hammouti"],
      gender: "male",
      institution: "PRI-RABAT",
    },
  ];
}

export const INSTITUTIONS = [
  {
    code: "HOP-SOUISSI",
    kind: "hospital",
    nameAr: "مستشفى الولادة السويسي",
    nameFr: "Maternité Souissi",
    territory: "04.421.01.06",
  },
  {
    code: "AUT-AGDAL-1",
    kind: "authority",
    nameAr: "الملحقة الإدارية الأولى لأكدال",
    nameFr: "Première annexe administrative d'Agdal",
    territory: "04.421.01.01",
  },
  {
    code: "PROC-RABAT",
    kind: "prosecutor",
    nameAr: "النيابة العامة لدى المحكمة الابتدائية بالرباط",
    nameFr: "Parquet du tribunal de première instance de Rabat",
    territory: "04.421",
  },
  {
    code: "TRIB-FAM-RABAT",
    kind: "court",
    nameAr: "قسم قضاء الأسرة بالمحكمة الابتدائية بالرباط",
    nameFr: "Section de la famille du tribunal de première instance de Rabat",
    territory: "04.421",
  },
  {
    code: "PRI-RABAT",
    kind: "prison",
    nameAr: "السجن المحلي بالرباط",
    nameFr: "Prison locale de Rabat",
    territory: "04.421.01.05",
  },
] as const;
