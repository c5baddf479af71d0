import type { DocumentPayload } from "#lib/documents/templates/index.ts";
import { SPECIMENS } from "#lib/documents/templates/catalogue.ts";

const copy = SPECIMENS["birth-full-copy/v1"];
const extract = SPECIMENS["birth-extract/v1"];
const deathCopy = SPECIMENS["death-full-copy/v1"];
const deathExtract = SPECIMENS["death-extract/v1"];
const form = SPECIMENS["preliminary-form/v1"];
const card = SPECIMENS["individual-card/v1"];
const booklet = SPECIMENS["family-booklet/v1"];
const wording = SPECIMENS["paper-wording/v1"];

const LONG_NAME = {
  ar: "عبد الصمد بنعبد الجليل الودغيري الإدريسي العلوي المدغري",
  latin: "Abd-Essamad BENABDELJALIL EL OUADGHIRI EL IDRISSI EL ALAOUI EL M’DAGHRI",
  tifinagh: "ⵄⴱⴷ ⵚⵚⴰⵎⴰⴷ ⴱⵏⵄⴱⴷⵍⵊⴰⵍⵉⵍ ⵍⵡⴰⴷⵖⵉⵔⵉ ⵍⵉⴷⵔⵉⵙⵉ",
};
const MENTIONS = [
  "تزوج بتاريخ 14/06/2051 بالسيدة Marie-Claire D'ANGELO (Paris 15e)، رسم عدد 12/3، توثيق «فاس»",
  "صحح الاسم العائلي من ڭنون إلى ݣنون (بإذن عدد 36/2052)",
  "طلق بتاريخ 3 ماي 2060 حسب الملخص رقم 7/ب",
];

