import { isoDay } from "#lib/calendar/core/index.ts";
import type { CardWish } from "#lib/documents/core/index.ts";

/** What the applicant of an individual card declares and shows; a test states only what differs. */
export const A_CARD_WISH: CardWish = {
  address: { ar: "رقم 12، زنقة الأرز، أكدال، الرباط", fr: "12, rue des Cèdres, Agdal, Rabat" },
  shown: { kind: "booklet", number: "2010/4172", on: isoDay(2010, 5, 3) },
  applicant: { kind: "holder", name: "Youssef EL BAKKALI" },
};
