import type { PrintCoverPayload } from "../../../core/index.ts";

const EXTRACT = { ar: "نسخة موجزة من رسم الولادة", fr: "Extrait d’acte de naissance" };
const FULL = { ar: "نسخة كاملة من رسم الولادة", fr: "Copie intégrale d’acte de naissance" };

/** An invented family's job: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: PrintCoverPayload = {
  kind: "print_cover",
  office: { ar: "مكتب الحالة المدنية الرباط أكدال", fr: "Bureau de l’état civil de Rabat Agdal" },
  collector: "رشيد البقالي",
  lines: [
    { serial: "SJ26 4K7M T2WD", document: FULL, act: "1203 / 2026", copies: "2" },
    { serial: "SJ26 9QX3 B7HN", document: EXTRACT, act: "418 / 2024", copies: "1" },
    { serial: "SJ26 2PRA 5V8C", document: EXTRACT, act: "77 / 2021", copies: "3" },
  ],
  sheets: "6",
  preparedAt: "2026-11-23T10:40:00Z",
  preparedOn: { ar: "23 نونبر 2026", fr: "23 novembre 2026" },
};
