/** Words of every administrative certificate, whatever its type. They are part of this version of the document. */
export const LABELS = {
  nature: { ar: "شهادة إدارية", fr: "Certificat administratif" },
  number: { ar: "رقم", fr: "N°" },
  notAnAct: {
    ar: "هذه شهادة إدارية، وليست رسما من رسوم الحالة المدنية ولا نسخة منه.",
    fr: "Ceci est un certificat administratif ; ce n’est ni un acte de l’état civil ni la copie d’un acte.",
  },
} as const;
