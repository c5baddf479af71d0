/** Words of a certificate of non-registration. They are part of this version of the document. */
export const LABELS = {
  title: {
    birth: {
      ar: "شهادة عدم التسجيل بسجلات الولادات",
      fr: "Certificat de non-inscription aux registres des naissances",
    },
    death: { ar: "شهادة عدم التسجيل بسجلات الوفيات", fr: "Certificat de non-inscription aux registres des décès" },
  },
  person: { ar: "الشخص المبحوث عنه", fr: "Personne recherchée" },
  search: { ar: "البحث المنجز", fr: "Recherches effectuées" },
} as const;
