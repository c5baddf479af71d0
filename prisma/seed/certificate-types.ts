/**
 * Administrative certificates that offices print by custom, with the wordings they begin with. They are no acts of civil status; the central authority
 * writes other versions on the oversight side.
 */
type SeededType = {
  code: string;
  name: { ar: string; fr: string };
  words: { ar: string; fr: string };
  blanks: readonly { key: string; ar: string; fr: string }[];
  signers: readonly ("officer" | "localAuthority")[];
};

const PERSON = { key: "person", ar: "الاسم الكامل", fr: "Nom complet" };
const CNIE = { key: "cnie", ar: "رقم البطاقة الوطنية للتعريف", fr: "Numéro de la CNIE" };
const SPOUSE = { key: "spouse", ar: "الاسم الكامل للزوج أو الزوجة", fr: "Nom complet du conjoint" };
const WITNESS = { key: "proof", ar: "الوثائق المدلى بها", fr: "Pièces présentées" };
const BOTH = ["officer", "localAuthority"] as const;

export const CERTIFICATE_TYPES: readonly SeededType[] = [
  {
    code: "life_individual",
    name: { ar: "شهادة الحياة الفردية", fr: "Certificat de vie individuel" },
    words: {
      ar: "نشهد أن {person}، رقم البطاقة الوطنية للتعريف {cnie}، على قيد الحياة، إذ حضر المعني بالأمر أمامنا في هذا اليوم.",
      fr: "Nous certifions que {person}, CNIE n° {cnie}, est en vie, pour s’être présenté ce jour devant nous.",
    },
    blanks: [PERSON, CNIE],
    signers: ["officer"],
  },
  {
    code: "life_collective",
    name: { ar: "شهادة الحياة الجماعية", fr: "Certificat de vie collectif" },
    words: {
      ar: "نشهد أن الأشخاص الآتية أسماؤهم على قيد الحياة: {persons}. الوثائق المدلى بها: {proof}.",
      fr: "Nous certifions que les personnes suivantes sont en vie : {persons}. Pièces présentées : {proof}.",
    },
    blanks: [{ key: "persons", ar: "أسماء الأشخاص", fr: "Noms des personnes" }, WITNESS],
    signers: ["officer"],
  },
  {
    code: "kinship",
    name: { ar: "شهادة القرابة", fr: "Certificat de parenté" },
    words: {
      ar: "نشهد أن {person}، رقم البطاقة الوطنية للتعريف {cnie}، تربطه بالسيد(ة) {relative} القرابة الآتية: {link}. الوثائق المدلى بها: {proof}.",
      fr: "Nous certifions le lien de parenté suivant entre {person}, CNIE n° {cnie}, et {relative} : {link}. Pièces présentées : {proof}.",
    },
    blanks: [
      PERSON,
      CNIE,
      { key: "relative", ar: "الاسم الكامل للقريب", fr: "Nom complet du parent" },
      { key: "link", ar: "صلة القرابة", fr: "Lien de parenté" },
      WITNESS,
    ],
    signers: BOTH,
  },
  {
    code: "celibacy",
    name: { ar: "شهادة العزوبة", fr: "Certificat de célibat" },
    words: {
      ar: "نشهد، بناء على الوثائق المدلى بها: {proof}، أن {person}، رقم البطاقة الوطنية للتعريف {cnie}، في حالة عزوبة.",
      fr: "Au vu des pièces présentées : {proof}, nous certifions que {person}, CNIE n° {cnie}, est célibataire.",
    },
    blanks: [PERSON, CNIE, WITNESS],
    signers: BOTH,
  },
  {
    code: "non_marriage",
    name: { ar: "شهادة عدم الزواج", fr: "Certificat de non-mariage" },
    words: {
      ar: "نشهد، بناء على الوثائق المدلى بها: {proof}، أن {person}، رقم البطاقة الوطنية للتعريف {cnie}، لا تربطه حاليا أي علاقة زوجية.",
      fr: "Au vu des pièces présentées : {proof}, nous certifions que {person}, CNIE n° {cnie}, n’est actuellement lié par aucun mariage.",
    },
    blanks: [PERSON, CNIE, WITNESS],
    signers: BOTH,
  },
  {
    code: "non_divorce",
    name: { ar: "شهادة عدم الطلاق", fr: "Certificat de non-divorce" },
    words: {
      ar: "نشهد، بناء على الوثائق المدلى بها: {proof}، أن العلاقة الزوجية بين {person}، رقم البطاقة الوطنية للتعريف {cnie}، و{spouse} لم تنته بطلاق.",
      fr: "Au vu des pièces présentées : {proof}, nous certifions que le mariage de {person}, CNIE n° {cnie}, avec {spouse} n’a pas été dissous par divorce.",
    },
    blanks: [PERSON, CNIE, SPOUSE, WITNESS],
    signers: BOTH,
  },
  {
    code: "marriage_continuity",
    name: { ar: "شهادة استمرارية العلاقة الزوجية", fr: "Certificat de continuité de mariage" },
    words: {
      ar: "نشهد، بناء على الوثائق المدلى بها: {proof}، أن العلاقة الزوجية بين {person}، رقم البطاقة الوطنية للتعريف {cnie}، و{spouse} ما زالت مستمرة.",
      fr: "Au vu des pièces présentées : {proof}, nous certifions que le mariage de {person}, CNIE n° {cnie}, avec {spouse} subsiste à ce jour.",
    },
    blanks: [PERSON, CNIE, SPOUSE, WITNESS],
    signers: BOTH,
  },
  {
    code: "sole_wife",
    name: { ar: "شهادة الزوجة الوحيدة", fr: "Certificat de monogamie" },
    words: {
      ar: "نشهد، بناء على الوثائق المدلى بها: {proof}، أن {spouse} هي الزوجة الوحيدة للسيد {person}، رقم البطاقة الوطنية للتعريف {cnie}.",
      fr: "Au vu des pièces présentées : {proof}, nous certifions que {spouse} est l’unique épouse de {person}, CNIE n° {cnie}.",
    },
    blanks: [PERSON, CNIE, { ...SPOUSE, ar: "الاسم الكامل للزوجة", fr: "Nom complet de l’épouse" }, WITNESS],
    signers: BOTH,
  },
  {
    code: "polygamy",
    name: { ar: "شهادة تعدد الزوجات", fr: "Certificat de polygamie" },
    words: {
      ar: "نشهد، بناء على الوثائق المدلى بها: {proof}، أن السيد {person}، رقم البطاقة الوطنية للتعريف {cnie}، متزوج بالسيدات: {wives}.",
      fr: "Au vu des pièces présentées : {proof}, nous certifions que {person}, CNIE n° {cnie}, est marié à : {wives}.",
    },
    blanks: [PERSON, CNIE, { key: "wives", ar: "أسماء الزوجات", fr: "Noms des épouses" }, WITNESS],
    signers: BOTH,
  },
];
