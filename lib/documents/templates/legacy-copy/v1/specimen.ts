import type { LegacyCopyPayload } from "../../../core/index.ts";

const once = (words: string) => ({ ar: words, fr: words });

/** An invented copy: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: LegacyCopyPayload = {
  kind: "legacy_copy",
  content: "full",
  actKind: "birth",
  authority: {
    ar: ["عمالة الرباط", "مقاطعة أكدال الرياض", "مكتب الحالة المدنية أكدال"],
    fr: ["Préfecture de Rabat", "Arrondissement Agdal-Riyad", "Bureau de l’état civil Agdal"],
  },
  place: [
    { label: { ar: "رسم رقم", fr: "Acte n°" }, value: once("12 bis") },
    { label: { ar: "السنة الميلادية", fr: "Année grégorienne" }, value: once("1956") },
    {
      label: { ar: "المكتب", fr: "Bureau" },
      value: { ar: "مكتب الحالة المدنية أكدال", fr: "Bureau de l’état civil Agdal" },
    },
  ],
  fields: [
    { label: { ar: "الاسم الشخصي", fr: "Prénom" }, value: once("Fatma") },
    { label: { ar: "الاسم العائلي", fr: "Nom" }, value: once("EL BAK[…]") },
    {
      label: { ar: "تاريخ الولادة", fr: "Date de naissance" },
      value: {
        ar: "سنة 1956 (اليوم والشهر غير مذكورين)",
        fr: "année 1956 (jour et mois non mentionnés)",
      },
    },
    { label: { ar: "محل الولادة", fr: "Lieu de naissance" }, value: once("Rabat, rue des Consuls") },
    {
      label: { ar: "الأم", fr: "Mère" },
      value: { ar: "غير مقروء في الأصل", fr: "illisible dans l’original" },
    },
  ],
  mentions: [
    {
      ar: "صحح الاسم العائلي بناء على الإذن رقم 31/2026.",
      fr: "Le nom est rectifié sur autorisation n° 31/2026.",
    },
  ],
  formula: {
    ar: "نشهد نحن الموقعة أسفله بصفتنا ضابطة للحالة المدنية بمطابقة هذه النسخة لما هو مضمن في السجل الوطني للحالة المدنية",
    fr: "Copie certifiée conforme au registre national de l’état civil par nous soussignée, officière de l’état civil",
  },
  issue: {
    serial: "SJ26 3FTX 9QWH",
    issuedAt: "2026-12-02T10:15:00Z",
    place: { ar: "الرباط", fr: "Rabat" },
    on: { ar: "2 دجنبر 2026", fr: "2 décembre 2026" },
    officer: {
      name: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" },
      quality: { ar: "ضابطة الحالة المدنية بالتفويض", fr: "officière de l’état civil par délégation" },
    },
  },
  verification: { url: "https://verification.example.ma/v?serial=SJ263FTX9QWH" },
};