/** Documents with what usually breaks paper: long names, three scripts, brackets, apostrophes, numbers inside Arabic. */
export const HARD_DOCUMENTS: Record<string, DocumentPayload> = {
  "a copy with long names and mentions": {
    ...copy,
    subject: LONG_NAME,
    ascendants: [
      { relation: "father", name: { ar: "ڭنون بن ݣاسم (الأب)", latin: "N'Gadi GUENNOUN-ÖRS" } },
      { relation: "mother", name: LONG_NAME },
    ],
    mentions: MENTIONS,
    act: { ...copy.act, volume: "3", page: "117" },
  },
  "a copy that turns the page": {
    ...copy,
    content: "history",
    text: [...copy.text, ...copy.text, ...copy.text],
    mentions: Array.from({ length: 9 }, () => MENTIONS).flat(),
  },
  "an extract of a foreigner with long names": {
    ...extract,
    regime: "R36",
    sex: "undetermined",
    givenName: LONG_NAME,
    familyName: LONG_NAME,
    nationality: { ar: "فرنسية (Française)", fr: "Française" },
    mother: { ar: "Anne-Sophie O'BRIEN بنت جون", fr: "Anne-Sophie O'BRIEN fille de John" },
    deathMention: { ar: "توفيت بتاريخ 2 يناير 2026 (رسم 15)", fr: "Décédée le 2 janvier 2026 (acte 15)" },
  },
  "a card of a naturalised person who died, with long names": {
    ...card,
    givenName: LONG_NAME,
    familyName: LONG_NAME,
    father: { ar: LONG_NAME.ar, fr: LONG_NAME.latin },
    mother: { ar: LONG_NAME.ar, fr: LONG_NAME.latin },
    address: { ar: "زنقة 12، رقم 3 (الطابق 2)، حي «الرياض»", fr: "n° 3, rue 12 (2e étage), Hay Riad — Rabat" },
    deathMention: { ar: MENTIONS.join(" – "), fr: "Décédée le 2 janvier 2026 (acte 15), jugement 36/2052" },
    capacityMention: {
      ar: MENTIONS.join(" – "),
      fr: "Pendant cinq ans, ni fonction publique ni mandat (décret 2.24.100)",
    },
    shown: { ...card.shown, kind: "extract", number: "SJ26 9QXA 3HFT" },
    applicant: { kind: "proxy", name: LONG_NAME.latin },
  },
  "a booklet of a large family with long names": {
    ...booklet,
    reader: "wife",
    holder: { ...booklet.holder, givenName: LONG_NAME, familyName: LONG_NAME },
    wives: booklet.wives.map((wife) => ({ ...wife, givenName: LONG_NAME, familyName: LONG_NAME })),
    children: [...booklet.children, ...booklet.children, ...booklet.children],
  },
  "a copy of the act of a stillborn child": {
    ...deathCopy,
    subject: { ar: "مولود ميت", latin: "Enfant mort-né" },
    ascendants: [{ relation: "mother", name: LONG_NAME }],
    text: [[{ text: "وضعت السيدة " }, { text: LONG_NAME.ar, strong: true }, { text: " مولودا ميتا من جنس ذكر." }]],
  },
  "an extract of the death of a foreigner with long names": {
    ...deathExtract,
    sex: "undetermined",
    givenName: LONG_NAME,
    familyName: LONG_NAME,
    nationality: { ar: "فرنسية (Française)", fr: "Française" },
    residence: { ar: "زنقة 12، رقم 3 (الطابق 2)، حي «الرياض»", fr: "n° 3, rue 12 (2e étage), Hay Riad — Rabat" },
  },
  "a list of many copies for one person": {
    ...SPECIMENS["print-cover/v1"],
    collector: `${LONG_NAME.ar} – ${LONG_NAME.latin}`,
    lines: Array.from({ length: 40 }, (_one, at) => ({
      serial: `SJ26 4K7M T2${String(at).padStart(2, "0")}`,
      document: { ar: "نسخة كاملة من رسم الوفاة", fr: "Copie intégrale d’acte de décès" },
      act: `${1000 + at} / 2026`,
      copies: "20",
    })),
    sheets: "800",
  },
  "a form in French": {
    ...form,
    locale: "fr",
    subject: "death",
    submittedOn: "16 novembre 2026",
    sections: [
      {
        title: "Le défunt — l’état de ses pièces",
        rows: [
          { label: "Prénom", values: ["M’barek (dit « Ba »)", "امبارك"] },
          { label: "Nom", values: [LONG_NAME.latin, LONG_NAME.ar, LONG_NAME.tifinagh] },
          { label: "Décédé le", values: ["14/11/2026 à 10 h 52"] },
          { label: "Adresse", values: ["n° 12, rue d’Oued-Zem, appt. 3 (2e étage), Hay Riad — Rabat 10100"] },
        ],
      },
    ],
    documents: [{ name: "Certificat de décès (n° 7/26), copie « conforme »", sha256: "0".repeat(60) + "beef" }],
    deadline: { on: "14 décembre 2026", note: "Lundi, soit 30 jours après le décès." },
    office: {
      name: "Bureau d’Agdal-Riyad",
      address: "Av. de France, Rabat",
      hours: ["Du lundi au vendredi, 8 h 30 – 16 h 30"],
    },
    bring: ["L’original du certificat", "Votre carte nationale"],
  },
  "a form with many answers": {
    ...form,
    sections: Array.from({ length: 4 }, () => form.sections).flat(),
  },
  "a wording for a long name": {
    ...wording,
    actKind: "death",
    subject: LONG_NAME,
    text: [...wording.text, ...wording.text],
  },
  "a certificate of non-registration under many spellings and years": {
    ...SPECIMENS["non-registration/v1"],
    event: "death",
    regime: "R37",
    facts: Array.from({ length: 8 }, () => ({
      label: { ar: "الاسم الكامل المصرح به", fr: "Nom complet déclaré" },
      value: { ar: LONG_NAME.ar, fr: LONG_NAME.latin },
    })),
    searched: Array.from({ length: 10 }, () => ({
      label: { ar: "الجداول الأبجدية الورقية", fr: "Tables alphabétiques sur papier" },
      value: {
        ar: `1955، 1956، 1957 (${LONG_NAME.ar}، 3 ماي 2026)`,
        fr: `1955, 1956, 1957 (${LONG_NAME.latin}, 3 mai 2026)`,
      },
    })),
  },
  "a certificate of concordance with long names": {
    ...SPECIMENS["concordance/v1"],
    foreign: [
      { label: { ar: "الاسم", fr: "Nom" }, value: { ar: LONG_NAME.latin, fr: LONG_NAME.latin } },
      {
        label: { ar: "الوثيقة", fr: "Document" },
        value: { ar: "Aufenthaltstitel Nr. C01X00T47", fr: "Aufenthaltstitel Nr. C01X00T47" },
      },
    ],
    register: [{ label: { ar: "الاسم", fr: "Nom" }, value: { ar: LONG_NAME.ar, fr: LONG_NAME.latin } }],
  },
  "an administrative certificate of many persons": {
    ...SPECIMENS["administrative-certificate/v1"],
    words: [
      {
        ar: Array.from({ length: 14 }, () => LONG_NAME.ar).join("؛ "),
        fr: Array.from({ length: 14 }, () => LONG_NAME.latin).join(" ; "),
      },
    ],
  },
};
