/** What the tariff prices, in centimes of a dirham. */
export const TARIFF_ITEMS = ["copy", "registeredPost"] as const;
export type TariffItem = (typeof TARIFF_ITEMS)[number];
export type Tariff = Readonly<Record<TariffItem, number>>;

export const DELIVERIES = ["download", "counter", "post"] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const PAYMENTS = ["free", "counter", "online"] as const;
export type Payment = (typeof PAYMENTS)[number];

/** What a document costs as it is delivered; the law prices a copy, and the post its letter. A price may be nothing. */
export function feeOf(tariff: Tariff, delivery: Delivery): number {
  return tariff.copy + (delivery === "post" ? tariff.registeredPost : 0);
}

/** How it may be paid: at the counter where it is collected; before it leaves otherwise, online where a provider is there, else at the counter. */
export function paymentsFor(fee: number, delivery: Delivery, hasProvider: boolean): readonly Payment[] {
  if (fee === 0) return ["free"];
  if (delivery === "counter") return hasProvider ? ["counter", "online"] : ["counter"];
  return hasProvider ? ["online"] : ["counter"];
}

/** Whether the document may leave: it was paid, or costs nothing. */
export function isSettled(request: { payment: Payment; fee: number; paidAt: Date | null }): boolean {
  return request.payment === "free" || request.fee === 0 || request.paidAt !== null;
}

const MOST_CENTIMES = 100_000;

/** A price typed in dirhams, `2` or `2,50`, as centimes; nothing when it is none. */
export function centimesOf(typed: string): number | undefined {
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(typed.trim());
  if (!match) return undefined;
  const centimes = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return centimes <= MOST_CENTIMES ? centimes : undefined;
}

/** Centimes as dirhams are written: `2`, `2.50`. */
export function dirhamsOf(centimes: number): string {
  return centimes % 100 === 0 ? String(centimes / 100) : (centimes / 100).toFixed(2);
}
