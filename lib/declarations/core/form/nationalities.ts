type Adjective = { ar: { male: string; female: string }; fr: { male: string; female: string } };

/** Nationalities met most at Moroccan offices, as the act words them. */
export const NATIONALITIES: Readonly<Record<string, Adjective>> = {
  MA: { ar: { male: "مغربي", female: "مغربية" }, fr: { male: "marocain", female: "marocaine" } },
  DZ: { ar: { male: "جزائري", female: "جزائرية" }, fr: { male: "algérien", female: "algérienne" } },
  TN: { ar: { male: "تونسي", female: "تونسية" }, fr: { male: "tunisien", female: "tunisienne" } },
  LY: { ar: { male: "ليبي", female: "ليبية" }, fr: { male: "libyen", female: "libyenne" } },
  MR: { ar: { male: "موريتاني", female: "موريتانية" }, fr: { male: "mauritanien", female: "mauritanienne" } },
  EG: { ar: { male: "مصري", female: "مصرية" }, fr: { male: "égyptien", female: "égyptienne" } },
  SY: { ar: { male: "سوري", female: "سورية" }, fr: { male: "syrien", female: "syrienne" } },
  SD: { ar: { male: "سوداني", female: "سودانية" }, fr: { male: "soudanais", female: "soudanaise" } },
  YE: { ar: { male: "يمني", female: "يمنية" }, fr: { male: "yéménite", female: "yéménite" } },
  SA: { ar: { male: "سعودي", female: "سعودية" }, fr: { male: "saoudien", female: "saoudienne" } },
  SN: { ar: { male: "سنغالي", female: "سنغالية" }, fr: { male: "sénégalais", female: "sénégalaise" } },
  CI: { ar: { male: "إيفواري", female: "إيفوارية" }, fr: { male: "ivoirien", female: "ivoirienne" } },
  ML: { ar: { male: "مالي", female: "مالية" }, fr: { male: "malien", female: "malienne" } },
  GN: { ar: { male: "غيني", female: "غينية" }, fr: { male: "guinéen", female: "guinéenne" } },
  CM: { ar: { male: "كاميروني", female: "كاميرونية" }, fr: { male: "camerounais", female: "camerounaise" } },
  CD: { ar: { male: "كونغولي", female: "كونغولية" }, fr: { male: "congolais", female: "congolaise" } },
  NG: { ar: { male: "نيجيري", female: "نيجيرية" }, fr: { male: "nigérian", female: "nigériane" } },
  FR: { ar: { male: "فرنسي", female: "فرنسية" }, fr: { male: "français", female: "française" } },
  ES: { ar: { male: "إسباني", female: "إسبانية" }, fr: { male: "espagnol", female: "espagnole" } },
  BE: { ar: { male: "بلجيكي", female: "بلجيكية" }, fr: { male: "belge", female: "belge" } },
  NL: { ar: { male: "هولندي", female: "هولندية" }, fr: { male: "néerlandais", female: "néerlandaise" } },
  IT: { ar: { male: "إيطالي", female: "إيطالية" }, fr: { male: "italien", female: "italienne" } },
  DE: { ar: { male: "ألماني", female: "ألمانية" }, fr: { male: "allemand", female: "allemande" } },
  GB: { ar: { male: "بريطاني", female: "بريطانية" }, fr: { male: "britannique", female: "britannique" } },
  US: { ar: { male: "أمريكي", female: "أمريكية" }, fr: { male: "américain", female: "américaine" } },
  CA: { ar: { male: "كندي", female: "كندية" }, fr: { male: "canadien", female: "canadienne" } },
};

/** The adjective of a nationality in the gender of the person; nothing for a country that is not in the table. */
export function nationalityName(country: string, sex: "male" | "female", language: "ar" | "fr"): string | undefined {
  return NATIONALITIES[country]?.[language][sex];
}
